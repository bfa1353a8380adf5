// Source texts are Polish and stand in the code; `en` and `uk` are translated in the PO files.
import { defineConfig } from "@lingui/conf";
import { formatter } from "@lingui/format-po";

export default defineConfig({
  sourceLocale: "pl",
  locales: ["pl", "en", "uk"],
  catalogs: [{ path: "<rootDir>/src/locales/{locale}", include: ["src"], exclude: ["**/*.test.*", "src/testing/**"] }],
  format: formatter({ lineNumbers: false }),
  orderBy: "message",
});
