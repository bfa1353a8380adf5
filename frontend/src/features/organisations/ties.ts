// With whom an organisation did things: read from the roles that stand at the same events and projects.
import type { Schema } from "~/api/schemas";
import type { OrganisationRole } from "~/features/events";

type Holder = Schema<"RoleHolder">;
type Event = Schema<"EventRead">;
type Project = Schema<"ProjectRead">;

export interface Role {
  role: OrganisationRole;
  inferred: boolean;
  since: string | null;
  until: string | null;
}

export interface Shared {
  kind: "event" | "project";
  slug: string;
  title: string;
}

export interface Tie {
  slug: string;
  name: string;
  together: Shared[];
  inferred: boolean; // nothing but inferred roles holds the two together
}

type Cast = [role: OrganisationRole, holders: Holder[]][];

const castOfEvent = (event: Event): Cast => [
  ["organiser", event.organisers],
  ["co_organiser", event.co_organisers],
  ["host", event.hosts],
  ["substantive_partner", event.substantive_partners],
  ["venue", event.venues],
  ["participant", event.participants],
];

const castOfProject = (project: Project): Cast => [
  ["implementer", project.implementers],
  ["lead_partner", project.lead_partners],
  ["partner", project.partners],
];

const isEvent = (record: Event | Project): record is Event => "organisers" in record;
const castOf = (record: Event | Project) => (isEvent(record) ? castOfEvent(record) : castOfProject(record));

/** The roles an organisation holds at an event or in a project. */
export const rolesOf = (slug: string, record: Event | Project): Role[] =>
  castOf(record).flatMap(([role, holders]) => holders.filter((holder) => holder.slug === slug).map(({ inferred, since, until }) => ({ role, inferred, since, until })));

/** The others, those met most often first. Two roles at one event are one meeting. */
export function tiesOf(slug: string, records: (Event | Project)[], locale: string): Tie[] {
  const ties = new Map<string, Tie>();
  for (const record of records) {
    const own = rolesOf(slug, record);
    if (own.length === 0) continue;
    const shared: Shared = { kind: isEvent(record) ? "event" : "project", slug: record.slug, title: record.title };
    const supposed = own.every(({ inferred }) => inferred);
    const stated = new Map<string, { name: string; inferred: boolean }>();
    for (const holder of castOf(record).flatMap(([, holders]) => holders)) {
      if (holder.slug !== slug) stated.set(holder.slug, { name: holder.name, inferred: holder.inferred && stated.get(holder.slug)?.inferred !== false });
    }
    for (const [other, { name, inferred }] of stated) {
      const tie = ties.get(other) ?? { slug: other, name, together: [], inferred: true };
      tie.together.push(shared);
      tie.inferred &&= supposed || inferred;
      ties.set(other, tie);
    }
  }
  const { compare } = new Intl.Collator(locale);
  return [...ties.values()].toSorted((a, b) => b.together.length - a.together.length || compare(a.name, b.name));
}
