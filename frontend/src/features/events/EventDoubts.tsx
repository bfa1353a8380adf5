// What a reader must know before relying on the page. Smaller doubts stand beside the facts they are about.
import { Trans } from "@lingui/react/macro";
import type { Schema } from "~/api/schemas";
import { DateText } from "~/shared/dates/DateText";
import { typo } from "~/shared/i18n/typo";
import { DoubtNotes } from "~/shared/ui/DoubtNotes";
import css from "./EventDoubts.module.css";

type Event = Schema<"EventRead">;

export function EventDoubts({ event: { notes, dates } }: { event: Event }) {
  const grave = notes.filter(({ kind, needs_decision }) => needs_decision || kind === "conflicting" || kind === "overdue");
  return <DoubtNotes notes={grave} renderBeside={({ kind, pointer }) => kind === "conflicting" && pointer === "/dates" && <Readings readings={dates.readings} />} />;
}

/** Every way to read a date, each with what speaks for it and against it. */
function Readings({ readings }: { readings: Schema<"DateReading">[] }) {
  return (
    <ul className={css.readings}>
      {readings.map(({ edtf, start, end, basis, objection, preferred }) => (
        <li key={edtf}>
          <p className={css.date}>
            <DateText value={{ start, end, precision: precisionOf(start) }} />
          </p>
          {basis && (
            <p>
              <Trans>Za:</Trans> {typo(basis)}
            </p>
          )}
          {objection && (
            <p>
              <Trans>Przeciw:</Trans> {typo(objection)}
            </p>
          )}
          {preferred && (
            <p className={css.preferred}>
              <Trans>Bardziej prawdopodobna. Dopóki nikt tego nie rozstrzygnie, według niej układamy listy.</Trans>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

const precisionOf = (date: string) => ({ 4: "year", 7: "month", 10: "day" } as const)[date.length] ?? "minute";
