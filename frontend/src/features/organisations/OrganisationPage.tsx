// One organisation: what it is, what it took part in, and with whom.
import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Schema } from "~/api/schemas";
import { EventTimeline, useWords } from "~/features/events";
import { fundersQuery } from "~/features/projects";
import { DateText } from "~/shared/dates/DateText";
import { YearsText } from "~/shared/dates/YearsText";
import { basisOf } from "~/shared/fields/basis";
import { useFieldName } from "~/shared/fields/words";
import { intlLocale } from "~/shared/i18n/languages";
import { typo } from "~/shared/i18n/typo";
import { regionName } from "~/shared/regions/name";
import { Badge } from "~/shared/ui/Badge";
import { Breadcrumb } from "~/shared/ui/Breadcrumb";
import { Card } from "~/shared/ui/Card";
import { Facts, type Fact } from "~/shared/ui/Facts";
import { InferredMark } from "~/shared/ui/InferredMark";
import { LoadMore } from "~/shared/ui/LoadMore";
import { PageTitle } from "~/shared/ui/PageTitle";
import { Provenance } from "~/shared/ui/Provenance";
import { Funding } from "./Funding";
import { organisationEventsQuery, organisationProjectsQuery, organisationQuery } from "./queries";
import { rolesOf, type Role } from "./ties";
import { Ties } from "./TiesSection";
import { useOrganisationWords } from "./words";

type Organisation = Schema<"OrganisationRead">;

export function OrganisationPage({ slug }: { slug: string }) {
  const { t } = useLingui();
  const words = useOrganisationWords();
  const organisation = useSuspenseQuery(organisationQuery(slug)).data;
  const events = useSuspenseInfiniteQuery(organisationEventsQuery(slug));
  const projects = useSuspenseInfiniteQuery(organisationProjectsQuery(slug));
  const fieldName = useFieldName();
  const funder = useSuspenseQuery(fundersQuery()).data.find((one) => one.organisation?.slug === organisation.slug);
  const records = [...events.data.items, ...projects.data.items];

  return (
    <>
      <Breadcrumb>
        <Link to="/organisations">
          <Trans>Organizacje</Trans>
        </Link>
      </Breadcrumb>
      <PageTitle
        eyebrow={
          <>
            <Badge thread={organisation.sector}>{words.kind(organisation.kind)}</Badge>
            {organisation.sector && <Badge thread={organisation.sector}>{words.sector(organisation.sector)}</Badge>}
          </>
        }
        lead={organisation.description && <p>{typo(organisation.description)}</p>}
      >
        {organisation.name}
      </PageTitle>
      <div className="beside">
        <div>
          {(records.length > 0 || !funder) && (
            <h2>
              <Trans>Udział w wydarzeniach i projektach</Trans>
            </h2>
          )}
          {records.length === 0 && !funder && (
            <p>
              <Trans>Źródła wymieniają tę nazwę, ale nie przypisują jej roli w żadnym wydarzeniu ani projekcie.</Trans>
            </p>
          )}
          <EventTimeline events={events.data.items} renderBeside={(event) => <Roles roles={rolesOf(organisation.slug, event)} />} />
          <LoadMore query={events} shown={events.data.items.length} />
          {projects.data.items.length > 0 && (
            <>
              <h3>{t`Projekty`}</h3>
              <ul className="grid">
                {projects.data.items.map((project) => (
                  <li key={project.id}>
                    <Card
                      level={4}
                      title={
                        <Link to="/projects/$project" params={{ project: project.slug }}>
                          {typo(project.title)}
                        </Link>
                      }
                    >
                      <p className="muted">
                        <DateText value={project.dates} />
                      </p>
                      <p>
                        <Roles roles={rolesOf(organisation.slug, project)} />
                      </p>
                    </Card>
                  </li>
                ))}
              </ul>
              <LoadMore query={projects} shown={projects.data.items.length} />
            </>
          )}
          <Ties slug={organisation.slug} records={records} whole={!events.hasNextPage && !projects.hasNextPage} />
          {funder && <Funding funder={funder.slug} />}
        </div>
        <aside aria-label={t`Dane organizacji`}>
          <Facts facts={useFacts(organisation)} />
          <Provenance items={organisation.provenance} nameOf={fieldName} />
        </aside>
      </div>
    </>
  );
}

/** What the organisation was there; a role that follows from something is marked. */
function Roles({ roles }: { roles: Role[] }): ReactNode {
  const words = useWords();
  return roles.map(({ role, inferred, since, until }) => (
    <span key={role} className="cluster">
      {words.organisationRole(role)}
      <YearsText since={since} until={until} />
      {inferred && <InferredMark />}
    </span>
  ));
}

function useFacts(organisation: Organisation): Fact[] {
  const { t } = useLingui();
  const words = useOrganisationWords();
  const { region, powiat, country } = organisation;
  const basis = (...fields: string[]) => basisOf(organisation.provenance, ...fields);
  return [
    { term: t`Rodzaj`, value: words.kind(organisation.kind), inferred: basis("/kind") },
    { term: t`Skrót`, value: organisation.short_name, inferred: basis("/short_name") },
    { term: t`Forma prawna`, value: organisation.legal_form && words.legalForm(organisation.legal_form), inferred: basis("/legal_form") },
    { term: t`Sektor`, value: organisation.sector ? words.sector(organisation.sector) : t`źródło nie mówi`, inferred: basis("/sector") },
    { term: t`Siedziba`, value: region ? <Seat refs={powiat ? [powiat, region] : [region]} /> : !country && t`źródło nie mówi`, inferred: basis("/region", "/powiat") },
    { term: t`Kraj`, value: country && new Intl.DisplayNames(intlLocale(), { type: "region" }).of(country), inferred: basis("/country") },
    { term: t`Nazwa w źródłach`, value: organisation.as_typed.length > 0 && <AsTyped names={organisation.as_typed} /> },
    { term: t`Numery w rejestrach`, value: <Identifiers organisation={organisation} /> },
    { term: t`Sfery działania`, value: organisation.spheres.length > 0 && <List items={organisation.spheres.map(({ name }) => name)} /> },
  ];
}

function Seat({ refs }: { refs: Schema<"RegionRef">[] }) {
  return (
    <ul>
      {refs.map((region) => (
        <li key={region.teryt}>
          <Link to="/regions/$teryt" params={{ teryt: region.teryt }}>
            {regionName(region)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Sources decline names; the quotation marks show where one begins. */
function AsTyped({ names }: { names: string[] }) {
  return (
    <ul lang="pl">
      {names.map((name) => (
        <li key={name}>
          <q>{name}</q>
        </li>
      ))}
    </ul>
  );
}

function Identifiers({ organisation: { identifiers, identifiers_state } }: { organisation: Organisation }) {
  const words = useOrganisationWords();
  if (identifiers_state === "none") return <Trans>nie ma żadnego i nie musi</Trans>;
  if (identifiers_state === "unknown") return <Trans>nie wiemy – źródła ich nie podają</Trans>;
  return (
    <ul>
      {identifiers.map(({ scheme, value, issuer }) => (
        <li key={`${scheme} ${value}`}>
          {words.identifier(scheme)}: <span className="tabular">{value}</span>
          {issuer && ` (${issuer})`}
        </li>
      ))}
    </ul>
  );
}

function List({ items }: { items: string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{typo(item)}</li>
      ))}
    </ul>
  );
}
