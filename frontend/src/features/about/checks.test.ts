import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CHECKS } from "./checks";

const FOLDER = join(process.cwd(), "..", "tests", "e2e");
const tests = readdirSync(FOLDER)
  .filter((name) => /^test_.*\.py$/.test(name))
  .map((name) => readFileSync(join(FOLDER, name), "utf-8"))
  .join("\n");

test.each(Object.keys(CHECKS))("the declaration speaks of a test that there is: %s", (name) => expect(tests).toContain(`def ${name}(`));
