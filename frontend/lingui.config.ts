// Source texts are Polish and stand in the code; `en` and `uk` are translated in the PO files.
import { defineConfig } from "@lingui/conf";
import { formatter } from "@lingui/format-po";

export default defineConfig({
  sourceLocale: "pl",
  locales: ["pl", "en", "uk"],
  catalogs: [
    { path: "<rootDir>/src/locales/{locale}", include: ["src"], exclude: ["**/*.test.*", "src/testing/**", "src/features/about/**", "src/features/home/**"] },
    // Texts that only one or two pages need are loaded with them: see openCatalogue.
    { path: "<rootDir>/src/features/about/locales/{locale}", include: ["src/features/about"], exclude: ["**/*.test.*"] },
    { path: "<rootDir>/src/features/home/locales/{locale}", include: ["src/features/home"], exclude: ["**/*.test.*"] },
  ],
  format: formatter({ lineNumbers: false }),
  orderBy: "message",
});
