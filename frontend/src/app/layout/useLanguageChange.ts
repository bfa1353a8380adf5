import { useLingui } from "@lingui/react";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { chooseLanguage, type Language } from "~/shared/i18n/languages";

/**
 * Changes the language: the interface at once, and what the API said as soon as it has said it anew. Until then `leaving` is the language
 * that most of the page is still in.
 */
export function useLanguageChange() {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [leaving, setLeaving] = useState<string>();
  const latest = useRef<Language>(undefined);
  const choose = async (language: Language) => {
    latest.current = language;
    setLeaving((before) => before ?? i18n.locale);
    try {
      await chooseLanguage(language);
      queries.removeQueries({ type: "inactive" }); // or other pages would show them in the old language for a moment
      await queries.invalidateQueries();
    } finally {
      if (latest.current === language) setLeaving(undefined);
    }
  };
  return { choose: (language: Language) => void choose(language), leaving };
}
