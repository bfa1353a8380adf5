import { describe, expect, test } from "vitest";
import { activateLanguage } from "~/shared/i18n/languages";
import { regionName } from "./name";

describe("a region in a sentence", () => {
  test.each([
    ["pl", "26", "świętokrzyskie", "województwo świętokrzyskie"],
    ["en", "26", "Świętokrzyskie Voivodeship", "Świętokrzyskie Voivodeship"],
    ["uk", "26", "Свентокшиське воєводство", "Свентокшиське воєводство"],
    ["pl", "2612", "staszowski", "powiat staszowski"],
    ["uk", "2612", "staszowski", "повіт staszowski"],
    ["pl", "2661", "Kielce", "Kielce"],
  ] as const)("%s %s", async (language, teryt, name, said) => {
    await activateLanguage(language);
    expect(regionName({ teryt, name })).toBe(said);
  });
});
