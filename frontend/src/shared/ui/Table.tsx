// A table that can be sorted by its headings. The data beside every map, graph and chart.
import { useLingui } from "@lingui/react/macro";
import { useId, useState, type ReactNode } from "react";
import css from "./Table.module.css";

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** What to sort by; without it the column cannot be sorted. Words are compared as the language orders them. */
  sortBy?: (row: Row) => string | number | null | undefined;
  numeric?: boolean;
}

interface TableProps<Row> {
  caption: string;
  columns: Column<Row>[]; // the first names the row
  rows: Row[];
  rowKey: (row: Row) => string;
  initialSort?: { key: string; descending?: boolean };
}

export function Table<Row>({ caption, columns, rows, rowKey, initialSort }: TableProps<Row>) {
  const { i18n } = useLingui();
  const [sort, setSort] = useState(initialSort);
  const captionId = useId();
  const sorted = sortRows(rows, columns.find(({ key }) => key === sort?.key)?.sortBy, sort?.descending, i18n.locale);
  const turn = (key: string) => setSort((now) => ({ key, descending: now?.key === key && !now.descending }));

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways must be reachable by keyboard (WCAG 2.1.1)
    <div className={css.scroller} role="region" aria-labelledby={captionId} tabIndex={0}>
      <table className={css.table}>
        <caption id={captionId}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, header, sortBy, numeric }) => (
              <th key={key} scope="col" data-numeric={numeric} aria-sort={sort?.key === key ? (sort.descending ? "descending" : "ascending") : undefined}>
                {sortBy ? (
                  <button type="button" onClick={() => turn(key)}>
                    {header}
                  </button>
                ) : (
                  header
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, cell, numeric }, index) =>
                index === 0 ? (
                  <th key={key} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} data-numeric={numeric}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Rows in order; those without a value come last either way. */
function sortRows<Row>(rows: Row[], by: Column<Row>["sortBy"], descending: boolean | undefined, locale: string): Row[] {
  if (!by) return rows;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const order = (a: string | number, b: string | number) => (typeof a === "number" && typeof b === "number" ? a - b : compare(String(a), String(b)));
  return rows.toSorted((left, right) => {
    const a = by(left);
    const b = by(right);
    if (a == null || b == null) return Number(a == null) - Number(b == null);
    return descending ? order(b, a) : order(a, b);
  });
}
