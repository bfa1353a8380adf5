import { expect, test } from "vitest";
import { stateOf, valueOf } from "./states";

const activity = (events_held: number, events_invited: number, organisations: number) => ({ events_held, events_invited, organisations });

test.each([
  [activity(1, 1, 0), "both", "held", "invited", "blank"],
  [activity(4, 0, 2), "held", "held", "blank", "held"],
  [activity(0, 1, 0), "invited", "blank", "invited", "blank"],
  [activity(0, 0, 5), "blank", "blank", "blank", "held"],
  [activity(0, 0, 0), "blank", "blank", "blank", "blank"],
])("%j", (region, all, held, invited, organisations) => {
  expect([stateOf(region, "all"), stateOf(region, "held"), stateOf(region, "invited"), stateOf(region, "organisations")]).toEqual([all, held, invited, organisations]);
});

test("the number on the map is that of the measure, and of events held when all is shown", () => {
  const region = activity(4, 1, 5);
  expect([valueOf(region, "all"), valueOf(region, "held"), valueOf(region, "invited"), valueOf(region, "organisations")]).toEqual([4, 4, 1, 5]);
});
