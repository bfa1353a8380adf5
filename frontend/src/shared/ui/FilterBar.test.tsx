import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { fireEvent, render, screen } from "@testing-library/react";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { activateLanguage } from "~/shared/i18n/languages";
import type { SearchValues } from "~/shared/search";
import { CheckField, FilterBar, SearchField, SelectField } from "./FilterBar";

const onChange = vi.fn<(search: SearchValues) => void>();
const options = [
  { value: "workshop", label: "warsztaty" },
  { value: "training", label: "szkolenie" },
];

const bar = (search: SearchValues) => (
  <I18nProvider i18n={i18n}>
    <FilterBar label="Filtry" search={search} onChange={onChange} result="2 wydarzenia">
      <SearchField name="q" label="Szukaj" />
      <SelectField name="when" label="Kiedy" any="kiedykolwiek" options={[{ value: "past", label: "minione" }]} />
      <CheckField name="kind" label="Rodzaj" options={options} />
    </FilterBar>
  </I18nProvider>
);

beforeAll(() => activateLanguage("pl"));
beforeEach(() => {
  vi.useFakeTimers();
  onChange.mockReset();
});

test("shows what the address says, and follows it back", () => {
  const { rerender } = render(bar({ q: "sieć", when: "past", kind: ["training"] }));
  expect(screen.getByLabelText<HTMLInputElement>("Szukaj").value).toBe("sieć");
  expect(screen.getByLabelText<HTMLSelectElement>("Kiedy").value).toBe("past");
  expect(screen.getByLabelText<HTMLInputElement>("szkolenie").checked).toBe(true);
  rerender(bar({}));
  expect(screen.getByLabelText<HTMLInputElement>("Szukaj").value).toBe("");
  expect(screen.getByLabelText<HTMLInputElement>("szkolenie").checked).toBe(false);
});

test("tells the address at once of a choice, and of typing after a pause", () => {
  render(bar({}));
  fireEvent.click(screen.getByLabelText("warsztaty"));
  vi.advanceTimersByTime(0);
  expect(onChange).toHaveBeenLastCalledWith({ kind: ["workshop"] });

  fireEvent.input(screen.getByLabelText("Szukaj"), { target: { value: "fo" } });
  vi.advanceTimersByTime(100);
  fireEvent.input(screen.getByLabelText("Szukaj"), { target: { value: "forum" } });
  vi.advanceTimersByTime(249);
  expect(onChange).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(onChange).toHaveBeenLastCalledWith({ kind: ["workshop"], q: "forum" });
});

test("Enter does not wait", () => {
  render(bar({}));
  fireEvent.input(screen.getByLabelText("Szukaj"), { target: { value: "forum" } });
  fireEvent.submit(screen.getByRole("search"));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ q: "forum" });
  vi.runAllTimers();
  expect(onChange).toHaveBeenCalledTimes(1);
});

test("clearing is offered only when there is something to clear", () => {
  const { rerender } = render(bar({}));
  expect(screen.queryByRole("button")).toBeNull();
  rerender(bar({ q: "sieć" }));
  fireEvent.click(screen.getByRole("button", { name: "Wyczyść filtry" }));
  expect(onChange).toHaveBeenLastCalledWith({});
});
