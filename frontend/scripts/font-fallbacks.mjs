// Writes src/shared/styles/fallbacks.css: fonts that people have, scaled to the measures of ours, so that nothing moves when ours arrive.
// Run by hand with `npm run fonts` after a change of the fonts; the result is committed.
import { readFileSync, writeFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

const SAMPLE = "Kto sie spotyka, gdzie i o czym, i co z tego wynika: otwarty zapis organizacji, Who meets whom, where and about what";

// `width`: of a letter of the sample on average, in ems. Measured on Liberation, which has the widths of Arial and Times New Roman; Roboto is
// within a hundredth of Arial. Bold text is the regular face made bolder, which keeps its widths, as Onest nearly does.
const FALLBACKS = [
  { family: "Onest", ours: "onest-latin", weight: "400 700", width: 0.4528, local: ["Arial", "ArialMT", "Liberation Sans", "LiberationSans", "Roboto", "Roboto-Regular"] },
  { family: "Brygada 1918", ours: "brygada-1918-latin", weight: "600", width: 0.436, local: ["Times New Roman Bold", "TimesNewRomanPS-BoldMT", "Liberation Serif Bold", "LiberationSerif-Bold"] },
];

const percent = (share) => `${(100 * share).toFixed(2)}%`;
const faces = FALLBACKS.map(({ family, ours, weight, width, local }) => {
  const font = measure(readFileSync(new URL(`../src/shared/fonts/${ours}.woff2`, import.meta.url)));
  const scale = font.width / width;
  const sources = local.map((name) => `local("${name}")`).join(", ");
  const metrics = `size-adjust: ${percent(scale)}; ascent-override: ${percent(font.ascent / scale)}; descent-override: ${percent(font.descent / scale)}; line-gap-override: ${percent(font.lineGap / scale)};`;
  return `@font-face { font-family: "${family} fallback"; font-weight: ${weight}; src: ${sources}; ${metrics} }\n`;
});
writeFileSync(new URL("../src/shared/styles/fallbacks.css", import.meta.url), `/* Written by scripts/font-fallbacks.mjs. */\n${faces.join("")}`);

/** Ascent, descent and gap of a line, and the average width of the sample's letters, in ems. */
function measure(file) {
  const { head, hhea, hmtx, cmap } = tablesOf(file);
  const em = head.readUInt16BE(18);
  const lastWidth = hhea.readUInt16BE(34) - 1;
  const glyphOf = glyphsOf(cmap);
  const widths = [...SAMPLE].map((letter) => hmtx.readUInt16BE(4 * Math.min(glyphOf(letter.codePointAt(0)), lastWidth)));
  const width = widths.reduce((sum, one) => sum + one, 0) / widths.length;
  return { ascent: hhea.readInt16BE(4) / em, descent: -hhea.readInt16BE(6) / em, lineGap: hhea.readInt16BE(8) / em, width: width / em };
}

/** The four tables of a WOFF2 file that are needed here, none of which it transforms. */
function tablesOf(file) {
  const KNOWN = { 0: "cmap", 1: "head", 2: "hhea", 3: "hmtx" };
  const SHAPES = new Set([10, 11]); // glyf and loca, which are transformed unless the flag says no
  let at = 48;
  const number = () => {
    for (let value = 0; ; ) {
      const byte = file[at++];
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  const places = [];
  for (let left = file.readUInt16BE(12), from = 0; left > 0; left--) {
    const [tag, version] = [file[at] & 63, file[at++] >> 6];
    if (tag === 63) at += 4; // spelt out: none of ours
    const original = number();
    const length = SHAPES.has(tag) === (version === 0) ? number() : original;
    places.push([tag, from, (from += length)]);
  }
  const data = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
  return Object.fromEntries(places.filter(([tag]) => tag in KNOWN).map(([tag, from, to]) => [KNOWN[tag], data.subarray(from, to)]));
}

/** Glyphs by code point, from the table of format 4 that every font has. */
function glyphsOf(cmap) {
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + 8 * index));
  const table = cmap.subarray(starts.find((start) => cmap.readUInt16BE(start) === 4));
  const segments = table.readUInt16BE(6) / 2;
  const column = (which, segment) => 14 + (which > 0 ? 2 : 0) + 2 * (which * segments + segment);
  return (code) => {
    const segment = Array.from({ length: segments }, (_, index) => index).find((index) => table.readUInt16BE(column(0, index)) >= code);
    const start = table.readUInt16BE(column(1, segment));
    const delta = table.readUInt16BE(column(2, segment));
    const offset = table.readUInt16BE(column(3, segment));
    if (code < start) return 0;
    const glyph = offset === 0 ? code : table.readUInt16BE(column(3, segment) + offset + 2 * (code - start));
    return (glyph + delta) & 0xffff;
  };
}
