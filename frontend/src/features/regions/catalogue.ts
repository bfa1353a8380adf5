import type { Catalogue } from "~/shared/i18n/languages";

/** The words that only the pages of regions need. */
export const regionsCatalogue: Catalogue = {
  pl: () => import("./locales/pl.po"),
  en: () => import("./locales/en.po"),
  uk: () => import("./locales/uk.po"),
};
