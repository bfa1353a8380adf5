import { expect, test } from "vitest";
import { typo } from "./typo";

test.each([
  ["spotkanie w Warszawie i w Łodzi", "spotkanie w\u00A0Warszawie i\u00A0w\u00A0Łodzi"],
  ["Z kim i o czym?", "Z\u00A0kim i\u00A0o\u00A0czym?"],
  ["„O współpracy”", "„O\u00A0współpracy”"],
  ["з організаціями у Варшаві", "з\u00A0організаціями у\u00A0Варшаві"],
  ["Współpraca – idee", "Współpraca\u00A0– idee"],
  ["w Rydze - wrzesień", "w\u00A0Rydze\u00A0- wrzesień"],
  ["już dawno", "już dawno"],
  ["koniec zdania w", "koniec zdania w"],
])("%s", (text, expected) => expect(typo(text)).toBe(expected));
