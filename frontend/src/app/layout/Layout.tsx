// The frame round every page.
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { OfflineNotice } from "./OfflineNotice";
import { SiteFooter } from "./SiteFooter";
import { SiteHeader } from "./SiteHeader";
import css from "./Layout.module.css";

export function Layout({ children }: { children: ReactNode }) {
  return (
    <div className={css.frame}>
      <a href="#main" className={css.skip}>
        <Trans>Przejdź do treści</Trans>
      </a>
      <SiteHeader />
      <OfflineNotice />
      <main id="main" tabIndex={-1} className={css.main}>
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}
