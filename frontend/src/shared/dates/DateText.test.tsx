import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { act, render } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { activateLanguage } from "~/shared/i18n/languages";
import { DateText } from "./DateText";
import type { PartialDate } from "./format";

const show = (value: PartialDate) =>
  render(
    <I18nProvider i18n={i18n}>
      <DateText value={value} />
    </I18nProvider>,
  ).container;

beforeEach(() => activateLanguage("pl"));

test("machines get a point in time where there is one", () => {
  expect(show({ start: "2019-06", end: "2019-06", precision: "month" }).querySelector("time")?.dateTime).toBe("2019-06");
  expect(show({ start: "2019-06", end: "2019-07", precision: "month" }).querySelector("time")).toBeNull();
  expect(show({ start: "2023-10-16", end: "2023-10-31", precision: "half_month" }).querySelector("time")).toBeNull();
});

test("follows the reader's language", async () => {
  const container = show({ start: "2021", end: "2024", precision: "unknown" });
  expect(container.textContent).toBe("data nieznana");
  await act(() => activateLanguage("uk"));
  expect(container.textContent).toBe("дата невідома");
});
