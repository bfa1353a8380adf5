import type { Catalogue } from "~/shared/i18n/languages";

/** The words of these pages. They are many, and nobody else needs them. */
export const aboutCatalogue: Catalogue = {
  pl: () => import("./locales/pl.po"),
  en: () => import("./locales/en.po"),
  uk: () => import("./locales/uk.po"),
};
