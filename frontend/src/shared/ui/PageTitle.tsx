// The heading of a page. Names the document, and after a change of page takes the focus, which makes a screen reader read it out once.
// Who types in the search box stays there, and hears how much was found.
import { useRouter } from "@tanstack/react-router";
import { useEffect, useRef, type ReactNode } from "react";
import { typo } from "~/shared/i18n/typo";
import css from "./PageTitle.module.css";

interface PageTitleProps {
  children: string;
  eyebrow?: ReactNode; // above the heading: kind, status
  lead?: ReactNode; // below it: the one sentence that matters most
}

let titledPath: string | undefined;

export function PageTitle({ children, eyebrow, lead }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const router = useRouter();

  // By title, not by path: while the next page is loading, this one already sees its path. A new language gives a new title on the same path.
  useEffect(() => {
    const path = router.state.location.pathname;
    document.title = path === "/" ? `Osnowa – ${children}` : `${children} – Osnowa`;
    const changed = titledPath !== undefined && titledPath !== path;
    if (changed && !document.activeElement?.matches("#site-search")) heading.current?.focus({ preventScroll: true });
    titledPath = path;
  }, [children, router]);

  return (
    <header className={css.head}>
      {eyebrow && <div className={css.eyebrow}>{eyebrow}</div>}
      <h1 ref={heading} tabIndex={-1}>
        {typo(children)}
      </h1>
      {lead && <div className={css.lead}>{lead}</div>}
    </header>
  );
}
