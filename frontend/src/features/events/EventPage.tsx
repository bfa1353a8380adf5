// One event: when, where, by whom and for whom, what was on the programme and what came of it. On paper, a clean programme sheet.
import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Schema } from "~/api/schemas";
import { DateText } from "~/shared/dates/DateText";
import { typo } from "~/shared/i18n/typo";
import { useLater } from "~/shared/later";
import { Badge } from "~/shared/ui/Badge";
import { Breadcrumb } from "~/shared/ui/Breadcrumb";
import { PageTitle } from "~/shared/ui/PageTitle";
import { EventActions } from "./EventActions";
import { EventDoubts } from "./EventDoubts";
import { EventFacts } from "./EventFacts";
import { eventMore } from "./more";
import { Programme } from "./Programme";
import { eventQuery, sessionsQuery } from "./queries";
import { useWhere } from "./where";
import { useWords } from "./words";
import css from "./EventPage.module.css";

export function EventPage({ slug }: { slug: string }) {
  const event = useSuspenseQuery(eventQuery(slug)).data;
  const sessions = useSuspenseQuery(sessionsQuery(slug)).data;
  const more = useLater(eventMore);
  return (
    <div data-thread={event.kind} className={css.event}>
      <Trail kind={event.kind} />
      <Head event={event} />
      <EventDoubts event={event} />
      <EventActions event={event} sessions={sessions.length} />
      <div className={css.columns}>
        <div className={css.side}>
          <EventFacts event={event} />
        </div>
        <div aria-busy={more === undefined}>
          <Programme event={event} sessions={sessions} />
          {more && <more.EventMore event={event} />}
        </div>
      </div>
      {more && <more.RelatedEvents event={event} />}
      <p className={css.address}>{location.origin + location.pathname}</p>
    </div>
  );
}

function Trail({ kind }: { kind: Schema<"EventRead">["kind"] }) {
  const words = useWords();
  return (
    <Breadcrumb>
      <Link to="/events">
        <Trans>Wydarzenia</Trans>
      </Link>
      <Link to="/events" search={{ kind: [kind] }}>
        {words.eventKind(kind)}
      </Link>
    </Breadcrumb>
  );
}

function Head({ event }: { event: Schema<"EventRead"> }) {
  const { t } = useLingui();
  const words = useWords();
  const where = useWhere();
  const { kind, status, attendance_mode, dates, title, title_is, subtitle, summary } = event;
  return (
    <PageTitle
      eyebrow={
        <>
          <Badge thread={kind}>{words.eventKind(kind)}</Badge>
          {attendance_mode && <Badge>{words.attendanceMode(attendance_mode)}</Badge>}
          <Badge>{words.eventStatus(status)}</Badge>
        </>
      }
      lead={
        <>
          {subtitle && <p className={css.subtitle}>{typo(subtitle)}</p>}
          <p className={css.when}>
            <DateText value={dates} /> · {typo(where(event))}
          </p>
          {summary && <p>{typo(summary)}</p>}
          {title_is === "constructed" && <p className={css.aside}>{t`Tytuł nadany przez nas: źródło go nie podaje.`}</p>}
        </>
      }
    >
      {title}
    </PageTitle>
  );
}
