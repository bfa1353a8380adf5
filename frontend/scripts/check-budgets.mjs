// Holds the build to its byte budgets (kB = 1000 bytes, brotli as served): what a first visit to a page loads, by static imports of the
// entry, its route and its language. Run after `npm run build`.
import { readFileSync, statSync } from "node:fs";

const BUDGET = { script: 125, style: 8, fonts: 50 };
const LANGUAGES = ["pl", "en", "uk"];

const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const routes = Object.keys(manifest).filter((key) => /^src\/routes\/.*tsr-split=component/.test(key));

const kB = (files) => [...files].reduce((sum, file) => sum + statSync(`dist/${file}`).size, 0) / 1000;
const packed = (files) => kB([...files].map((file) => `${file}.br`));

function loaded(keys, scripts = new Set(), styles = new Set()) {
  for (const key of keys) {
    const chunk = manifest[key];
    if (scripts.has(chunk.file)) continue;
    scripts.add(chunk.file);
    for (const style of chunk.css ?? []) styles.add(style);
    loaded(chunk.imports ?? [], scripts, styles);
  }
  return { scripts, styles };
}

const fonts = Object.values(manifest).map(({ file }) => file).filter((file) => file.endsWith(".woff2"));
const fontsOf = (language) => fonts.filter((file) => language === "uk" || !file.includes("cyrillic"));

const failures = [];
const check = (what, size, budget) => {
  console.log(`${what.padEnd(52)} ${size.toFixed(1).padStart(6)} / ${budget} kB`);
  if (size > budget) failures.push(what);
};

for (const route of routes) {
  const name = route.replace(/^src\/routes\/|\.tsx.*$/g, "");
  const views = LANGUAGES.map((language) => loaded([entry, route, `src/locales/${language}.po`]));
  check(`script: ${name}`, Math.max(...views.map(({ scripts }) => packed(scripts))), BUDGET.script);
  check(`style: ${name}`, packed(views[0].styles), BUDGET.style);
}
for (const language of LANGUAGES) check(`fonts: ${language}`, kB(fontsOf(language)), BUDGET.fonts);

if (routes.length === 0) failures.push("no routes found in the manifest");
console.log(failures.length ? `Over budget: ${failures.join(", ")}` : "Within budget.");
process.exitCode = failures.length ? 1 : 0;
