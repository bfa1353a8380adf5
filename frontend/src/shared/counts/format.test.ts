import { beforeAll, describe, expect, test } from "vitest";
import { activateLanguage, type Language } from "~/shared/i18n/languages";
import { type Count, formatCount } from "./format";

const CASES: [value: number, qualifier: Count["qualifier"], unit: Count["unit"], pl: string, en: string, uk: string][] = [
  [40, "more_than", "person", "ponad 40 osób", "more than 40 people", "понад 40 осіб"],
  [22, "more_than", "person", "ponad 22 osoby", "more than 22 people", "понад 22 особи"],
  [22, "about", "person", "około 22 osób", "about 22 people", "близько 22 осіб"],
  [21, "more_than", "person", "ponad 21 osób", "more than 21 people", "понад 21 особу"],
  [1, "exact", "person", "1 osoba", "1 person", "1 особа"],
  [5, "less_than", "person", "mniej niż 5 osób", "fewer than 5 people", "менше ніж 5 осіб"],
  [30, "exact", "organisation_or_institution", "30 organizacji i instytucji", "30 organisations and institutions", "30 організацій та установ"],
  [3, "exact", "organisation", "3 organizacje", "3 organisations", "3 організації"],
  [112, "exact", "institution", "112 instytucji", "112 institutions", "112 установ"],
  [5, "exact", "country", "5 krajów", "5 countries", "5 країн"],
  [2, "exact", "place", "2 miejsca", "2 places", "2 місця"],
];

describe.each(["pl", "en", "uk"] as Language[])("counts in %s", (language) => {
  beforeAll(() => activateLanguage(language));
  test.each(CASES)("%i %s %s", (value, qualifier, unit, pl, en, uk) => expect(formatCount({ value, qualifier, unit }).replaceAll("\u00A0", " ")).toBe({ pl, en, uk }[language]));
});
