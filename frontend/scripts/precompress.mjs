// Writes a brotli copy beside every text file of the build, so that the server never compresses anything twice.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

const files = globSync("dist/**/*.{js,css,svg,json,webmanifest}", { exclude: (path) => path.includes(".vite") });
for (const file of files) {
  const raw = readFileSync(file);
  const packed = brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } });
  if (packed.length < raw.length) writeFileSync(`${file}.br`, packed);
}
console.log(`${files.length} files precompressed`);
