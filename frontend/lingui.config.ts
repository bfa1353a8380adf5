// Source texts are Polish and stand in the code; `en` and `uk` are translated in the PO files.
import { defineConfig } from "@lingui/conf";
import { formatter } from "@lingui/format-po";

/** Slices whose texts only their own pages need: they come with these, see openCatalogue. */
const APART = ["about", "home", "networks", "organisations", "projects", "regions", "search"];

export default defineConfig({
  sourceLocale: "pl",
  locales: ["pl", "en", "uk"],
  catalogs: [
    { path: "<rootDir>/src/locales/{locale}", include: ["src"], exclude: ["**/*.test.*", "src/testing/**", ...APART.map((slice) => `src/features/${slice}/**`)] },
    ...APART.map((slice) => ({ path: `<rootDir>/src/features/${slice}/locales/{locale}`, include: [`src/features/${slice}`], exclude: ["**/*.test.*"] })),
  ],
  format: formatter({ lineNumbers: false }),
  orderBy: "message",
});
