import { render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { beforeAll, describe, expect, test } from "vitest";
import { activateLanguage, type Language } from "~/shared/i18n/languages";
import { Harness } from "./Harness";
import { KitchenSink } from "./KitchenSink";

const SKIP_TO_CONTENT = { pl: "Przejdź do treści", en: "Skip to content", uk: "Перейти до вмісту" };

describe.each(["pl", "en", "uk"] as Language[])("every shared component in %s", (language) => {
  beforeAll(() => activateLanguage(language));

  test("has no barrier axe can see without layout", async () => {
    const { container } = render(<KitchenSink />, { wrapper: Harness });
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test("speaks the language", () => {
    render(<KitchenSink />, { wrapper: Harness });
    expect(screen.getByText(SKIP_TO_CONTENT[language])).toBeDefined();
    expect(document.documentElement.lang).toBe(language);
  });
});

test("reading order is the order of the page: skip link, header, main, footer", () => {
  const { container } = render(<KitchenSink />, { wrapper: Harness });
  const frame = container.firstElementChild as HTMLElement;
  expect([...frame.children].map(({ tagName }) => tagName)).toEqual(["A", "HEADER", "P", "MAIN", "FOOTER"]);
  expect(within(frame).getAllByRole("heading", { level: 1 })).toHaveLength(1);
});
