import type { ReactNode } from "react";
import { typo } from "~/shared/i18n/typo";
import { InferredMark } from "./InferredMark";
import css from "./Facts.module.css";

export interface Fact {
  term: string;
  value: ReactNode; // without a value the fact is left out
  inferred?: boolean | string; // the words say from what it follows
}

/** What is known of a thing, term by term, on a piece of paper. */
export function Facts({ facts, label }: { facts: Fact[]; label?: string }) {
  const known = facts.filter(({ value }) => value != null && value !== "" && value !== false);
  if (known.length === 0) return null;
  return (
    <dl className={css.facts} aria-label={label}>
      {known.map(({ term, value, inferred }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {typeof value === "string" ? typo(value) : value} {inferred && <InferredMark basis={inferred === true ? undefined : inferred} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
