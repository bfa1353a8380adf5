// Where an event is, in one line.
import { useLingui } from "@lingui/react/macro";
import type { Schema } from "~/api/schemas";
import { intlLocale } from "~/shared/i18n/languages";
import { useWords } from "./words";

type Event = Pick<Schema<"EventRead">, "place" | "attendance_mode">;

/** "Katowice", "PIRAMIDA, Grzybów", "Ryga, Łotwa", "online". */
export function useWhere() {
  const { t } = useLingui();
  const words = useWords();
  return ({ place, attendance_mode }: Event): string => {
    if (!place) return attendance_mode === "online" ? words.attendanceMode("online") : t`miejsce nieznane`;
    return [...new Set([place.name, place.locality, abroad(place.country)])].filter(Boolean).join(", ");
  };
}

/** The country, unless it is Poland. */
export const abroad = (country: string): string | undefined => (country === "PL" ? undefined : new Intl.DisplayNames(intlLocale(), { type: "region" }).of(country));
