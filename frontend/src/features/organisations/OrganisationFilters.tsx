// The fields of the directory, each value with how many organisations have it together with all the other filters.
import { useLingui } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Schema } from "~/api/schemas";
import { ORGANISATION_ROLES, useWords } from "~/features/events";
import { powiatsQuery, voivodeshipsQuery } from "~/features/regions";
import { formatTotal } from "~/shared/counts/total";
import { regionName } from "~/shared/regions/name";
import { MoreFields, SearchField, SelectField } from "~/shared/ui/FilterBar";
import { facetsQuery, isCounted, type OrganisationSearch, spheresQuery } from "./queries";
import { ORGANISATION_KINDS, SECTORS, useOrganisationWords } from "./words";

export function OrganisationFilters({ search }: { search: OrganisationSearch }) {
  const { t, i18n } = useLingui();
  const words = useOrganisationWords();
  const eventWords = useWords();
  const { kind, region, powiat, sector, sphere, role, sort } = search;
  const voivodeship = region?.slice(0, 2) ?? "";
  const counts = useQuery({ ...facetsQuery(search), placeholderData: keepPreviousData }).data;
  const regions = useQuery(voivodeshipsQuery()).data ?? [];
  const powiats = useQuery({ ...powiatsQuery(voivodeship), enabled: voivodeship !== "" }).data ?? [];
  const spheres = useQuery(spheresQuery()).data ?? [];
  const { compare } = new Intl.Collator(i18n.locale);
  const alphabetical = (options: Option[]) => options.toSorted((a, b) => compare(a.label, b.label));
  const counted = (options: Option[], facet: Schema<"FacetCount">[] | undefined, chosen: string | undefined) =>
    withCounts(chosen && !options.some(({ value }) => value === chosen) ? [...options, { value: chosen, label: chosen }] : options, isCounted(search) ? facet : undefined, chosen);

  return (
    <>
      <SearchField name="q" label={t`Nazwa, miejscowość albo numer`} />
      <SelectField name="kind" label={t`Rodzaj`} any={t`każdy`} options={counted(ORGANISATION_KINDS.map((value) => ({ value, label: words.kind(value) })), counts?.kind, kind)} />
      <SelectField name="region" label={t`Województwo siedziby`} any={t`każde`} options={counted(alphabetical(regions.map(({ teryt, name }) => ({ value: teryt, label: name }))), counts?.region, region)} />
      {voivodeship && (
        <SelectField
          key={voivodeship}
          name="powiat"
          label={t`Powiat siedziby`}
          any={t`każdy`}
          options={counted(alphabetical(powiats.map((one) => ({ value: one.teryt, label: regionName(one) }))), counts?.powiat, powiat)}
        />
      )}
      <SelectField name="sector" label={t`Sektor`} any={t`każdy`} options={counted(SECTORS.map((value) => ({ value, label: words.sector(value) })), counts?.sector, sector)} />
      <MoreFields asked={[sphere, role, sort].some(Boolean)}>
        <SelectField name="sphere" label={t`Sfera zadań publicznych`} any={t`każda`} options={counted(spheres.map(({ code, name }) => ({ value: code, label: name })), counts?.sphere, sphere)} />
        <SelectField name="role" label={t`Rola`} any={t`każda`} options={ORGANISATION_ROLES.map((value) => ({ value, label: eventWords.organisationRole(value) }))} />
        <SelectField name="sort" label={t`Kolejność`} any={t`od A do Z`} options={[{ value: "-name", label: t`od Z do A` }]} />
      </MoreFields>
    </>
  );
}

interface Option {
  value: string;
  label: string;
}

/** Values that nothing has are left out, but never the chosen one; without counts all stay. */
function withCounts(options: Option[], counts: Schema<"FacetCount">[] | undefined, chosen: string | undefined): Option[] {
  if (!counts) return options;
  return options.flatMap(({ value, label }) => {
    const found = counts.find(({ key }) => key === value);
    return found || value === chosen ? [{ value, label: `${label} (${formatTotal(found ?? { count: 0, capped: false })})` }] : [];
  });
}
