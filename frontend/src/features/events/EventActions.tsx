// What one can do with an event: go to its programme, put it into a calendar, print it.
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { API_ORIGIN } from "~/api/client";
import type { Schema } from "~/api/schemas";
import css from "./EventActions.module.css";

export function EventActions({ event: { calendar, dates }, sessions }: { event: Schema<"EventRead">; sessions: number }) {
  const { t } = useLingui();
  return (
    <div className={css.actions} data-print="no">
      {sessions > 0 && (
        <a href="#programme" className={css.jump}>
          {t`${plural(sessions, { one: "Program: # pozycja", few: "Program: # pozycje", many: "Program: # pozycji", other: "Program: # pozycji" })}`}
        </a>
      )}
      {calendar && (
        <a href={API_ORIGIN + calendar} className={css.action} download>
          <Trans>Dodaj do kalendarza</Trans>
        </a>
      )}
      <button type="button" onClick={() => print()}>
        <Trans>Drukuj</Trans>
      </button>
      {!calendar && (
        <p>
          <NoCalendar precision={dates.precision} />
        </p>
      )}
    </div>
  );
}

/** Why there is no calendar file: nothing is invented. */
function NoCalendar({ precision }: { precision: Schema<"PartialDates">["precision"] }) {
  switch (precision) {
    case "conflicting":
      return <Trans>Do kalendarza dodasz to wydarzenie, gdy wyjaśni się, która data jest prawdziwa.</Trans>;
    case "unknown":
      return <Trans>Do kalendarza dodasz to wydarzenie, gdy poznamy jego datę.</Trans>;
    default:
      return <Trans>Do kalendarza dodasz to wydarzenie, gdy poznamy jego dokładny dzień.</Trans>;
  }
}
