// Events along a thread, one knot for each: the list that stands on the pages of organisations, regions, projects and people.
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Schema } from "~/api/schemas";
import { DateText } from "~/shared/dates/DateText";
import { typo } from "~/shared/i18n/typo";
import { Badge } from "~/shared/ui/Badge";
import { EventStatusText } from "./EventStatusText";
import { useWhere } from "./where";
import { useWords } from "./words";
import css from "./EventTimeline.module.css";

type Event = Schema<"EventRead">;

interface EventTimelineProps {
  events: Event[];
  renderBeside?: (event: Event) => ReactNode; // what the page adds: the role somebody had
}

export function EventTimeline({ events, renderBeside }: EventTimelineProps) {
  const words = useWords();
  const where = useWhere();
  return (
    <ol className={css.timeline}>
      {events.map((event) => (
        <li key={event.id} data-thread={event.kind} data-open={event.status !== "held" || undefined}>
          <p className={css.when}>
            <DateText value={event.dates} />
            {"\u00A0· "}
            {typo(where(event))}
          </p>
          <p className={css.title}>
            <Link to="/events/$event" params={{ event: event.slug }}>{typo(event.title)}</Link>
          </p>
          <p className={css.marks}>
            <Badge thread={event.kind}>{words.eventKind(event.kind)}</Badge>
            {event.status !== "held" && (
              <span>
                <EventStatusText event={event} />
              </span>
            )}
            {renderBeside?.(event)}
          </p>
        </li>
      ))}
    </ol>
  );
}
