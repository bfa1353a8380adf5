// A person in public roles: the name and the roles, and nothing else.
import { Trans } from "@lingui/react/macro";
import { useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { EventTimeline, useWords } from "~/features/events";
import { useFieldName } from "~/shared/fields/words";
import { typo } from "~/shared/i18n/typo";
import { Breadcrumb } from "~/shared/ui/Breadcrumb";
import { LoadMore } from "~/shared/ui/LoadMore";
import { PageTitle } from "~/shared/ui/PageTitle";
import { Provenance } from "~/shared/ui/Provenance";
import { personEventsQuery, personQuery } from "./queries";

export function PersonPage({ slug }: { slug: string }) {
  const words = useWords();
  const person = useSuspenseQuery(personQuery(slug)).data;
  const events = useSuspenseInfiniteQuery(personEventsQuery(slug));
  const inProjects = person.roles.filter(({ subject }) => subject === "project");
  return (
    <>
      <Breadcrumb>
        <Link to="/events">
          <Trans>Wydarzenia</Trans>
        </Link>
      </Breadcrumb>
      <PageTitle lead={<Trans>Pokazujemy tylko imię, nazwisko i publiczne role.</Trans>}>{person.name}</PageTitle>
      <section>
        <h2>
          <Trans>Role publiczne</Trans>
        </h2>
        <EventTimeline
          events={events.data.items}
          renderBeside={(event) => person.roles.filter(({ subject, record }) => subject === "event" && record.id === event.id).map(({ role }) => <span key={role}>{words.personRole(role)}</span>)}
        />
        <LoadMore query={events} shown={events.data.items.length} />
        {inProjects.length > 0 && (
          <ul>
            {inProjects.map(({ role, record }) => (
              <li key={`${role} ${record.id}`}>
                <Link to="/projects/$project" params={{ project: record.slug }}>
                  {typo(record.name)}
                </Link>
                : {words.personRole(role)}
              </li>
            ))}
          </ul>
        )}
      </section>
      <Provenance items={person.provenance} nameOf={useFieldName()} />
    </>
  );
}
