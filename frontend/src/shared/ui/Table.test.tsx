import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { fireEvent, render, screen } from "@testing-library/react";
import { beforeAll, expect, test } from "vitest";
import { activateLanguage } from "~/shared/i18n/languages";
import { Table } from "./Table";

const ROWS = [
  { name: "łódzkie", events: null },
  { name: "lubelskie", events: 10 },
  { name: "małopolskie", events: 9 },
];

beforeAll(() => activateLanguage("pl"));

test("sorts as the language and the numbers do, the unknown last either way", () => {
  render(
    <I18nProvider i18n={i18n}>
      <Table
        caption="Województwa"
        columns={[
          { key: "name", header: "Nazwa", cell: ({ name }) => name, sortBy: ({ name }) => name },
          { key: "events", header: "Wydarzenia", cell: ({ events }) => events, sortBy: ({ events }) => events, numeric: true },
        ]}
        rows={ROWS}
        rowKey={({ name }) => name}
      />
    </I18nProvider>,
  );
  const names = () => screen.getAllByRole("rowheader").map(({ textContent }) => textContent);
  const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

  press("Nazwa");
  expect(names()).toEqual(["lubelskie", "łódzkie", "małopolskie"]);
  press("Wydarzenia");
  expect(names()).toEqual(["małopolskie", "lubelskie", "łódzkie"]);
  press("Wydarzenia");
  expect(names()).toEqual(["lubelskie", "małopolskie", "łódzkie"]);
  expect(screen.getByRole("columnheader", { name: "Wydarzenia" }).getAttribute("aria-sort")).toBe("descending");
});
