// Events that belong with this one: its parts, those held beside it, and others of its project. They come after the page, which can do without.
import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Schema } from "~/api/schemas";
import { EventTimeline } from "./EventTimeline";
import { fewEventsQuery } from "./queries";
import type { EventQuery, EventSearch } from "./search";
import css from "./RelatedEvents.module.css";

const SHOWN = 5;

export function RelatedEvents({ event: { slug, project } }: { event: Schema<"EventRead"> }) {
  return (
    <div className={css.related} data-print="no">
      <Some slug={slug} query={{ part_of: slug }} search={{ part_of: slug }} title={<Trans>Części tego wydarzenia</Trans>} />
      <Some slug={slug} query={{ side_event_of: slug }} search={{ side_event_of: slug }} title={<Trans>Wydarzenia towarzyszące</Trans>} />
      {project && <Some slug={slug} query={{ project: [project.slug] }} search={{ project: project.slug }} title={<Trans>Inne wydarzenia tego projektu</Trans>} />}
    </div>
  );
}

interface SomeProps {
  slug: string; // not listed: this is its page
  query: EventQuery;
  search: EventSearch;
  title: ReactNode;
}

function Some({ slug, query, search, title }: SomeProps) {
  const found = useQuery(fewEventsQuery({ ...query, limit: SHOWN + 2 })).data?.filter((event) => event.slug !== slug) ?? [];
  if (found.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <EventTimeline events={found.slice(0, SHOWN)} />
      {found.length > SHOWN && (
        <p>
          <Link to="/events" search={search}>
            <Trans>Pokaż wszystkie</Trans>
          </Link>
        </p>
      )}
    </section>
  );
}
