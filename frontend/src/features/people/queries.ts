import { queryOptions } from "@tanstack/react-query";
import { api, body } from "~/api/client";
import { listOptions } from "~/api/queries";

export const personQuery = (person: string) =>
  queryOptions({ queryKey: ["person", person], queryFn: ({ signal }) => body(api.GET("/api/v1/people/{person}", { params: { path: { person } }, signal })) });

export const personEventsQuery = (person: string) =>
  listOptions(["person", person, "events"], (cursor, signal) => body(api.GET("/api/v1/events", { params: { query: { person, cursor } }, signal })));
