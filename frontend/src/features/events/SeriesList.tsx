// Meetings announced together, often before any of them has a date.
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { Schema } from "~/api/schemas";
import { typo } from "~/shared/i18n/typo";
import { Card } from "~/shared/ui/Card";
import { Provenance } from "~/shared/ui/Provenance";
import { useWords } from "./words";

type Series = Schema<"EventSeriesRead">;

export function SeriesList({ series, level = 3 }: { series: Series[]; level?: 3 | 4 }) {
  const words = useWords();
  return (
    <ul className="grid">
      {series.map((one) => (
        <li key={one.id}>
          <Card level={level} thread={one.kind} title={typo(one.title)} eyebrow={[words.eventKind(one.kind), one.attendance_mode && words.attendanceMode(one.attendance_mode), words.eventStatus(one.status)].filter(Boolean).join(" · ")}>
            <Extent series={one} />
            {one.aims.length > 0 && (
              <ul>
                {one.aims.map((aim) => (
                  <li key={aim}>{typo(aim)}</li>
                ))}
              </ul>
            )}
            <Provenance items={one.provenance} />
          </Card>
        </li>
      ))}
    </ul>
  );
}

/** How many, how often, where: what the source says, and that it says no number when it does not. */
function Extent({ series: { stated_count, frequency, places } }: { series: Series }) {
  const { t } = useLingui();
  const parts = [stated_count && t`${plural(stated_count, { one: "# spotkanie", few: "# spotkania", many: "# spotkań", other: "# spotkania" })}`, frequency, places].filter(Boolean);
  return (
    <p>
      <strong>{parts.length > 0 ? typo(parts.join(" · ")) : <Trans>bez podanej liczby</Trans>}</strong>
    </p>
  );
}
