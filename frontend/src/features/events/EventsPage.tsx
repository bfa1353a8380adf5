// All events: filters in the address, a card for each event, under the year it belongs to.
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { Schema } from "~/api/schemas";
import { DateText } from "~/shared/dates/DateText";
import type { SearchValues } from "~/shared/search";
import { EmptyState } from "~/shared/ui/EmptyState";
import { FilterBar } from "~/shared/ui/FilterBar";
import { PageTitle } from "~/shared/ui/PageTitle";
import { Results, useResultCount, useResults } from "~/shared/ui/Results";
import { EventCard } from "./EventCard";
import { EventFilters } from "./EventFilters";
import { eventCountQuery, eventsQuery, yearOf } from "./queries";
import type { EventSearch } from "./search";
import css from "./EventsPage.module.css";

interface EventsPageProps {
  search: EventSearch;
  onSearch: (search: SearchValues) => void;
}

export function EventsPage({ search, onSearch }: EventsPageProps) {
  const { t } = useLingui();
  const list = useResults(eventsQuery(search));
  const counted = useResultCount(eventCountQuery(search));

  return (
    <>
      <PageTitle lead={<Trans>Spotkania, fora, warsztaty i konferencje: co było, co będzie i czego o nich jeszcze nie wiemy.</Trans>}>{t`Wydarzenia`}</PageTitle>
      <FilterBar label={t`Filtry wydarzeń`} search={search} onChange={onSearch} result={counted && <CountOfEvents {...counted} />}>
        <EventFilters search={search} />
      </FilterBar>
      <Results list={list}>{(events) => <Events events={events} byYear={search.sort !== "title"} onClear={() => onSearch({})} />}</Results>
    </>
  );
}

function CountOfEvents({ count, capped }: Schema<"Count">) {
  const { t } = useLingui();
  return capped
    ? t`${plural(count, { one: "co najmniej # wydarzenie", few: "co najmniej # wydarzenia", many: "co najmniej # wydarzeń", other: "co najmniej # wydarzenia" })}`
    : t`${plural(count, { one: "# wydarzenie", few: "# wydarzenia", many: "# wydarzeń", other: "# wydarzenia" })}`;
}

function Events({ events, byYear, onClear }: { events: Schema<"EventRead">[]; byYear: boolean; onClear: () => void }) {
  const { t } = useLingui();
  if (events.length === 0) {
    return (
      <EmptyState title={t`Nie ma takich wydarzeń`}>
        <p>
          <Trans>Żadne wydarzenie nie pasuje do wszystkich wybranych filtrów naraz. Zdejmij któryś z nich albo zacznij od nowa.</Trans>
        </p>
        <p>
          <button type="button" onClick={onClear}>
            <Trans>Pokaż wszystkie wydarzenia</Trans>
          </button>
        </p>
      </EmptyState>
    );
  }
  if (!byYear) return <Cards events={events} level={2} />;
  return years(events).map(([year, ofYear]) => (
    <section key={year ?? "none"}>
      <h2 className={css.year}>{year ? <DateText value={{ start: String(year), end: null, precision: "year" }} /> : <Trans>Bez daty</Trans>}</h2>
      <Cards events={ofYear} level={3} />
    </section>
  ));
}

function Cards({ events, level }: { events: Schema<"EventRead">[]; level: 2 | 3 }) {
  return (
    <ul className="grid">
      {events.map((event) => (
        <li key={event.id}>
          <EventCard event={event} level={level} />
        </li>
      ))}
    </ul>
  );
}

/** Runs of one year; the list is in the order of dates already. */
function years(events: Schema<"EventRead">[]): [year: number | undefined, events: Schema<"EventRead">[]][] {
  const runs: [number | undefined, Schema<"EventRead">[]][] = [];
  for (const event of events) {
    const year = yearOf(event);
    const run = runs.at(-1);
    if (run && run[0] === year) run[1].push(event);
    else runs.push([year, [event]]);
  }
  return runs;
}
