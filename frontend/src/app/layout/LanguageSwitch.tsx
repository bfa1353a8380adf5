import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { chooseLanguage, LANGUAGES, type Language } from "~/shared/i18n/languages";
import css from "./LanguageSwitch.module.css";

/** Each language in its own words. What the API said is asked for again, in the new language. */
export function LanguageSwitch() {
  const { i18n, t } = useLingui();
  const queries = useQueryClient();
  const choose = async (language: Language) => {
    await chooseLanguage(language);
    await queries.invalidateQueries();
  };
  return (
    <ul className={css.switch} aria-label={t`Język`}>
      {(Object.keys(LANGUAGES) as Language[]).map((language) => (
        <li key={language}>
          <button type="button" lang={language} aria-current={i18n.locale === language} onClick={() => void choose(language)}>
            {language.toUpperCase()}
            <span className="visually-hidden"> {LANGUAGES[language]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
