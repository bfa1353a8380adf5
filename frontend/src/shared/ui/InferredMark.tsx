import { Trans } from "@lingui/react/macro";
import { typo } from "~/shared/i18n/typo";
import { Badge } from "./Badge";
import css from "./InferredMark.module.css";

/** Marks a value that does not stand in the source but follows from something; where the record says from what, it opens to tell. */
export function InferredMark({ basis }: { basis?: string }) {
  const mark = (
    <Badge thread="workshop">
      <Trans>wywnioskowane</Trans>
    </Badge>
  );
  if (!basis) return mark;
  return (
    <>
      <details className={css.mark}>
        <summary>{mark}</summary>
        <p>{typo(basis)}</p>
      </details>
      <span className={css.onPaper}>{mark}</span>
    </>
  );
}
