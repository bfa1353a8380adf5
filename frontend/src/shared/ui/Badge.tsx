import type { ReactNode } from "react";
import css from "./Badge.module.css";

/** A short word with a strand of thread before it: the kind of an event, a status, a mode. */
export function Badge({ thread, children }: { thread?: string | null; children: ReactNode }) {
  return (
    <span className={css.badge} data-thread={thread ?? ""}>
      {children}
    </span>
  );
}
