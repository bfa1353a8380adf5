import { i18n } from "@lingui/core";
import { beforeAll, describe, expect, test } from "vitest";
import { activateLanguage, type Language } from "~/shared/i18n/languages";
import { formatPartialDate, type PartialDate } from "./format";

const WARSAW = "Europe/Warsaw";
const date = (start: string | null, end: string | null, precision: PartialDate["precision"], more: Partial<PartialDate> = {}): PartialDate => ({ start, end, precision, ...more });
const nine = date("2023-11-22T09:00", "2023-11-22T11:00", "minute", { zone: WARSAW });
const kaunas = date(null, null, "conflicting", {
  readings: [
    { start: "2019-11-20", end: "2019-11-21" },
    { start: "2019-02-20", end: "2019-02-21" },
    { start: "2018-11-20", end: "2018-11-21" },
  ],
});

const CASES: [name: string, date: PartialDate, pl: string, en: string, uk: string][] = [
  ["one day", date("2019-12-12", "2019-12-12", "day"), "12 grudnia 2019", "12 December 2019", "12 грудня 2019 р."],
  ["a day without an end", date("2019-12-12", null, "day"), "12 grudnia 2019", "12 December 2019", "12 грудня 2019 р."],
  ["days of a month", date("2022-11-22", "2022-11-23", "day"), "22–23 listopada 2022", "22–23 November 2022", "22–23 листопада 2022 р."],
  ["days over a month's end", date("2022-11-30", "2022-12-01", "day"), "30 listopada – 1 grudnia 2022", "30 November – 1 December 2022", "30 листопада – 1 грудня 2022 р."],
  ["days over a year's end", date("2022-12-30", "2023-01-01", "day"), "30 grudnia 2022 – 1 stycznia 2023", "30 December 2022 – 1 January 2023", "30 грудня 2022 – 1 січня 2023 рр."],
  ["second half", date("2023-10-16", "2023-10-31", "half_month"), "druga połowa października 2023", "second half of October 2023", "друга половина жовтня 2023 р."],
  ["first half", date("2024-02-01", "2024-02-15", "half_month"), "pierwsza połowa lutego 2024", "first half of February 2024", "перша половина лютого 2024 р."],
  ["two halves", date("2023-10-16", "2023-11-15", "half_month"), "druga połowa października 2023 – pierwsza połowa listopada 2023", "second half of October 2023 – first half of November 2023", "друга половина жовтня 2023 р. – перша половина листопада 2023 р."],
  ["a month", date("2019-06", "2019-06", "month"), "czerwiec 2019", "June 2019", "червень 2019 р."],
  ["months", date("2019-06", "2019-07", "month"), "czerwiec–lipiec 2019", "June–July 2019", "червень–липень 2019 р."],
  ["months over a year's end", date("2019-12", "2020-01", "month"), "grudzień 2019 – styczeń 2020", "December 2019 – January 2020", "грудень 2019 р. – січень 2020 р."],
  ["a year", date("2023", "2023", "year"), "2023", "2023", "2023"],
  ["years", date("2021", "2024", "year"), "2021–2024", "2021–2024", "2021–2024"],
  ["since a year", date("1996", null, "year", { edtf: "1996/.." }), "od 1996", "since 1996", "з 1996"],
  ["since a month", date("2022-11", null, "month", { edtf: "2022-11/.." }), "od listopada 2022", "since November 2022", "з листопада 2022 р."],
  ["until a day", date(null, "2017-05-03", "day"), "do 3 maja 2017", "until 3 May 2017", "до 3 травня 2017 р."],
  ["hours", nine, "22 listopada 2023, 09:00–11:00", "22 November 2023, 09:00–11:00", "22 листопада 2023 р., 09:00–11:00"],
  ["one hour", date("2023-11-22T09:05", null, "minute", { zone: WARSAW }), "22 listopada 2023, 09:05", "22 November 2023, 09:05", "22 листопада 2023 р., 09:05"],
  ["hours over midnight", date("2023-11-22T18:00", "2023-11-23T01:30", "minute", { zone: WARSAW }), "22 listopada 2023, 18:00 – 23 listopada 2023, 01:30", "22 November 2023, 18:00 – 23 November 2023, 01:30", "22 листопада 2023 р., 18:00 – 23 листопада 2023 р., 01:30"],
  ["conflicting", kaunas, "20–21 listopada 2019, 20–21 lutego 2019 albo 20–21 listopada 2018", "20–21 November 2019, 20–21 February 2019 or 20–21 November 2018", "20–21 листопада 2019 р., 20–21 лютого 2019 р. або 20–21 листопада 2018 р."],
  ["conflicting, two months", date(null, null, "conflicting", { readings: [{ start: "2019-02", end: "2019-02" }, { start: "2019-11", end: "2019-11" }] }), "luty 2019 albo listopad 2019", "February 2019 or November 2019", "лютий 2019 р. або листопад 2019 р."],
  ["unknown", date(null, null, "unknown"), "data nieznana", "date unknown", "дата невідома"],
];

/** Non-breaking spaces are tested once, below; elsewhere they would only be noise. */
const plain = (text: string) => text.replaceAll("\u00A0", " ");

describe.each(["pl", "en", "uk"] as Language[])("partial dates in %s", (language) => {
  beforeAll(() => activateLanguage(language));

  test.each(CASES)("%s", (_name, value, pl, en, uk) => {
    expect(i18n.locale).toBe(language);
    expect(plain(formatPartialDate(value, WARSAW))).toBe({ pl, en, uk }[language]);
  });
});

describe("in Polish", () => {
  beforeAll(() => activateLanguage("pl"));

  test("a day does not part from its month", () => expect(formatPartialDate(date("2019-12-12", null, "day"))).toBe("12\u00A0grudnia 2019"));

  test("the zone is named only to those whose clock differs", () => {
    expect(plain(formatPartialDate(nine, "Europe/Berlin"))).toBe("22 listopada 2023, 09:00–11:00");
    expect(plain(formatPartialDate(nine, "Europe/Kyiv"))).toBe("22 listopada 2023, 09:00–11:00 (czas środkowoeuropejski)");
  });
});
