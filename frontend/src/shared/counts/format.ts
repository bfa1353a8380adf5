// Stated counts in words, with the qualifier of the source. Each cell is a whole message, because the qualifier governs the case:
// "22 osoby", "ponad 22 osoby", "około 22 osób".
import { plural, t } from "@lingui/core/macro";
import type { Schema } from "~/api/schemas";

export type Count = Schema<"StatedCount">;
const WORDS: Record<Count["unit"], Record<Count["qualifier"], (n: number) => string>> = {
  person: {
    exact: (n) => t`${plural(n, { one: "# osoba", few: "# osoby", many: "# osób", other: "# osoby" })}`,
    about: (n) => t`${plural(n, { one: "około # osoby", few: "około # osób", many: "około # osób", other: "około # osoby" })}`,
    more_than: (n) => t`${plural(n, { one: "ponad # osobę", few: "ponad # osoby", many: "ponad # osób", other: "ponad # osoby" })}`,
    less_than: (n) => t`${plural(n, { one: "mniej niż # osoba", few: "mniej niż # osoby", many: "mniej niż # osób", other: "mniej niż # osoby" })}`,
  },
  organisation: {
    exact: (n) => t`${plural(n, { one: "# organizacja", few: "# organizacje", many: "# organizacji", other: "# organizacji" })}`,
    about: (n) => t`${plural(n, { one: "około # organizacji", few: "około # organizacji", many: "około # organizacji", other: "około # organizacji" })}`,
    more_than: (n) => t`${plural(n, { one: "ponad # organizację", few: "ponad # organizacje", many: "ponad # organizacji", other: "ponad # organizacji" })}`,
    less_than: (n) => t`${plural(n, { one: "mniej niż # organizacja", few: "mniej niż # organizacje", many: "mniej niż # organizacji", other: "mniej niż # organizacji" })}`,
  },
  institution: {
    exact: (n) => t`${plural(n, { one: "# instytucja", few: "# instytucje", many: "# instytucji", other: "# instytucji" })}`,
    about: (n) => t`${plural(n, { one: "około # instytucji", few: "około # instytucji", many: "około # instytucji", other: "około # instytucji" })}`,
    more_than: (n) => t`${plural(n, { one: "ponad # instytucję", few: "ponad # instytucje", many: "ponad # instytucji", other: "ponad # instytucji" })}`,
    less_than: (n) => t`${plural(n, { one: "mniej niż # instytucja", few: "mniej niż # instytucje", many: "mniej niż # instytucji", other: "mniej niż # instytucji" })}`,
  },
  organisation_or_institution: {
    exact: (n) => t`${plural(n, { one: "# organizacja lub instytucja", few: "# organizacje i instytucje", many: "# organizacji i instytucji", other: "# organizacji i instytucji" })}`,
    about: (n) => t`${plural(n, { one: "około # organizacji lub instytucji", few: "około # organizacji i instytucji", many: "około # organizacji i instytucji", other: "około # organizacji i instytucji" })}`,
    more_than: (n) => t`${plural(n, { one: "ponad # organizację lub instytucję", few: "ponad # organizacje i instytucje", many: "ponad # organizacji i instytucji", other: "ponad # organizacji i instytucji" })}`,
    less_than: (n) => t`${plural(n, { one: "mniej niż # organizacja lub instytucja", few: "mniej niż # organizacje i instytucje", many: "mniej niż # organizacji i instytucji", other: "mniej niż # organizacji i instytucji" })}`,
  },
  country: {
    exact: (n) => t`${plural(n, { one: "# kraj", few: "# kraje", many: "# krajów", other: "# kraju" })}`,
    about: (n) => t`${plural(n, { one: "około # kraju", few: "około # krajów", many: "około # krajów", other: "około # kraju" })}`,
    more_than: (n) => t`${plural(n, { one: "ponad # kraj", few: "ponad # kraje", many: "ponad # krajów", other: "ponad # kraju" })}`,
    less_than: (n) => t`${plural(n, { one: "mniej niż # kraj", few: "mniej niż # kraje", many: "mniej niż # krajów", other: "mniej niż # kraju" })}`,
  },
  place: {
    exact: (n) => t`${plural(n, { one: "# miejsce", few: "# miejsca", many: "# miejsc", other: "# miejsca" })}`,
    about: (n) => t`${plural(n, { one: "około # miejsca", few: "około # miejsc", many: "około # miejsc", other: "około # miejsca" })}`,
    more_than: (n) => t`${plural(n, { one: "ponad # miejsce", few: "ponad # miejsca", many: "ponad # miejsc", other: "ponad # miejsca" })}`,
    less_than: (n) => t`${plural(n, { one: "mniej niż # miejsce", few: "mniej niż # miejsca", many: "mniej niż # miejsc", other: "mniej niż # miejsca" })}`,
  },
};

export const formatCount = ({ value, qualifier, unit }: Count): string => WORDS[unit][qualifier](value);
