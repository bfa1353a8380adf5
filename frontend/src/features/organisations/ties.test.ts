import { describe, expect, test } from "vitest";
import type { Schema } from "~/api/schemas";
import { rolesOf, tiesOf } from "./ties";

type Event = Schema<"EventRead">;
type Project = Schema<"ProjectRead">;

const holder = (slug: string, inferred = false) => ({ id: slug, slug, name: slug.toUpperCase(), inferred, since: null, until: null });
const nobody = { organisers: [], co_organisers: [], hosts: [], substantive_partners: [], venues: [], participants: [] };
const event = (slug: string, cast: Partial<Pick<Event, keyof typeof nobody>>) => ({ slug, title: slug, ...nobody, ...cast }) as unknown as Event;
const project = (slug: string, cast: Partial<Pick<Project, "implementers" | "lead_partners" | "partners">>) =>
  ({ slug, title: slug, implementers: [], lead_partners: [], partners: [], ...cast }) as unknown as Project;

const forum = event("forum", { organisers: [holder("fed", true)], substantive_partners: [holder("bona-fides")] });
const meeting = event("meeting", { organisers: [holder("fed", true)], co_organisers: [holder("mnw"), holder("bona-fides")], hosts: [holder("mnw", true)] });
const school = project("school", { implementers: [holder("fed"), holder("frsi")] });

describe("roles", () => {
  test("each with whether it was inferred", () => {
    expect(rolesOf("fed", forum)).toEqual([{ role: "organiser", inferred: true, since: null, until: null }]);
    expect(rolesOf("frsi", school)).toEqual([{ role: "implementer", inferred: false, since: null, until: null }]);
    expect(rolesOf("nobody", forum)).toEqual([]);
  });

  test("several at one event", () => expect(rolesOf("mnw", meeting).map(({ role }) => role)).toEqual(["co_organiser", "host"]));
});

describe("ties", () => {
  const ties = tiesOf("fed", [forum, meeting, school], "pl");

  test("the one met most often stands first, the others by name", () => expect(ties.map(({ slug }) => slug)).toEqual(["bona-fides", "frsi", "mnw"]));

  test("show what they rest on", () => {
    expect(ties[0]?.together).toEqual([
      { kind: "event", slug: "forum", title: "forum" },
      { kind: "event", slug: "meeting", title: "meeting" },
    ]);
    expect(ties[1]?.together).toEqual([{ kind: "project", slug: "school", title: "school" }]);
  });

  test("two roles at one event are one meeting", () => expect(ties.find(({ slug }) => slug === "mnw")?.together).toHaveLength(1));

  test("one that rests on nothing but inferred roles says so", () => {
    expect(Object.fromEntries(ties.map(({ slug, inferred }) => [slug, inferred]))).toEqual({ "bona-fides": true, frsi: false, mnw: true });
    const seen = tiesOf("bona-fides", [meeting], "pl");
    expect(Object.fromEntries(seen.map(({ slug, inferred }) => [slug, inferred]))).toEqual({ fed: true, mnw: false });
  });

  test("none with oneself, none where one has no role", () => expect(tiesOf("mnw", [forum, event("alone", { hosts: [holder("mnw")] })], "pl")).toEqual([]));
});
