import { useLingui } from "@lingui/react/macro";
import { LANGUAGES, type Language } from "~/shared/i18n/languages";
import css from "./LanguageSwitch.module.css";

/** Each language in its own words. */
export function LanguageSwitch({ onChoose }: { onChoose: (language: Language) => void }) {
  const { i18n, t } = useLingui();
  return (
    <ul className={css.switch} aria-label={t`Język`}>
      {(Object.keys(LANGUAGES) as Language[]).map((language) => (
        <li key={language}>
          <button type="button" lang={language} aria-current={i18n.locale === language} onClick={() => onChoose(language)}>
            {language.toUpperCase()}
            <span className="visually-hidden"> {LANGUAGES[language]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
