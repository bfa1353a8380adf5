// What the map of voivodeships shows: one of several measures, as a state (a pattern and a word) and a number on each shape.
import type { Schema } from "~/api/schemas";
import type { RegionState } from "~/shared/map/PolandMap";

type Activity = Schema<"RegionActivity">;

export const MEASURES = ["all", "held", "invited", "organisations"] as const;
export type Measure = (typeof MEASURES)[number];

/** With all at once the number is that of events held there, because one event may both be held in a region and invite it. */
const COUNTED: Record<Measure, keyof Activity> = { all: "events_held", held: "events_held", invited: "events_invited", organisations: "organisations" };

export const valueOf = (activity: Activity, measure: Measure): number => activity[COUNTED[measure]];

export function stateOf(activity: Activity, measure: Measure): RegionState {
  const held = measure !== "invited" && activity[measure === "organisations" ? "organisations" : "events_held"] > 0;
  const invited = (measure === "all" || measure === "invited") && activity.events_invited > 0;
  if (held && invited) return "both";
  if (held) return "held";
  return invited ? "invited" : "blank";
}
