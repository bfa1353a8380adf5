// The programme: a timetable where the hours are known, an honest list where they are not.
import { Trans, useLingui } from "@lingui/react/macro";
import type { CSSProperties } from "react";
import type { Schema } from "~/api/schemas";
import { DateText } from "~/shared/dates/DateText";
import { typo } from "~/shared/i18n/typo";
import { Badge } from "~/shared/ui/Badge";
import { Provenance } from "~/shared/ui/Provenance";
import { useDuration } from "./duration";
import { type Day, formOf, programmeOf, type Session, type Slot } from "./programme";
import { useWords } from "./words";
import css from "./Programme.module.css";

export function Programme({ event, sessions }: { event: Schema<"EventRead">; sessions: Session[] }) {
  const { days, minutes, notes } = programmeOf(sessions, event.dates);
  const divided = days.length > 1 || days.some(({ number, date }) => number !== null && date !== event.dates.start?.slice(0, 10));
  return (
    <section id="programme" className={css.programme}>
      <h2>
        <Trans>Program</Trans>
      </h2>
      {sessions.length === 0 && (
        <p className={css.how}>
          <Trans>Programu źródło nie podaje.</Trans>
        </p>
      )}
      {sessions.length > 0 && (
        <p className={css.how}>{minutes === null ? <Trans>Kolejność jak w źródle, bez godzin.</Trans> : <TotalLength minutes={minutes} />}</p>
      )}
      {event.sessions_complete === false && (
        <p className={css.how}>
          <Trans>Lista niepełna: źródło wymienia tylko część programu.</Trans>
        </p>
      )}
      {event.sessions_note && <p className={css.how}>{typo(event.sessions_note)}</p>}
      {days.map((day) => (
        <section key={day.date ?? day.number ?? "none"}>
          {divided && <DayTitle day={day} />}
          {day.slots.length > 0 && <Timetable slots={day.slots} notes={notes} level={divided ? 4 : 3} />}
          {day.slots.length > 0 && day.untimed.length > 0 && (
            <p className={css.how}>
              <Trans>Bez podanej godziny:</Trans>
            </p>
          )}
          {day.untimed.length > 0 && <UntimedList sessions={day.untimed} notes={notes} level={divided ? 4 : 3} />}
        </section>
      ))}
      {notes.length > 0 && (
        <ol className={css.notes}>
          {notes.map((note, index) => (
            <li key={note} id={`note-${index + 1}`}>
              {typo(note)}
            </li>
          ))}
        </ol>
      )}
      <div data-print="no">
        <Provenance items={quotesOf(sessions)} title={<Trans>Skąd znamy program</Trans>} />
      </div>
    </section>
  );
}

function TotalLength({ minutes }: { minutes: number }) {
  const duration = useDuration()(minutes);
  return <Trans>Razem: {duration}</Trans>;
}

function DayTitle({ day: { number, date } }: { day: Day }) {
  const when = date && <DateText value={{ start: date, end: null, precision: "day" }} />;
  return (
    <h3 className={css.day}>
      {number !== null && when && (
        <Trans>
          Dzień {number}: {when}
        </Trans>
      )}
      {number !== null && !when && <Trans>Dzień {number}</Trans>}
      {number === null && (when ?? <Trans>Bez wskazanego dnia</Trans>)}
    </h3>
  );
}

interface ListProps {
  notes: string[];
  level: 3 | 4;
}

function Timetable({ slots, ...rest }: { slots: Slot[] } & ListProps) {
  return (
    <ol className={css.timetable}>
      {slots.map(({ starts, ends, minutes, sessions }) => (
        <li key={starts} style={{ "--minutes": minutes } as CSSProperties} data-break={sessions.every(({ kind }) => kind === "break") || undefined}>
          <p className={css.hours}>
            <time dateTime={starts}>
              {starts.slice(11)}–{ends.slice(11)}
            </time>
          </p>
          {sessions.length === 1 ? (
            <SessionItem session={sessions[0] as Session} {...rest} />
          ) : (
            <ul className={css.parallel}>
              {sessions.map((session) => (
                <li key={session.id}>
                  <SessionItem session={session} hours={session.starts !== starts || session.ends !== ends} {...rest} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function UntimedList({ sessions, ...rest }: { sessions: Session[] } & ListProps) {
  return (
    <ol className={css.untimed}>
      {sessions.map((session) => (
        <li key={session.id} data-break={session.kind === "break" || undefined}>
          <SessionItem session={session} {...rest} />
        </li>
      ))}
    </ol>
  );
}

function SessionItem({ session, notes, level, hours = false }: { session: Session; hours?: boolean } & ListProps) {
  const words = useWords();
  const Heading = `h${level}` as const;
  const { kind, form } = formOf(session, words.sessionKind(session.kind));
  const shared = session.note ? notes.indexOf(session.note) : -1;
  return (
    <div className={css.session}>
      {(kind || form || hours) && (
        <p className={css.form}>
          {hours && `${session.starts?.slice(11)}–${session.ends?.slice(11)} · `}
          {[kind, form].filter(Boolean).join(": ")}
        </p>
      )}
      <Heading>
        {typo(session.title)}
        {shared >= 0 && <NoteMark number={shared + 1} />}
      </Heading>
      <Marks session={session} />
      {session.note && shared < 0 && <p className={css.note}>{typo(session.note)}</p>}
    </div>
  );
}

function NoteMark({ number }: { number: number }) {
  const { t } = useLingui();
  return (
    <sup>
      <a href={`#note-${number}`} aria-label={t`uwaga ${number}`}>
        {number}
      </a>
    </sup>
  );
}

function Marks({ session: { several, recorded, title_is, kind } }: { session: Session }) {
  const { t } = useLingui();
  const marks = [several && t`kilka takich pozycji; źródło nie mówi, ile`, recorded && t`nagrane`, title_is === "descriptive" && kind !== "break" && t`tematu źródło nie podaje`].filter((mark) => typeof mark === "string");
  if (marks.length === 0) return null;
  return (
    <p className={css.marks}>
      {marks.map((mark) => (
        <Badge key={mark}>{mark}</Badge>
      ))}
    </p>
  );
}

/** One sentence of the source often names several sessions; it is quoted once. */
function quotesOf(sessions: Session[]): Schema<"Provenance">[] {
  const quotes = new Map(sessions.flatMap(({ provenance }) => provenance).map((quote) => [`${quote.source} ${quote.line} ${quote.fragment} ${quote.inferred_from}`, quote]));
  return [...quotes.values()];
}
