import { expect, test } from "vitest";
import { totalsOf } from "./totals";

test("what the source says stands beside what the record holds, and what nobody confirmed is told apart", () => {
  const held = { kind: "regional_forum", status: "held" } as const;
  const events = [held, held, held, { kind: "regional_forum", status: "planned" }, { kind: "thematic_meeting", status: "held" }] as const;
  const stated = [
    { kind: "thematic_meeting", count: 6 },
    { kind: "regional_forum", count: 4 },
    { kind: "study_trip", count: 2 },
  ];
  expect(totalsOf(stated, [...events])).toEqual([
    { kind: "thematic_meeting", stated: 6, recorded: 1, unconfirmed: 0 },
    { kind: "regional_forum", stated: 4, recorded: 4, unconfirmed: 1 },
    { kind: "study_trip", stated: 2, recorded: 0, unconfirmed: 0 },
  ]);
});
