// The fields of the list of events. The first row is what most people ask; the rest opens when wanted, or when the address asks for it.
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { regionQuery, voivodeshipsQuery } from "~/features/regions";
import { typo } from "~/shared/i18n/typo";
import { isVoivodeship, regionName } from "~/shared/regions/name";
import { CheckField, MoreFields, SearchField, SelectField } from "~/shared/ui/FilterBar";
import { useFocusHeir } from "~/shared/ui/focus";
import { narrowedToQuery, projectNamesQuery, yearsQuery } from "./queries";
import { type EventSearch, type Narrowing, NARROWINGS } from "./search";
import { ATTENDANCE_MODES, EVENT_KINDS, useWords } from "./words";
import css from "./EventFilters.module.css";

export function EventFilters({ search }: { search: EventSearch }) {
  const { t } = useLingui();
  const words = useWords();
  const heldIn = useRegionOptions(search.held_in);
  const invited = useRegionOptions(search.invited);
  const years = useQuery(yearsQuery()).data?.map(String) ?? [];
  const projects = useQuery(projectNamesQuery()).data ?? [];
  const { attendance_mode, project, sort, year } = search;
  return (
    <>
      <SearchField name="q" label={t`Słowa z tytułu lub opisu`} />
      <div className={css.first}>
        <SelectField
          name="when"
          label={t`Kiedy`}
          any={t`kiedykolwiek`}
          options={[
            { value: "upcoming", label: t`nadchodzące` },
            { value: "past", label: t`minione` },
            { value: "undated", label: t`bez daty` },
          ]}
        />
        <SelectField name="held_in" label={t`Gdzie się odbywa`} any={t`wszędzie`} options={heldIn} />
      </div>
      <CheckField name="kind" label={t`Rodzaj`} options={EVENT_KINDS.map((value) => ({ value, label: words.eventKind(value) }))} />
      {NARROWINGS.map((filter) => search[filter] && <Narrowed key={filter} filter={filter} value={search[filter]} search={search} />)}
      <MoreFields asked={[attendance_mode, search.invited, project, sort, year].some(Boolean)}>
        <SelectField name="year" label={t`Rok`} any={t`każdy`} options={withChosen(years, year).map((value) => ({ value, label: value }))} />
        <SelectField name="attendance_mode" label={t`Forma udziału`} any={t`każda`} options={ATTENDANCE_MODES.map((value) => ({ value, label: words.attendanceMode(value) }))} />
        <SelectField name="invited" label={t`Zaproszone województwo`} any={t`każde`} options={invited} />
        <SelectField
          name="project"
          label={t`Projekt`}
          any={t`każdy`}
          options={withChosen(
            projects.map(({ slug }) => slug),
            project,
          ).map((value) => ({ value, label: projects.find(({ slug }) => slug === value)?.title ?? value }))}
        />
        <SelectField
          name="sort"
          label={t`Kolejność`}
          any={t`od najnowszych`}
          options={[
            { value: "date", label: t`od najdawniejszych` },
            { value: "title", label: t`według tytułu` },
          ]}
        />
      </MoreFields>
    </>
  );
}

/** What the address asks for stands among the options even before they are known. */
const withChosen = (options: string[], chosen: string | undefined) => (chosen && !options.includes(chosen) ? [chosen, ...options] : options);

/** The voivodeships in the order of the reader's alphabet, and the powiat when a link asks for one. */
function useRegionOptions(chosen: string | undefined) {
  const { i18n } = useLingui();
  const voivodeships = useQuery(voivodeshipsQuery()).data ?? [];
  const special = useQuery({ ...regionQuery(chosen ?? ""), enabled: chosen !== undefined && !isVoivodeship(chosen) }).data;
  const { compare } = new Intl.Collator(i18n.locale);
  const options = voivodeships.map(({ teryt, name }) => ({ value: teryt, label: name })).toSorted((a, b) => compare(a.label, b.label));
  if (!chosen || options.some(({ value }) => value === chosen)) return options;
  return [{ value: chosen, label: special ? regionName(special) : chosen }, ...options];
}

/** A filter that came with a link from another page. The hidden field keeps it in the address when others change. */
function Narrowed({ filter, value, search }: { filter: Narrowing; value: string; search: EventSearch }) {
  const { t } = useLingui();
  const name = useQuery(narrowedToQuery(filter, value)).data ?? value;
  const line = useFocusHeir<HTMLParagraphElement>();
  const words: Record<Narrowing, string> = {
    organisation: t`z udziałem: ${name}`,
    person: t`z udziałem: ${name}`,
    place: t`miejsce: ${name}`,
    programme: t`program: ${name}`,
    series: t`cykl: ${name}`,
    part_of: t`części wydarzenia: ${name}`,
    side_event_of: t`towarzyszące wydarzeniu: ${name}`,
  };
  return (
    <p ref={line} className={css.narrowed}>
      <input type="hidden" name={filter} value={value} />
      <span>{typo(words[filter])}</span>
      <Link to="/events" search={{ ...search, [filter]: undefined }} replace>
        <Trans>Zdejmij ten filtr</Trans>
      </Link>
    </p>
  );
}
