// Partial dates in words: as precise as the record, and never more. Polish and Ukrainian put a month into the genitive after a day
// and leave it in the nominative when it stands alone; `Intl` knows both, so no month is spelt out here.
import { t } from "@lingui/core/macro";
import type { Schema } from "~/api/schemas";
import { intlLocale } from "~/shared/i18n/languages";

export type PartialDate = Pick<Schema<"PartialDates">, "start" | "end" | "precision"> & Partial<Pick<Schema<"PartialDates">, "raw" | "edtf" | "zone">> & { readings?: Reading[] };
export type Reading = Pick<Schema<"DateReading">, "start" | "end">;

const DAY = { day: "numeric", month: "long", year: "numeric" } as const;
const MONTH = { month: "long", year: "numeric" } as const;
const YEAR = { year: "numeric" } as const;
const TIME = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** Says a partial date in the active language. Times are the event's own; its zone is named when the viewer's clock differs. */
export function formatPartialDate(date: PartialDate, viewerZone = localZone()): string {
  if (date.precision === "conflicting") return eitherOr((date.readings ?? []).map(({ start, end }) => between(start, end, precisionOf(start))));
  const { start, end, precision, edtf, zone } = date;
  if (precision === "unknown" || !(start || end)) return t`data nieznana`;
  if (start && !end && edtf?.endsWith("/..")) return since(genitive(start, precision));
  if (!start && end) return until(genitive(end, precision));
  const first = start as string;
  const span = between(first, end ?? first, precision);
  return precision === "minute" ? withZone(span, first, zone, viewerZone) : span;
}

/** How precise a date is shows in how much of it is written: "2019", "2019-06", "2019-06-11", "2019-06-11T09:00". */
const precisionOf = (date: string) => ({ 4: "year", 7: "month", 10: "day" } as const)[date.length] ?? "minute";

const since = (when: string) => t`od ${when}`;
const until = (when: string) => t`do ${when}`;

function eitherOr(readings: string[]): string {
  const last = readings.at(-1);
  const others = readings.slice(0, -1).join(", ");
  if (!last) return t`data nieznana`;
  return others ? t`${others} albo ${last}` : last;
}

function between(start: string, end: string, precision: string): string {
  switch (precision) {
    case "minute":
      return minutes(start, end);
    case "day":
      return sameMonth(start, end) ? tight(range(DAY, start, end)) : range(DAY, start, end);
    case "half_month":
      return halves(start, end);
    case "month":
      if (start === end) return say(MONTH, start);
      return sameYear(start, end) ? `${say({ month: "long" }, start)}–${say(MONTH, end)}` : `${say(MONTH, start)} – ${say(MONTH, end)}`;
    default:
      return tight(range(YEAR, start, end));
  }
}

function minutes(start: string, end: string): string {
  const first = `${say(DAY, start)}, ${say(TIME, start)}`;
  if (start === end) return first;
  return sameDay(start, end) ? `${first}–${say(TIME, end)}` : `${first} – ${say(DAY, end)}, ${say(TIME, end)}`;
}

function halves(start: string, end: string): string {
  const first = half(start);
  const last = half(end);
  return first === last ? first : `${first} – ${last}`;
}

function half(day: string): string {
  const month = genitive(day, "month");
  return utc(day).getUTCDate() > 15 ? t`druga połowa ${month}` : t`pierwsza połowa ${month}`;
}

/** A date as it stands after a preposition: "22 listopada 2022", "listopada 2022", "2022". */
function genitive(date: string, precision: string): string {
  if (precision === "year") return say(YEAR, date);
  if (precision !== "month") return say(DAY, date);
  const parts = formatter(DAY).formatToParts(utc(date));
  return ties(parts.slice(parts.findIndex(({ type }) => type === "month")).map(({ value }) => value).join(""));
}

function withZone(text: string, start: string, zone: string | undefined, viewerZone: string): string {
  if (!zone || offset(zone, start) === offset(viewerZone, start)) return text;
  return `${text} (${zonePart(intlLocale(), zone, "longGeneric", utc(start))})`;
}

/** How far a zone is from UTC at that hour. An error of the hour itself could matter only in the night the clocks change. */
const offset = (zone: string, at: string) => zonePart("en", zone, "longOffset", utc(at));

const zonePart = (locale: string, timeZone: string, timeZoneName: "longGeneric" | "longOffset", at: Date) =>
  new Intl.DateTimeFormat(locale, { timeZone, timeZoneName }).formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? timeZone;

const localZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The API's partial dates are wall time without an offset; reading and writing both in UTC leaves them as they are. */
const utc = (date: string) => new Date(date.includes("T") ? `${date.slice(0, 16)}Z` : date);
const formatter = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(intlLocale(), { ...options, timeZone: "UTC" });
const say = (options: Intl.DateTimeFormatOptions, date: string) => ties(formatter(options).format(utc(date)));
const range = (options: Intl.DateTimeFormatOptions, start: string, end: string) => ties(formatter(options).formatRange(utc(start), utc(end)));

const sameYear = (a: string, b: string) => a.slice(0, 4) === b.slice(0, 4);
const sameMonth = (a: string, b: string) => a.slice(0, 7) === b.slice(0, 7);
const sameDay = (a: string, b: string) => a.slice(0, 10) === b.slice(0, 10);

/** No spaces round the dash between two numbers, whatever the locale's data says. */
const tight = (text: string) => text.replace(/\s*–\s*/u, "–");
/** A number stays on the line of the word it counts; the thin spaces of some locales' data become common ones. */
const ties = (text: string) => text.replace(/[\u2009\u202F]/gu, " ").replace(/(\d) (?=\p{L})/gu, "$1\u00A0");
