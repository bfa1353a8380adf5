// An event in a list: what kind, when, where, and in words how it stands.
import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Schema } from "~/api/schemas";
import { DateText } from "~/shared/dates/DateText";
import { typo } from "~/shared/i18n/typo";
import { Card } from "~/shared/ui/Card";
import { EventStatusText } from "./EventStatusText";
import { useWhere } from "./where";
import { useWords } from "./words";
import css from "./EventCard.module.css";

export function EventCard({ event, level = 3 }: { event: Schema<"EventRead">; level?: 2 | 3 | 4 }) {
  const words = useWords();
  const where = useWhere();
  const { slug, title, kind, dates, invited_regions: invited } = event;
  const invitedNames = invited.map(({ name }) => name).join(", ");
  return (
    <Card
      level={level}
      thread={kind}
      eyebrow={words.eventKind(kind)}
      title={
        <Link to="/events/$event" params={{ event: slug }}>
          {typo(title)}
        </Link>
      }
    >
      <p className={css.when}>
        <DateText value={dates} />
      </p>
      <p className={css.where}>{typo(where(event))}</p>
      {invitedNames && (
        <p className={css.invited}>
          <Trans>zaproszone województwa: {invitedNames}</Trans>
        </p>
      )}
      <p className={css.status} data-open={event.status !== "held" || undefined}>
        <EventStatusText event={event} />
      </p>
    </Card>
  );
}
