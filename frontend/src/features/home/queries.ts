import { fewEventsQuery } from "~/features/events";

const CARDS = 3;

export const upcomingQuery = () => fewEventsQuery({ when: "upcoming", sort: "date", limit: CARDS });

/** Only those known to have taken place. */
export const latestQuery = () => fewEventsQuery({ when: "past", status: ["held"], limit: CARDS });
