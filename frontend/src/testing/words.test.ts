// Every code the API can send has its word. The types say so too; this holds against the OpenAPI file itself.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { WORDS as EVENTS } from "~/features/events/words";
import { WORDS as ORGANISATIONS } from "~/features/organisations/words";
import { WORDS as PROJECTS } from "~/features/projects/words";
import { WORDS as REVIEWS } from "~/features/reviews/words";
import { FIELDS } from "~/shared/fields/words";

interface Property {
  enum?: string[];
  anyOf?: Property[];
}
const file = JSON.parse(readFileSync(join(process.cwd(), "..", "openapi", "openapi.json"), "utf-8")) as { components: { schemas: Record<string, { properties: Record<string, Property> }> } };
const { schemas } = file.components;
const codes = ({ enum: known, anyOf }: Property = {}): string[] => known ?? anyOf?.flatMap(codes) ?? [];

test.each([
  ["EventRead", "kind", EVENTS.eventKind],
  ["EventRead", "status", EVENTS.eventStatus],
  ["EventRead", "attendance_mode", EVENTS.attendanceMode],
  ["SessionRead", "kind", EVENTS.sessionKind],
  ["RoleCount", "role", EVENTS.organisationRole],
  ["PersonRef", "role", EVENTS.personRole],
  ["OrganisationRead", "kind", ORGANISATIONS.kind],
  ["OrganisationRead", "sector", ORGANISATIONS.sector],
  ["OrganisationRead", "legal_form", ORGANISATIONS.legalForm],
  ["Identifier", "scheme", ORGANISATIONS.identifier],
  ["ProjectRead", "kind", PROJECTS.projectKind],
  ["DocumentRead", "kind", PROJECTS.documentKind],
  ["DocumentRead", "status", PROJECTS.documentStatus],
  ["EventRead", "kind", PROJECTS.eventKinds],
  ["ReviewRead", "kind", REVIEWS.kind],
] as const)("%s.%s", (schema, property, words) => {
  const known = codes(schemas[schema]?.properties[property]);
  expect(known.length).toBeGreaterThan(1);
  expect(Object.keys(words).toSorted()).toEqual(known.toSorted());
});

const RECORDS = ["EventRead", "SessionRead", "EventSeriesRead", "PlaceRead", "ProjectRead", "DocumentRead", "FunderRead", "ProgrammeRead", "OrganisationRead", "NetworkRead", "PersonRead"];
const BOOKKEEPING = new Set(["id", "slug", "language", "provenance", "notes", "calendar"]);

test.each(RECORDS)("every field of %s that a doubt can be about", (schema) => {
  const fields = Object.keys(schemas[schema]?.properties ?? {}).filter((field) => !BOOKKEEPING.has(field));
  expect(fields.length).toBeGreaterThan(1);
  expect(fields.filter((field) => !Object.hasOwn(FIELDS, field))).toEqual([]);
});
