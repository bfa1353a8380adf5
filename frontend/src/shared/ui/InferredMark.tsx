import { Trans } from "@lingui/react/macro";
import { Badge } from "./Badge";

/** Marks a value that does not stand in the source but follows from something. */
export function InferredMark() {
  return (
    <Badge thread="workshop">
      <Trans>wniosek</Trans>
    </Badge>
  );
}
