import { useLingui } from "@lingui/react";
import { formatPartialDate, type PartialDate } from "./format";

/** A partial date in words. Machines get a `datetime` only where the record names one point in time. */
export function DateText({ value }: { value: PartialDate }) {
  useLingui(); // Says it again when the language changes.
  const text = formatPartialDate(value);
  const single = value.start && value.precision !== "half_month" && (!value.end || value.end === value.start);
  return single ? <time dateTime={value.start ?? undefined}>{text}</time> : <span className="tabular">{text}</span>;
}
