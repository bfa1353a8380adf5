import type { Catalogue } from "~/shared/i18n/languages";

/** The words that only the pages of organisations need. */
export const organisationsCatalogue: Catalogue = {
  pl: () => import("./locales/pl.po"),
  en: () => import("./locales/en.po"),
  uk: () => import("./locales/uk.po"),
};
