// One project: what it was, from whose money, for whom, and everything that came of it.
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Schema } from "~/api/schemas";
import { EventTimeline, SeriesList } from "~/features/events";
import { DateText } from "~/shared/dates/DateText";
import { YearsText } from "~/shared/dates/YearsText";
import { basisOf } from "~/shared/fields/basis";
import { useFieldName } from "~/shared/fields/words";
import { typo } from "~/shared/i18n/typo";
import { regionName } from "~/shared/regions/name";
import { Badge } from "~/shared/ui/Badge";
import { Breadcrumb } from "~/shared/ui/Breadcrumb";
import { DoubtNotes } from "~/shared/ui/DoubtNotes";
import { Facts, type Fact } from "~/shared/ui/Facts";
import { InferredMark } from "~/shared/ui/InferredMark";
import { LoadMore } from "~/shared/ui/LoadMore";
import { PageTitle } from "~/shared/ui/PageTitle";
import { Provenance } from "~/shared/ui/Provenance";
import { DocumentList } from "./DocumentList";
import { Programme } from "./Programme";
import { fundersQuery, projectDocumentsQuery, projectEventsQuery, projectNetworksQuery, projectQuery, projectSeriesQuery } from "./queries";
import { Threads } from "./Threads";
import { totalsOf } from "./totals";
import { useProjectWords } from "./words";
import css from "./Projects.module.css";

type Project = Schema<"ProjectRead">;

export function ProjectPage({ slug }: { slug: string }) {
  const { t } = useLingui();
  const words = useProjectWords();
  const project = useSuspenseQuery(projectQuery(slug)).data;
  const documents = useSuspenseQuery(projectDocumentsQuery(slug)).data;
  const series = useSuspenseQuery(projectSeriesQuery(slug)).data;
  const networks = useSuspenseQuery(projectNetworksQuery(slug)).data;
  const fieldName = useFieldName();
  const isGrave = ({ kind, needs_decision }: Schema<"Note">) => needs_decision || kind === "conflicting" || kind === "overdue";
  const grave = project.notes.filter(isGrave);
  const others = project.notes.filter((note) => !isGrave(note));

  return (
    <>
      <Breadcrumb>
        <Link to="/projects">
          <Trans>Projekty</Trans>
        </Link>
      </Breadcrumb>
      <PageTitle
        eyebrow={
          <>
            <Badge thread={project.kind}>{words.projectKind(project.kind)}</Badge>
            {project.title_is === "constructed" && (
              <Badge>
                <Trans>nazwa robocza</Trans>
              </Badge>
            )}
          </>
        }
        lead={project.summary && <p>{typo(project.summary)}</p>}
      >
        {project.title}
      </PageTitle>
      <Threads components={project.components} />
      <div className="beside">
        <div>
          <DoubtNotes notes={grave} />
          <TextList title={t`Skąd potrzeba`} items={project.needs} />
          <TextList title={t`Po co`} items={project.goals} />
          <TextList title={t`Jak i w czym`} items={project.scope} />
          <TextList title={t`Co miało powstać`} items={project.outputs} />
          <Audiences project={project} />
          <Events project={project} />
          {series.length > 0 && (
            <section>
              <h2>
                <Trans>Zapowiedziane cykle</Trans>
              </h2>
              <SeriesList series={series} />
            </section>
          )}
          {documents.length > 0 && (
            <section>
              <h2>
                <Trans>Dokumenty</Trans>
              </h2>
              <DocumentList documents={documents} />
            </section>
          )}
          {others.length > 0 && (
            <section>
              <h2>
                <Trans>Czego nie wiemy na pewno</Trans>
              </h2>
              <DoubtNotes notes={others} />
            </section>
          )}
        </div>
        <aside aria-label={t`Dane projektu`}>
          <Facts facts={useFacts(project, networks)} />
          <Provenance items={project.provenance} nameOf={fieldName} />
        </aside>
      </div>
    </>
  );
}

function useFacts(project: Project, networks: Schema<"NetworkRead">[]): Fact[] {
  const { t } = useLingui();
  const basis = (field: string) => basisOf(project.provenance, field);
  const { dates, call, region } = project;
  return [
    { term: t`Kiedy`, value: dates.precision === "unknown" ? t`źródło nie mówi` : <DateText value={dates} />, inferred: basis("/dates") },
    { term: t`Kto finansuje`, value: project.funder ? <Funder funder={project.funder} /> : t`źródło nie mówi`, inferred: basis("/funder") },
    { term: t`Program`, value: project.programme && <Programme slug={project.programme.slug} />, inferred: basis("/programme") },
    { term: t`Konkurs`, value: call && (call.edition ? t`${call.name}, edycja ${call.edition}` : call.name), inferred: basis("/call") },
    { term: t`Nazwa zadania`, value: project.task_name, inferred: basis("/task_name") },
    { term: t`Kto realizuje`, value: project.implementers.length > 0 ? <Holders holders={project.implementers} basis={basis("/implementers")} /> : t`źródło nie mówi` },
    { term: t`Partner wiodący`, value: project.lead_partners.length > 0 && <Holders holders={project.lead_partners} basis={basis("/lead_partners")} /> },
    { term: t`Partnerzy`, value: project.partners.length > 0 && <Holders holders={project.partners} basis={basis("/partners")} /> },
    {
      term: t`Gdzie`,
      value: region && (
        <Link to="/regions/$teryt" params={{ teryt: region.teryt }}>
          {regionName(region)}
        </Link>
      ),
      inferred: basis("/region"),
    },
    {
      term: t`Sieć współpracy`,
      value: networks.length > 0 && (
        <ul>
          {networks.map((network) => (
            <li key={network.id}>
              <Link to="/networks/$network" params={{ network: network.slug }}>
                {typo(network.name)}
              </Link>
            </li>
          ))}
        </ul>
      ),
    },
  ];
}

/** A funder that is also in the directory leads there, where its programmes are. */
function Funder({ funder }: { funder: Schema<"Ref"> }) {
  const organisation = useSuspenseQuery(fundersQuery()).data.find(({ slug }) => slug === funder.slug)?.organisation;
  if (!organisation) {
    return (
      <Link to="/projects" search={{ funder: funder.slug }}>
        {typo(funder.name)}
      </Link>
    );
  }
  return (
    <Link to="/organisations/$organisation" params={{ organisation: organisation.slug }}>
      {typo(funder.name)}
    </Link>
  );
}

function Holders({ holders, basis }: { holders: Schema<"RoleHolder">[]; basis?: string }) {
  return (
    <ul>
      {holders.map(({ id, slug, name, inferred, since, until }) => (
        <li key={id}>
          <Link to="/organisations/$organisation" params={{ organisation: slug }}>
            {typo(name)}
          </Link>{" "}
          <YearsText since={since} until={until} /> {inferred && <InferredMark basis={basis} />}
        </li>
      ))}
    </ul>
  );
}

function TextList({ title, items, children }: { title: string; items: string[]; children?: ReactNode }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className={items.length > 8 ? css.many : undefined}>
        {items.map((item) => (
          <li key={item}>{typo(item)}</li>
        ))}
      </ul>
      {children}
    </section>
  );
}

function Audiences({ project: { audiences, audiences_indirect } }: { project: Project }) {
  const { t } = useLingui();
  return (
    <TextList title={t`Dla kogo`} items={audiences}>
      {audiences_indirect.length > 0 && (
        <p>
          <Trans>Pośrednio także:</Trans> {typo(audiences_indirect.join(", "))}.
        </p>
      )}
    </TextList>
  );
}

function Events({ project }: { project: Project }) {
  const { t } = useLingui();
  const words = useProjectWords();
  const list = useSuspenseInfiniteQuery(projectEventsQuery(project.slug));
  const { items } = list.data;
  const totals = list.hasNextPage ? [] : totalsOf(project.stated_totals, items);
  if (items.length === 0 && totals.length === 0) return null;
  return (
    <section>
      <h2>
        <Trans>Wydarzenia</Trans>
      </h2>
      {totals.length > 0 && (
        <ul className={css.totals}>
          {totals.map(({ kind, stated, recorded, unconfirmed }) => (
            <li key={kind}>
              <strong>{words.eventKinds(kind)}:</strong> {t`źródło podaje ${stated}, w zapisie jest ${recorded}`}
              {unconfirmed > 0 && t`, w tym ${plural(unconfirmed, { one: "# bez potwierdzenia", few: "# bez potwierdzenia", many: "# bez potwierdzenia", other: "# bez potwierdzenia" })}`}
            </li>
          ))}
        </ul>
      )}
      <EventTimeline events={items} />
      <LoadMore query={list} shown={items.length} />
    </section>
  );
}
