// The frame round every page.
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { OfflineNotice } from "./OfflineNotice";
import { SiteFooter } from "./SiteFooter";
import { SiteHeader } from "./SiteHeader";
import { useLanguageChange } from "./useLanguageChange";
import css from "./Layout.module.css";

export function Layout({ children }: { children: ReactNode }) {
  const { choose, leaving } = useLanguageChange();
  return (
    <div className={css.frame}>
      <a href="#main" className={css.skip}>
        <Trans>Przejdź do treści</Trans>
      </a>
      <SiteHeader onLanguage={choose} />
      <OfflineNotice />
      <main id="main" tabIndex={-1} lang={leaving} aria-busy={leaving ? true : undefined} className={css.main}>
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}
