import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { fireEvent, render, screen } from "@testing-library/react";
import { beforeAll, expect, test, vi } from "vitest";
import { ProblemError } from "~/api/problem";
import { activateLanguage } from "~/shared/i18n/languages";
import { ErrorState } from "./ErrorState";

const problem = (status: number) => new ProblemError({ type: "about:blank", title: "In English", status, detail: null, instance: "/", errors: [] });
const show = (error: unknown, onRetry?: () => void) => render(<ErrorState error={error} onRetry={onRetry} />, { wrapper: ({ children }) => <I18nProvider i18n={i18n}>{children}</I18nProvider> });

beforeAll(() => activateLanguage("pl"));

test.each([
  [problem(403), "Brak uprawnień"],
  [problem(422), "Nie rozumiemy tego adresu"],
  [problem(500), "Błąd po naszej stronie"],
  [problem(503), "Serwer jest zajęty"],
  [new TypeError("Failed to fetch"), "Brak połączenia"],
  [new Error("unforeseen"), "Coś się zacięło"],
])("%s", (error, title) => {
  show(error);
  expect(screen.getByRole("heading").textContent).toBe(title);
  expect(screen.queryByText("In English")).toBeNull();
});

test("offers to try again where that can help", () => {
  const retry = vi.fn<() => void>();
  const { unmount } = show(problem(503), retry);
  fireEvent.click(screen.getByRole("button"));
  expect(retry).toHaveBeenCalledOnce();
  unmount();
  show(problem(404), retry);
  expect(screen.queryByRole("button")).toBeNull();
});
