import type { Catalogue } from "~/shared/i18n/languages";

/** The words that only the page of search needs. */
export const searchCatalogue: Catalogue = {
  pl: () => import("./locales/pl.po"),
  en: () => import("./locales/en.po"),
  uk: () => import("./locales/uk.po"),
};
