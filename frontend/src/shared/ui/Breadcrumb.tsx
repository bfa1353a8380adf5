import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import css from "./Breadcrumb.module.css";

/** Where one is. Takes links from the top down; the page itself is its heading and is not repeated here. */
export function Breadcrumb({ children }: { children: ReactNode[] | ReactNode }) {
  const { t } = useLingui();
  const links = Array.isArray(children) ? children : [children];
  return (
    <nav aria-label={t`Jesteś tutaj`} className={css.trail}>
      <ol>
        {links.map((link, depth) => (
          <li key={depth}>{link}</li>
        ))}
      </ol>
    </nav>
  );
}
