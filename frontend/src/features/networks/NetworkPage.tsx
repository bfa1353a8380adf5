// A network: who may belong, what it does, what it writes, when it meets. Whoever belongs is never listed.
import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Schema } from "~/api/schemas";
import { SeriesList } from "~/features/events";
import { DocumentList, projectDocumentsQuery } from "~/features/projects";
import { useFieldName } from "~/shared/fields/words";
import { typo } from "~/shared/i18n/typo";
import { Breadcrumb } from "~/shared/ui/Breadcrumb";
import { Facts } from "~/shared/ui/Facts";
import { Note } from "~/shared/ui/Note";
import { PageTitle } from "~/shared/ui/PageTitle";
import { Provenance } from "~/shared/ui/Provenance";
import { networkQuery } from "./queries";
import css from "./Networks.module.css";

type Network = Schema<"NetworkRead">;
type MembershipKind = Schema<"MembershipKindRead">["code"];

export function NetworkPage({ slug }: { slug: string }) {
  const { t } = useLingui();
  const network = useSuspenseQuery(networkQuery(slug)).data;
  const fieldName = useFieldName();
  const { purposes, tasks, meetings } = network;
  return (
    <>
      <Breadcrumb>
        <Link to="/networks">
          <Trans>Sieci współpracy</Trans>
        </Link>
      </Breadcrumb>
      <PageTitle lead={<p>{typo(network.definition)}.</p>}>{network.name}</PageTitle>
      <div className="beside">
        <div>
          {network.summary && <p>{typo(network.summary)}</p>}
          {purposes.length > 0 && (
            <section>
              <h2>
                <Trans>Po co jest</Trans>
              </h2>
              <ul>
                {purposes.map((purpose) => (
                  <li key={purpose}>{typo(purpose)}</li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <aside aria-label={t`Dane sieci`}>
          <Facts facts={useFacts(network)} />
        </aside>
      </div>
      <WhoMayBelong kinds={network.membership_kinds} />
      <section>
        <h2>
          <Trans>Co robi, krok po kroku</Trans>
        </h2>
        <ol className={css.tasks}>
          {tasks.map(({ number, stage, description }) => (
            <li key={number}>
              <span className={css.number} aria-hidden="true">
                {number}
              </span>
              <p className={css.stage}>{typo(stage)}</p>
              <p className={css.task}>{typo(description)}</p>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>
          <Trans>Kiedy się spotyka</Trans>
        </h2>
        <SeriesList series={meetings} />
      </section>
      <section>
        <h2>
          <Trans>Co z tego powstaje</Trans>
        </h2>
        <Documents network={network} />
      </section>
      <Contact network={network} />
      <Note kind="info" title={t`Nie publikujemy listy członkiń i członków`}>
        <p>
          <Trans>
            Sama przynależność do takiej sieci może zdradzać pochodzenie, a to dane szczególnej kategorii (art. 9 RODO). Dlatego nikogo tu nie wymieniamy: ani osób, ani grup, ani organizacji.
          </Trans>
        </p>
      </Note>
      <Provenance items={network.provenance} nameOf={fieldName} />
    </>
  );
}

function useFacts({ coverage, project }: Network) {
  const { t } = useLingui();
  return [
    { term: t`Zasięg`, value: coverage },
    {
      term: t`Projekt`,
      value: project && (
        <Link to="/projects/$project" params={{ project: project.slug }}>
          {typo(project.name)}
        </Link>
      ),
    },
  ];
}

function WhoMayBelong({ kinds }: { kinds: Network["membership_kinds"] }) {
  const { t } = useLingui();
  const welcomes: Record<MembershipKind, [title: string, welcome: string]> = {
    registered_organisation: [t`Masz fundację lub stowarzyszenie`, t`Wystarczy, że działacie. Wielkość i staż nie mają znaczenia.`],
    informal_group: [t`Jesteście grupą nieformalną`, t`Bez KRS, bez numeru, bez statutu. Zapraszamy tak samo.`],
    individual_planning: [t`Dopiero myślisz o działaniu`, t`Nie musisz jeszcze nic mieć. Możesz przyjść z samym pomysłem.`],
    individual_suspended: [t`Masz w tym przerwę`, t`Twoje doświadczenie jest ważne. Powodu przerwy nie trzeba podawać.`],
  };
  return (
    <section>
      <h2>
        <Trans>Kto może należeć</Trans>
      </h2>
      <ul className={css.welcome}>
        {kinds.map(({ code, description }) => (
          <li key={code}>
            <h3>{welcomes[code][0]}</h3>
            <p>{typo(description)}.</p>
            <p className="muted">{welcomes[code][1]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Documents of the network's project know what became of them; without a project there are only titles. */
function Documents({ network: { project, documents } }: { network: Network }) {
  if (project) return <DocumentsOf project={project.slug} refs={documents} />;
  return (
    <ul>
      {documents.map(({ id, name }) => (
        <li key={id}>{typo(name)}</li>
      ))}
    </ul>
  );
}

function DocumentsOf({ project, refs }: { project: string; refs: Schema<"Ref">[] }) {
  const documents = useSuspenseQuery(projectDocumentsQuery(project)).data;
  return <DocumentList documents={documents.filter(({ id }) => refs.some((ref) => ref.id === id))} />;
}

function Contact({ network: { contact, contact_url } }: { network: Network }) {
  return (
    <section>
      <h2>
        <Trans>Jak się odezwać</Trans>
      </h2>
      {contact && <p>{typo(contact)}</p>}
      {contact_url ? (
        <p>
          <a href={contact_url}>{contact_url}</a>
        </p>
      ) : (
        <p>
          <Trans>Nie mamy adresu, pod który można napisać, i nie będziemy go zgadywać. Gdy sieć go poda, stanie w tym miejscu.</Trans>
        </p>
      )}
    </section>
  );
}
