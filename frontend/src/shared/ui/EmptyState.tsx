import type { ReactNode } from "react";
import { useFocusHeir } from "./focus";
import css from "./State.module.css";

/** Nothing to show, and what to do about it. `children` is the action or advice. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  const section = useFocusHeir<HTMLElement>();
  return (
    <section ref={section} className={css.state}>
      <Loom />
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Warp threads waiting for a weft. */
function Loom() {
  return (
    <svg viewBox="0 0 96 40" width="96" height="40" aria-hidden="true" className={css.loom}>
      <path d="M4 4h88M4 36h88" />
      <path d="M14 4v32M26 4v32M38 4v32M50 4v32M62 4v32M74 4v32M86 4v32" className={css.warp} />
      <path d="M4 26c10 0 8-5 22-5s14 5 24 5" className={css.weft} />
    </svg>
  );
}
