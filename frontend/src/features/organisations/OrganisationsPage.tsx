// The directory: filters in the address, a card for each organisation.
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Schema } from "~/api/schemas";
import { useWords } from "~/features/events";
import { fundersQuery } from "~/features/projects";
import { formatTotal } from "~/shared/counts/total";
import { capitalised, regionName } from "~/shared/regions/name";
import { intlLocale } from "~/shared/i18n/languages";
import { typo } from "~/shared/i18n/typo";
import type { SearchValues } from "~/shared/search";
import { Card } from "~/shared/ui/Card";
import { EmptyState } from "~/shared/ui/EmptyState";
import { FilterBar } from "~/shared/ui/FilterBar";
import { PageTitle } from "~/shared/ui/PageTitle";
import { Results, useResultCount, useResults } from "~/shared/ui/Results";
import { OrganisationFilters } from "./OrganisationFilters";
import { organisationCountQuery, organisationsQuery, type OrganisationSearch } from "./queries";
import { useOrganisationWords } from "./words";
import css from "./Organisations.module.css";

interface OrganisationsPageProps {
  search: OrganisationSearch;
  onSearch: (search: SearchValues) => void;
}

export function OrganisationsPage({ search, onSearch }: OrganisationsPageProps) {
  const { t } = useLingui();
  const list = useResults(organisationsQuery(search));
  const counted = useResultCount(organisationCountQuery(search));
  const funders = useQuery(fundersQuery()).data ?? [];

  return (
    <>
      <PageTitle lead={<Trans>Kto współtworzy to, o czym tu czytasz: organizacje, urzędy, uczelnie i firmy, razem z tym, w czym brały udział.</Trans>}>{t`Organizacje`}</PageTitle>
      <FilterBar
        label={t`Filtry organizacji`}
        search={search as SearchValues}
        onChange={({ powiat, ...chosen }) => onSearch({ ...chosen, ...(String(powiat).startsWith(String(chosen.region)) && { powiat }) })}
        result={counted && <CountOfOrganisations {...counted} />}
      >
        <OrganisationFilters search={search} />
      </FilterBar>
      <Results list={list}>
        {(organisations) =>
          organisations.length === 0 ? (
            <NoOrganisations onClear={() => onSearch({})} />
          ) : (
            <ul className="grid">
              {organisations.map((organisation) => (
                <li key={organisation.id}>
                  <OrganisationCard organisation={organisation} finances={funders.some((funder) => funder.organisation?.slug === organisation.slug)} />
                </li>
              ))}
            </ul>
          )
        }
      </Results>
    </>
  );
}

function CountOfOrganisations({ count, capped }: Schema<"Count">) {
  const { t } = useLingui();
  return capped ? t`Co najmniej ${formatTotal({ count, capped: false })} organizacji` : t`${plural(count, { one: "# organizacja", few: "# organizacje", many: "# organizacji", other: "# organizacji" })}`;
}

function NoOrganisations({ onClear }: { onClear: () => void }) {
  const { t } = useLingui();
  return (
    <EmptyState title={t`Nie ma takiej organizacji`}>
      <p>
        <Trans>Zdejmij któryś z filtrów. Siedziby wielu organizacji nie znamy, więc szukanie po województwie może je pominąć.</Trans>
      </p>
      <p>
        <button type="button" onClick={onClear}>
          <Trans>Pokaż wszystkie organizacje</Trans>
        </button>
      </p>
    </EmptyState>
  );
}

function OrganisationCard({ organisation, finances }: { organisation: Schema<"OrganisationRead">; finances: boolean }) {
  const words = useOrganisationWords();
  const { slug, name, kind, sector } = organisation;
  return (
    <Card
      level={2}
      thread={sector}
      eyebrow={[capitalised(words.kind(kind)), sector && words.sector(sector)].filter(Boolean).join(" · ")}
      title={
        <Link to="/organisations/$organisation" params={{ organisation: slug }}>
          {typo(name)}
        </Link>
      }
    >
      <Seat organisation={organisation} />
      {finances && (
        <p className={css.mentioned}>
          <Trans>finansuje programy</Trans>
        </p>
      )}
      {organisation.roles.length > 0 ? (
        <RoleCounts roles={organisation.roles} />
      ) : (
        !finances && (
          <p className={css.mentioned}>
            <Trans>na razie tylko wzmianka w źródle</Trans>
          </p>
        )
      )}
    </Card>
  );
}

function Seat({ organisation: { region, powiat, country } }: { organisation: Schema<"OrganisationRead"> }) {
  const abroad = country && country !== "PL" && new Intl.DisplayNames(intlLocale(), { type: "region" }).of(country);
  const place = region ? [powiat && regionName(powiat), regionName(region)].filter(Boolean).join(", ") : abroad;
  return <p className="muted">{place ? typo(place) : <Trans>siedziba nieznana</Trans>}</p>;
}

function RoleCounts({ roles }: { roles: Schema<"RoleCount">[] }) {
  const { t } = useLingui();
  const words = useWords();
  return (
    <ul className={css.roles}>
      {roles.map(({ role, subject, count, inferred }) => (
        <li key={`${role} ${subject}`}>
          {words.organisationRole(role)}
          {": "}
          {subject === "event"
            ? t`${plural(count, { one: "# wydarzenie", few: "# wydarzenia", many: "# wydarzeń", other: "# wydarzenia" })}`
            : t`${plural(count, { one: "# projekt", few: "# projekty", many: "# projektów", other: "# projektu" })}`}
          {inferred > 0 && (
            <span className="muted">
              {" ("}
              <Trans>wywnioskowane</Trans>
              {inferred < count && `: ${inferred}`})
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
