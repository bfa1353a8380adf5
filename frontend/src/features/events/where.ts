// Where an event is, in one line.
import { useLingui } from "@lingui/react/macro";
import type { Schema } from "~/api/schemas";
import { intlLocale } from "~/shared/i18n/languages";
import { isCity } from "~/shared/regions/name";
import { useWords } from "./words";

type Event = Pick<Schema<"EventRead">, "place" | "attendance_mode">;

/** "Katowice", "restauracja Bajgle Króla Jana, Poznań", "Ryga, Łotwa", "online". */
export function useWhere() {
  const { t } = useLingui();
  const words = useWords();
  return ({ place, attendance_mode }: Event): string => {
    if (!place) return attendance_mode === "online" ? words.attendanceMode("online") : t`miejsce nieznane`;
    return [...new Set([place.name, townOf(place), abroad(place.country)])].filter(Boolean).join(", ");
  };
}

/** The town or village of a place, as far as the record says. */
export const townOf = ({ locality, powiat }: Schema<"PlaceRef">): string | undefined => locality ?? (powiat && isCity(powiat.teryt) ? powiat.name : undefined);

/** The country, unless it is Poland. */
export const abroad = (country: string): string | undefined => (country === "PL" ? undefined : new Intl.DisplayNames(intlLocale(), { type: "region" }).of(country));
