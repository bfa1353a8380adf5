import { useLingui } from "@lingui/react";
import { type Count, formatCount } from "./format";

/** A stated count with its qualifier: "ponad 40 osób". */
export function CountText({ count }: { count: Count }) {
  useLingui();
  return <data value={count.value}>{formatCount(count)}</data>;
}
