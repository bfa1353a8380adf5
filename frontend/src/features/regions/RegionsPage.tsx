// The map of sixteen voivodeships and, beside it, the same as a table.
import { useLingui } from "@lingui/react/macro";
import { Trans } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Schema } from "~/api/schemas";
import { PolandMap, type RegionState } from "~/shared/map/PolandMap";
import { PageTitle } from "~/shared/ui/PageTitle";
import { Table, type Column } from "~/shared/ui/Table";
import { Credits } from "./Credits";
import { voivodeshipsQuery } from "./queries";
import { type Measure, MEASURES, stateOf, valueOf } from "./states";
import css from "./Regions.module.css";

type Region = Schema<"RegionRead">;

interface RegionsPageProps {
  measure: Measure;
  onMeasure: (measure: Measure) => void;
}

export function RegionsPage({ measure, onMeasure }: RegionsPageProps) {
  const { t } = useLingui();
  const regions = useSuspenseQuery(voivodeshipsQuery()).data;
  const words = useStateWords(measure);
  const names = useMeasureNames();
  const touched = regions.filter(({ activity }) => stateOf(activity, measure) !== "blank").length;

  return (
    <>
      <PageTitle lead={<Trans>Gdzie się spotykamy, kogo zapraszamy i gdzie nikt jeszcze nie dotarł.</Trans>}>{t`Regiony`}</PageTitle>
      <fieldset className={css.measures}>
        <legend>
          <Trans>Co pokazać</Trans>
        </legend>
        {MEASURES.map((value) => (
          <label key={value}>
            <input type="radio" name="show" value={value} checked={measure === value} onChange={() => onMeasure(value)} />
            {names[value]}
          </label>
        ))}
      </fieldset>
      <p role="status" className={css.sum}>
        {useSum(measure, touched, regions.length)}
      </p>
      <div className={css.pair}>
        <PolandMap
          label={t`Mapa województw. Te same dane są w tabeli obok.`}
          words={words}
          regions={regions.map(({ teryt, name, activity }) => ({ teryt, name, state: stateOf(activity, measure), value: valueOf(activity, measure) || undefined, href: `/regions/${teryt}` }))}
        />
        <Table caption={t`Województwa`} columns={useColumns(words, measure)} rows={regions} rowKey={({ teryt }) => teryt} initialSort={{ key: "name" }} />
      </div>
      <p className="muted">
        <Trans>Liczby obejmują także wydarzenia zaplanowane. Spotkania online nie mają miejsca, więc nie ma ich na mapie.</Trans>
      </p>
      <Credits />
    </>
  );
}

function useColumns(words: Record<RegionState, string>, measure: Measure): Column<Region>[] {
  const { t } = useLingui();
  return [
    {
      key: "name",
      header: t`Województwo`,
      cell: ({ teryt, name }) => (
        <Link to="/regions/$teryt" params={{ teryt }} className={css.cell}>
          {name}
        </Link>
      ),
      sortBy: ({ name }) => name,
    },
    { key: "held", header: t`Tutaj`, cell: ({ activity }) => activity.events_held, sortBy: ({ activity }) => activity.events_held, numeric: true },
    { key: "invited", header: t`Zaproszenia`, cell: ({ activity }) => activity.events_invited, sortBy: ({ activity }) => activity.events_invited, numeric: true },
    { key: "organisations", header: t`Organizacje`, cell: ({ activity }) => activity.organisations, sortBy: ({ activity }) => activity.organisations, numeric: true },
    { key: "state", header: t`Na mapie`, cell: ({ activity }) => words[stateOf(activity, measure)], sortBy: ({ activity }) => words[stateOf(activity, measure)] },
  ];
}

function useMeasureNames(): Record<Measure, string> {
  const { t } = useLingui();
  return { all: t`wszystko naraz`, held: t`miejsca wydarzeń`, invited: t`zaproszenia`, organisations: t`siedziby organizacji` };
}

function useStateWords(measure: Measure): Record<RegionState, string> {
  const { t } = useLingui();
  const common = { held: t`miejsce wydarzenia`, invited: t`zaproszone`, both: t`miejsce i zaproszone`, blank: t`biała plama` };
  return measure === "organisations" ? { ...common, held: t`siedziby organizacji` } : common;
}

function useSum(measure: Measure, touched: number, all: number): string {
  const { t } = useLingui();
  const sums: Record<Measure, string> = {
    all: t`Liczba na mapie to wydarzenia na miejscu. Województwa, w których było wydarzenie albo które zaproszono: ${touched} z ${all}.`,
    held: t`Województwa, w których było lub ma być wydarzenie: ${touched} z ${all}.`,
    invited: t`Województwa zaproszone na choć jedno wydarzenie: ${touched} z ${all}.`,
    organisations: t`Województwa, w których znamy siedzibę choć jednej organizacji: ${touched} z ${all}.`,
  };
  return sums[measure];
}
