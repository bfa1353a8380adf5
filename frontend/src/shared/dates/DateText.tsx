import { useLingui } from "@lingui/react";
import { createElement } from "react";
import { formatPartialDate, type PartialDate } from "./format";

/** A partial date in words. Machines get a `datetime` only where the record names one point in time. */
export function DateText({ value }: { value: PartialDate }) {
  useLingui(); // Says it again when the language changes.
  const parts = formatPartialDate(value)
    .split(SPAN)
    .map((part, index) => (index % 2 ? createElement("span", { className: "nowrap" }, part) : part));
  const single = value.start && value.precision !== "half_month" && (!value.end || value.end === value.start);
  return single ? createElement("time", { dateTime: value.start }, ...parts) : createElement("span", { className: "tabular" }, ...parts);
}

/** "22–23", "09:00–11:00": kept on one line. */
const SPAN = /(\d[\d:.]*–[\d:.]*\d)/u;
