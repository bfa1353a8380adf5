import type { Catalogue } from "~/shared/i18n/languages";

/** The words that only the front page needs. */
export const homeCatalogue: Catalogue = {
  pl: () => import("./locales/pl.po"),
  en: () => import("./locales/en.po"),
  uk: () => import("./locales/uk.po"),
};
