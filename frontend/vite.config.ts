/// <reference types="vitest/config" />
import { lingui, linguiTransformerBabelPreset } from "@lingui/vite-plugin";
import babel from "@rolldown/plugin-babel";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Chunks of style may arrive in any order, so each says again in which order the layers win. */
const layerOrder: Plugin = {
  name: "osnowa:layer-order",
  enforce: "pre",
  transform: { filter: { id: /\.css$/ }, handler: (code) => `@layer base, components, utilities, print;\n${code}` },
};

/** Small modules that most pages share come in one file: it compresses better, and fewer are asked for. Others' code stays when ours changes. */
const FILES = [
  { name: "vendor", test: /node_modules/u },
  { name: "ui", test: /src\/shared\/(ui\/(Badge|Breadcrumb|Card|DoubtNotes|Facts|InferredMark|Note|Provenance)|dates|regions|fields\/basis|map\/PolandMap)|features\/events\/(where|EventStatusText)/u },
];

export default defineConfig(({ command, mode }) => {
  const strict = command === "build" && mode === "production";
  return {
    resolve: { tsconfigPaths: true },
    plugins: [
      layerOrder,
      tanstackRouter({ target: "react", autoCodeSplitting: true, generatedRouteTree: "src/app/routeTree.gen.ts", quoteStyle: "double", semicolons: true }),
      react(),
      lingui({ failOnMissing: strict, failOnCompileError: strict }),
      babel({ presets: [linguiTransformerBabelPreset()] }),
    ],
    // The strict Content Security Policy the server sends allows no inline script, style or data address.
    build: {
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      manifest: true,
      rolldownOptions: { output: { codeSplitting: { groups: FILES } } },
    },
    server: { proxy: { "/api": "http://127.0.0.1:8000" } },
    test: { environment: "jsdom", include: ["src/**/*.test.{ts,tsx}"], setupFiles: "src/testing/setup.ts" },
  };
});
