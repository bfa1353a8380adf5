import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { API_ORIGIN } from "~/api/client";
import css from "./SiteFooter.module.css";

export function SiteFooter() {
  return (
    <footer className={css.footer}>
      <div className={css.inner}>
        <p className={css.motto}>
          <Trans>Osnowa to nitki napięte na krośnie, zanim powstanie tkanina. Resztę tka się razem.</Trans>
        </p>
        <ul>
          <li>
            <Link to="/about">
              <Trans>O Osnowie</Trans>
            </Link>
          </li>
          <li>
            <Link to="/reviews">
              <Trans>Do sprawdzenia</Trans>
            </Link>
          </li>
          <li>
            <Link to="/accessibility">
              <Trans>Deklaracja dostępności</Trans>
            </Link>
          </li>
          <li>
            <a href={`${API_ORIGIN}/api/docs`}>
              <Trans>Dane i API</Trans>
            </a>
          </li>
        </ul>
        <p className={css.small}>
          <Trans>Otwarte dane, otwarty kod (EUPL-1.2). Bez ciasteczek śledzących. Kontury map: Natural Earth.</Trans>
        </p>
      </div>
    </footer>
  );
}
