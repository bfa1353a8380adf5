// Every shared component once, with the oddest data it must bear. For tests and for looking at (`npm run dev`, /src/testing/kitchen.html); never shipped.
import { Badge } from "~/shared/ui/Badge";
import { Breadcrumb } from "~/shared/ui/Breadcrumb";
import { Card } from "~/shared/ui/Card";
import { DoubtNotes } from "~/shared/ui/DoubtNotes";
import { CheckField, FilterBar, SearchField, SelectField } from "~/shared/ui/FilterBar";
import { EmptyState } from "~/shared/ui/EmptyState";
import { ErrorState } from "~/shared/ui/ErrorState";
import { LoadMore } from "~/shared/ui/LoadMore";
import { Note } from "~/shared/ui/Note";
import { PageTitle } from "~/shared/ui/PageTitle";
import { Provenance } from "~/shared/ui/Provenance";
import { Skeleton } from "~/shared/ui/Skeleton";
import { Table } from "~/shared/ui/Table";
import { CountText } from "~/shared/counts/CountText";
import { DateText } from "~/shared/dates/DateText";
import { typo } from "~/shared/i18n/typo";
import { PolandMap } from "~/shared/map/PolandMap";

const KINDS = [
  ["thematic_meeting", "spotkanie tematyczne"],
  ["regional_forum", "forum regionalne"],
  ["networking_meeting", "spotkanie sieciujące"],
  ["partner_meeting", "spotkanie partnerów"],
  ["workshop", "warsztaty"],
  ["conference", "konferencja"],
  ["training", "szkolenie"],
] as const;

const REGIONS = [
  { teryt: "24", name: "śląskie", state: "both" as const, value: 2, href: "/regions/24" },
  { teryt: "22", name: "pomorskie", state: "held" as const, value: 1, href: "/regions/22" },
  { teryt: "14", name: "mazowieckie", state: "held" as const, value: 4, href: "/regions/14" },
  { teryt: "20", name: "podlaskie", state: "invited" as const, value: 1, href: "/regions/20" },
  { teryt: "28", name: "warmińsko-mazurskie", state: "invited" as const, value: 1, href: "/regions/28" },
  { teryt: "32", name: "zachodniopomorskie", state: "invited" as const, value: 1, href: "/regions/32" },
];

const nothing = () => undefined;

export function KitchenSink() {
  return (
    <>
      <Breadcrumb>
        <a href="/events">Wydarzenia</a>
        <a href="/events?kind=regional_forum">Fora regionalne</a>
      </Breadcrumb>
      <PageTitle
        eyebrow={<Badge thread="regional_forum">forum regionalne</Badge>}
        lead={
          <p>
            <DateText value={{ start: "2022-11-22", end: "2022-11-23", precision: "day" }} />, Katowice
          </p>
        }
      >
        Forum regionalne o współpracy w Katowicach i na Śląsku
      </PageTitle>
      <div className="beside">
        <div>
          <DoubtNotes notes={[{ kind: "conflicting", pointer: "/dates", text: "Nagłówek mówi o lutym, treść o listopadzie. Pokazujemy oba odczyty.", needs_decision: true }]} />
          <Note kind="info">
            <p>Lista sesji nie jest pełna.</p>
          </Note>
          <p>
            Udział wzięło <CountText count={{ value: 40, qualifier: "more_than", unit: "person" }} /> oraz{" "}
            <CountText count={{ value: 30, qualifier: "exact", unit: "organisation_or_institution" }} />.
          </p>
          <Provenance items={[{ pointer: "/dates", source: "strona projektu", line: 57, fragment: "22-23 listopada 2022 r. Katowice", inferred: true, confidence: "low", inferred_from: "nagłówek „listopad 2022”" }]} />
        </div>
        <PolandMap size="small" label="Zaproszone województwa: podlaskie, warmińsko-mazurskie, zachodniopomorskie" regions={REGIONS} />
      </div>
      <FilterBar label="Filtry wydarzeń" search={{ q: "sieć" }} onChange={nothing} result="17 wydarzeń">
        <SearchField name="q" label="Szukaj" placeholder="np. partycypacja" />
        <SelectField name="when" label="Kiedy" any="kiedykolwiek" options={[{ value: "past", label: "minione" }]} />
        <SelectField name="held_in" label="Województwo" any="cała Polska" options={[{ value: "24", label: "śląskie" }]} />
        <CheckField name="kind" label="Rodzaj" options={KINDS.map(([value, label]) => ({ value, label }))} />
      </FilterBar>
      <h2>Wydarzenia</h2>
      <ul className="grid">
        {KINDS.map(([kind, word]) => (
          <li key={kind}>
            <Card thread={kind} eyebrow={word} title={<a href={`/events/${kind}`}>{typo("Sąsiedzi z daleka. O współpracy organizacji i urzędów na rzecz osób z doświadczeniem migracji")}</a>}>
              <p>
                <DateText value={{ start: "2023-10-16", end: "2023-10-31", precision: "half_month" }} /> · Warszawa
              </p>
            </Card>
          </li>
        ))}
      </ul>
      <LoadMore query={{ hasNextPage: true, isFetchingNextPage: false, isFetchNextPageError: false, error: null, fetchNextPage: nothing }} shown={7} />
      <h2>Regiony</h2>
      <div className="beside">
        <PolandMap label="Mapa województw; te same dane są w tabeli obok" regions={REGIONS} />
        <Table
          caption="Wydarzenia w województwach"
          columns={[
            { key: "name", header: "Województwo", cell: ({ name }) => name, sortBy: ({ name }) => name },
            { key: "value", header: "Wydarzenia", cell: ({ value }) => value, sortBy: ({ value }) => value, numeric: true },
          ]}
          rows={REGIONS}
          rowKey={({ teryt }) => teryt}
          initialSort={{ key: "name" }}
        />
      </div>
      <EmptyState title="Nic tu jeszcze nie utkano">
        <p>Wyczyść filtry albo zajrzyj do minionych wydarzeń.</p>
      </EmptyState>
      <ErrorState error={new TypeError("Failed to fetch")} onRetry={nothing} />
      <Skeleton />
    </>
  );
}
