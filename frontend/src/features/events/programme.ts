// The programme of an event as it is shown: by day where days are known, by the clock where hours are known, else in the order of the source.
import type { Schema } from "~/api/schemas";
import type { PartialDate } from "~/shared/dates/format";

export type Session = Schema<"SessionRead">;

/** What happens at one time: one session, or several side by side. */
export interface Slot {
  starts: string;
  ends: string;
  minutes: number;
  sessions: Session[];
}

export interface Day {
  number: number | null; // of the event, counted from 1
  date: string | null; // the day itself, where it is known
  slots: Slot[]; // by the clock
  untimed: Session[]; // in the order of the source
}

export interface Programme {
  days: Day[]; // one without number and date holds what has no day
  minutes: number | null; // how long it takes in all; null unless every hour is known
  notes: string[]; // said of several sessions, hence shown once
}

export function programmeOf(sessions: Session[], dates: PartialDate): Programme {
  const ordered = sessions.toSorted((a, b) => a.position - b.position);
  const groups = new Map<string | number | null, Session[]>();
  for (const session of ordered) {
    const day = dateOf(session, dates) ?? session.day;
    groups.set(day, [...(groups.get(day) ?? []), session]);
  }
  const days = [...groups.values()].map((group) => dayOf(group, dates));
  const known = days.filter(({ number, date }) => number !== null || date !== null).toSorted((a, b) => order(a).localeCompare(order(b)));
  const unknown = days.filter(({ number, date }) => number === null && date === null);
  const timed = sessions.length > 0 && days.every(({ untimed }) => untimed.length === 0);
  return {
    days: [...known, ...unknown],
    minutes: timed ? days.flatMap(({ slots }) => slots).reduce((sum, { minutes }) => sum + minutes, 0) : null,
    notes: repeated(ordered),
  };
}

const order = ({ date, number }: Day) => date ?? String(number).padStart(4, "0");

function dayOf(sessions: Session[], dates: PartialDate): Day {
  const first = sessions[0] as Session;
  const date = dateOf(first, dates);
  return {
    number: first.day ?? (date && exactDay(dates) ? daysBetween(exactDay(dates) as string, date) + 1 : null),
    date,
    slots: slotsOf(sessions.filter(isTimed)),
    untimed: sessions.filter((session) => !isTimed(session)),
  };
}

type Timed = Session & { starts: string; ends: string };
const isTimed = (session: Session): session is Timed => session.starts !== null && session.ends !== null;

/** The clock says it; or the number of the day, counted from a first day that is known exactly. */
function dateOf({ starts, day }: Session, dates: PartialDate): string | null {
  if (starts) return starts.slice(0, 10);
  const first = exactDay(dates);
  return first && day ? new Date(Date.parse(first) + (day - 1) * DAY_MS).toISOString().slice(0, 10) : null;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

const exactDay = ({ start, precision }: PartialDate) => (start && (precision === "day" || precision === "minute") ? start.slice(0, 10) : null);
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
const minutesBetween = (from: string, to: string) => (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / MINUTE_MS;

/** Sessions that overlap share a slot. */
function slotsOf(sessions: Timed[]): Slot[] {
  const slots: Slot[] = [];
  for (const session of sessions.toSorted((a, b) => a.starts.localeCompare(b.starts) || a.position - b.position)) {
    const last = slots.at(-1);
    if (last && session.starts < last.ends) {
      last.sessions.push(session);
      if (session.ends > last.ends) last.ends = session.ends;
    } else slots.push({ starts: session.starts, ends: session.ends, minutes: 0, sessions: [session] });
  }
  for (const slot of slots) slot.minutes = minutesBetween(slot.starts, slot.ends);
  return slots;
}

function repeated(sessions: Session[]): string[] {
  const notes = sessions.flatMap(({ note }) => note ?? []);
  return [...new Set(notes)].filter((note) => notes.indexOf(note) !== notes.lastIndexOf(note));
}

/** What to write above a title: the kind, and how the source calls it where that says more. Neither repeats the other or the title. */
export function formOf({ title, title_is, form }: Pick<Session, "title" | "title_is" | "form">, kind: string): { kind: string | null; form: string | null } {
  const stem = kind.toLocaleLowerCase().slice(0, STEM);
  const says = (text: string) => text.toLocaleLowerCase().includes(stem);
  if (title_is === "descriptive") return { kind: says(title) ? null : kind, form: null };
  if (!form || form.toLocaleLowerCase() === kind.toLocaleLowerCase()) return { kind, form: null };
  return { kind: says(form) ? null : kind, form };
}

/** So many letters of a word stay the same when it is declined. */
const STEM = 5;
