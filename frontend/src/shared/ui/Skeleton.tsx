import { Trans } from "@lingui/react/macro";
import css from "./Skeleton.module.css";

interface SkeletonProps {
  lines?: number;
  immediate?: boolean; // when whoever shows it has already waited 300 ms, as the router does
}

/** Threads where text will be. Stays invisible for the first 300 ms, so that quick answers do not flicker. */
export function Skeleton({ lines = 4, immediate = false }: SkeletonProps) {
  return (
    <div className={immediate ? css.skeleton : `${css.skeleton} ${css.late}`} role="status">
      <span className="visually-hidden">
        <Trans>Wczytuję…</Trans>
      </span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={css.line} />
      ))}
    </div>
  );
}
