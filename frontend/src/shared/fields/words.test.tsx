import { I18nProvider } from "@lingui/react";
import { i18n } from "@lingui/core";
import { renderHook } from "@testing-library/react";
import { beforeAll, describe, expect, test } from "vitest";
import { activateLanguage } from "~/shared/i18n/languages";
import { FIELDS, useFieldName } from "./words";

beforeAll(() => activateLanguage("pl"));

describe("a field by its pointer", () => {
  const name = () => renderHook(() => useFieldName(), { wrapper: ({ children }) => <I18nProvider i18n={i18n}>{children}</I18nProvider> }).result.current;
  test.each([
    ["/dates", "data"],
    ["/dates/readings/0", "data"],
    ["/goals/1", "cel 2"],
    ["", "cały zapis"],
    ["/of_tomorrow", "of_tomorrow"],
  ])("%s", (pointer, words) => expect(name()(pointer)).toBe(words));
});

test("no two fields of one record share their words by accident", () => {
  const words = [FIELDS.title, FIELDS.subtitle, FIELDS.kind, FIELDS.status, FIELDS.dates, FIELDS.place, FIELDS.venues, FIELDS.organisers, FIELDS.participants].map(({ id }) => id);
  expect(new Set(words).size).toBe(words.length);
});
