import { useLingui } from "@lingui/react/macro";
import { Children, type ReactNode } from "react";
import css from "./Breadcrumb.module.css";

/** Where one is. Takes links from the top down; the page itself is its heading and is not repeated here. */
export function Breadcrumb({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  return (
    <nav aria-label={t`Jesteś tutaj`} className={css.trail}>
      <ol>
        {Children.map(Children.toArray(children), (link) => (
          <li>{link}</li>
        ))}
      </ol>
    </nav>
  );
}
