// What is known of an event, fact by fact. What we inferred says so, and from what.
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Schema } from "~/api/schemas";
import { programmeQuery } from "~/features/projects";
import { CountText } from "~/shared/counts/CountText";
import { DateText } from "~/shared/dates/DateText";
import { basisOf } from "~/shared/fields/basis";
import { typo } from "~/shared/i18n/typo";
import { regionName } from "~/shared/regions/name";
import { type Fact, Facts } from "~/shared/ui/Facts";
import { EventStatusText } from "./EventStatusText";
import { abroad } from "./where";
import { useWords } from "./words";

type Event = Schema<"EventRead">;
type RoleField = "organisers" | "co_organisers" | "hosts" | "substantive_partners" | "venues" | "participants";

export function EventFacts({ event }: { event: Event }) {
  const { t } = useLingui();
  const words = useWords();
  const fact = (term: string, field: keyof Event, value: ReactNode): Fact => ({ term, value, inferred: basisOf(event.provenance, `/${field}`) });
  const role = (term: string, field: RoleField): Fact => {
    const holders = event[field];
    const basis = basisOf(event.provenance, `/${field}`, ...holders.map((_, index) => `/${field}/${index}`));
    return { term, value: holders.length > 0 && <Organisations holders={holders} />, inferred: basis ?? holders.some(({ inferred }) => inferred) };
  };
  const { attendance_mode, duration_days: days, meetings_count: meetings } = event;

  return (
    <Facts
      label={t`Najważniejsze fakty`}
      facts={[
        fact(t`Kiedy`, "dates", <When event={event} />),
        fact(t`Jak długo`, "duration_days", days && t`${plural(days, { one: "# dzień", few: "# dni", many: "# dni", other: "# dnia" })}`),
        fact(t`Stan`, "status", <EventStatusText event={event} />),
        fact(t`Gdzie`, "place", <Where event={event} />),
        fact(t`Forma udziału`, "attendance_mode", attendance_mode && (event.place || attendance_mode !== "online") && words.attendanceMode(attendance_mode)),
        role(t`Organizator`, "organisers"),
        role(t`Współorganizator`, "co_organisers"),
        role(t`Gospodarz`, "hosts"),
        role(t`Partner merytoryczny`, "substantive_partners"),
        role(t`Miejsce spotkania`, "venues"),
        role(t`Biorą udział`, "participants"),
        fact(t`Osoby`, "people", event.people.length > 0 && <People people={event.people} />),
        fact(t`Dla kogo`, "target_groups", event.target_groups.length > 0 && <Texts texts={event.target_groups} />),
        fact(t`Zasięg`, "reach", event.reach),
        fact(t`Temat`, "theme", event.theme),
        fact(t`W liczbach`, "counts", event.counts.length > 0 && <Counts counts={event.counts} />),
        fact(
          t`Liczba spotkań`,
          "meetings_count",
          meetings && t`${plural(meetings, { one: "# spotkanie pod tym tytułem", few: "# spotkania pod tym tytułem", many: "# spotkań pod tym tytułem", other: "# spotkania pod tym tytułem" })}`,
        ),
        fact(t`Numer`, "sequence_number", event.sequence_number && <Sequence event={event} />),
        fact(t`Część większego wydarzenia`, "part_of", event.part_of && <EventLink event={event.part_of} />),
        fact(t`Towarzyszy wydarzeniu`, "side_event_of", event.side_event_of && <EventLink event={event.side_event_of} />),
        fact(t`Cykl`, "series", event.series && <Series series={event.series} />),
        fact(t`Projekt`, "project", event.project && <ProjectLink project={event.project} />),
        fact(t`Program finansowania`, "programme", event.programme && <FundedBy programme={event.programme} />),
      ]}
    />
  );
}

function When({ event: { dates, notes } }: { event: Event }) {
  const missing = notes.find(({ kind, pointer }) => kind === "missing" && pointer === "/dates");
  return (
    <>
      <DateText value={dates} />
      {missing && <p className="muted">{typo(missing.text)}</p>}
      {dates.raw && dates.precision !== "day" && dates.precision !== "minute" && (
        <p className="muted">
          <Trans>w źródle:</Trans> <q lang="pl">{dates.raw}</q>
        </p>
      )}
    </>
  );
}

function Where({ event: { place, place_note, attendance_mode } }: { event: Event }) {
  const words = useWords();
  if (!place) return attendance_mode === "online" ? words.attendanceMode("online") : <Trans>miejsce nieznane</Trans>;
  const { name, address, locality, country, region, powiat } = place;
  const regions = [powiat, region].filter((one) => one !== null);
  const lines = [name, address, locality && !address?.includes(locality) && locality, abroad(country)].filter((line) => typeof line === "string");
  return (
    <>
      {[...new Set(lines)].map((line) => regions.every((one) => regionName(one) !== line) && <p key={line}>{typo(line)}</p>)}
      {regions.map((one) => (
        <p key={one.teryt}>
          <Link to="/regions/$teryt" params={{ teryt: one.teryt }}>
            {regionName(one)}
          </Link>
        </p>
      ))}
      {place_note && <p className="muted">{typo(place_note)}</p>}
    </>
  );
}

function Organisations({ holders }: { holders: Schema<"RoleHolder">[] }) {
  return (
    <ul>
      {holders.map(({ id, slug, name }) => (
        <li key={id}>
          <Link to="/organisations/$organisation" params={{ organisation: slug }}>
            {typo(name)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function People({ people }: { people: Schema<"PersonRef">[] }) {
  const words = useWords();
  return (
    <ul>
      {people.map(({ id, slug, name, role }) => (
        <li key={`${id} ${role}`}>
          <Link to="/people/$person" params={{ person: slug }}>
            {name}
          </Link>
          , {words.personRole(role)}
        </li>
      ))}
    </ul>
  );
}

function Texts({ texts }: { texts: string[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{typo(text)}</li>
      ))}
    </ul>
  );
}

function Counts({ counts }: { counts: Schema<"StatedCount">[] }) {
  return (
    <ul>
      {counts.map((count) => (
        <li key={`${count.unit} ${count.qualifier} ${count.value}`}>
          <CountText count={count} />
        </li>
      ))}
    </ul>
  );
}

function Sequence({ event: { kind, sequence_number, project } }: { event: Event }) {
  const word = useWords().eventKind(kind);
  return project ? (
    <Trans>
      {word} nr {sequence_number} w tym projekcie
    </Trans>
  ) : (
    <Trans>
      {word} nr {sequence_number}
    </Trans>
  );
}

function EventLink({ event: { slug, name } }: { event: Schema<"Ref"> }) {
  return (
    <Link to="/events/$event" params={{ event: slug }}>
      {typo(name)}
    </Link>
  );
}

function Series({ series: { slug, name } }: { series: Schema<"Ref"> }) {
  return (
    <Link to="/events" search={{ series: slug }}>
      {typo(name)}
    </Link>
  );
}

function ProjectLink({ project: { slug, name } }: { project: Schema<"Ref"> }) {
  return (
    <Link to="/projects/$project" params={{ project: slug }}>
      {typo(name)}
    </Link>
  );
}

/** The programme that pays, and who stands behind it. Comes after the page: without a network the name of the programme is enough. */
function FundedBy({ programme: { slug, name } }: { programme: Schema<"Ref"> }) {
  const funder = useQuery(programmeQuery(slug)).data?.funder;
  return (
    <>
      <p>{typo(name)}</p>
      {funder && (
        <p className="muted">
          <Trans>finansuje:</Trans> {typo(funder.name)}
        </p>
      )}
    </>
  );
}
