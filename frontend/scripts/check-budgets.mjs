// Holds the build to its byte budgets (kB = 1000 bytes, brotli as served): what a first visit to a page loads, by static imports of the
// entry, its route and its words, and then with what comes after the page. Run after `npm run build`.
import { readFileSync, statSync } from "node:fs";

const BUDGET = { script: 125, whole: 130, style: 8, fonts: 50 };
const LANGUAGES = ["pl", "en", "uk"];

/** Slices whose words a page loads besides those of its own slice, and what it loads once it is there. */
const WORDS = { index: ["home"], accessibility: ["about"], "networks/$network": ["projects"], "regions/$teryt": ["organisations"] };
const MAP = "src/shared/map/Shapes.tsx";
const LATER = { index: [MAP], "events/$event": ["src/features/events/EventMore.tsx", MAP], "regions/index": [MAP], "regions/$teryt": [MAP] };

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
  const slices = [name.split("/")[0], ...(WORDS[name] ?? [])];
  const keysOf = (language) => [entry, route, `src/locales/${language}.po`, ...slices.map((slice) => `src/features/${slice}/locales/${language}.po`).filter((key) => key in manifest)];
  const views = LANGUAGES.map((language) => loaded(keysOf(language)));
  const largest = (found) => Math.max(...found.map(({ scripts }) => packed(scripts)));
  check(`script: ${name}`, largest(views), BUDGET.script);
  if (LATER[name]) check(`script: ${name}, in the end`, largest(LANGUAGES.map((language) => loaded([...keysOf(language), ...LATER[name]]))), BUDGET.whole);
  check(`style: ${name}`, packed(views[0].styles), BUDGET.style);
}
for (const language of LANGUAGES) check(`fonts: ${language}`, kB(fontsOf(language)), BUDGET.fonts);

if (routes.length === 0) failures.push("no routes found in the manifest");
console.log(failures.length ? `Over budget: ${failures.join(", ")}` : "Within budget.");
process.exitCode = failures.length ? 1 : 0;
