// Name, language, search and navigation, in the order they are seen in. On a narrow screen the navigation is a native popover, so the browser opens, closes and announces it.
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import type { Language } from "~/shared/i18n/languages";
import { LanguageSwitch } from "./LanguageSwitch";
import { Logo } from "./Logo";
import { SearchBox } from "./SearchBox";
import css from "./SiteHeader.module.css";

export function SiteHeader({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { t } = useLingui();
  const links = [
    ["/events", t`Wydarzenia`],
    ["/organisations", t`Organizacje`],
    ["/regions", t`Regiony`],
    ["/projects", t`Projekty`],
    ["/networks", t`Sieć`],
    ["/about", t`O Osnowie`],
  ] as const;
  const nav = useRef<HTMLElement>(null);
  const close = () => {
    if (nav.current?.matches(":popover-open")) nav.current.hidePopover();
  };
  return (
    <header className={css.header}>
      <div className={css.bar}>
        <Link to="/" className={css.home} aria-label={t`Osnowa – strona główna`}>
          <Logo />
          <span>Osnowa</span>
        </Link>
        <LanguageSwitch onChoose={onLanguage} />
        <button type="button" popoverTarget="site-nav" aria-label={t`Menu`} className={css.menu}>
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path d="M4 7h16M4 12h16M4 17h16" />
          </svg>
        </button>
        <SearchBox />
        <nav ref={nav} id="site-nav" popover="auto" aria-label={t`Główna nawigacja`} className={css.nav}>
          <ul>
            {links.map(([to, text]) => (
              <li key={to}>
                <Link to={to} onClick={close}>
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className={css.weave} />
    </header>
  );
}
