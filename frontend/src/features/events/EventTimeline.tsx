// Events along a thread, one knot for each: the list that stands on the pages of organisations, regions, projects and people.
import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Schema } from "~/api/schemas";
import { DateText } from "~/shared/dates/DateText";
import { typo } from "~/shared/i18n/typo";
import { Badge } from "~/shared/ui/Badge";
import { useWords } from "./words";
import css from "./EventTimeline.module.css";

type Event = Schema<"EventRead">;

interface EventTimelineProps {
  events: Event[];
  beside?: (event: Event) => ReactNode; // what the page adds: the role somebody had
}

export function EventTimeline({ events, beside }: EventTimelineProps) {
  const words = useWords();
  return (
    <ol className={css.timeline}>
      {events.map((event) => (
        <li key={event.id} data-thread={event.kind} data-open={event.status !== "held" || undefined}>
          <p className={css.when}>
            <DateText value={event.dates} />
            <Where event={event} />
          </p>
          <p className={css.title}>
            <Link to={`/events/${event.slug}` as string}>{typo(event.title)}</Link>
          </p>
          <p className={css.marks}>
            <Badge thread={event.kind}>{words.eventKind(event.kind)}</Badge>
            {event.status !== "held" && <span>{words.eventStatus(event.status)}</span>}
            {event.past_due && (
              <span>
                <Trans>termin minął, czekamy na wynik</Trans>
              </span>
            )}
            {beside?.(event)}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Where({ event: { place, attendance_mode } }: { event: Event }) {
  const words = useWords();
  if (place) return <> · {typo(place.locality ?? place.name)}</>;
  return attendance_mode && <> · {words.attendanceMode(attendance_mode)}</>;
}
