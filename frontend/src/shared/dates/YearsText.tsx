import { DateText } from "./DateText";

/** From which year to which, as far as known; nothing when neither is. */
export function YearsText({ since, until }: { since: string | null; until: string | null }) {
  if (!since && !until) return null;
  return (
    <span className="muted">
      (<DateText value={{ start: since, end: until, precision: "year", edtf: `${since ?? ".."}/${until ?? ".."}` }} />)
    </span>
  );
}
