import { expect, test } from "vitest";
import { key, matching, oneOf, parseSearch, searchOf, someOf, stringifySearch, TERYT, text } from "./search";

test("what is written can be read again", () => {
  const search = { q: "sieć współpracy", kind: ["workshop", "training"], held_in: "02" };
  expect(stringifySearch(search)).toBe("?q=sie%C4%87+wsp%C3%B3%C5%82pracy&kind=workshop&kind=training&held_in=02");
  expect(parseSearch(stringifySearch(search))).toEqual(search);
});

test("nothing leaves no question mark", () => expect(stringifySearch({ q: undefined, kind: [], when: "" })).toBe(""));

test("only what is understood is kept", () => {
  const read = searchOf({ q: text, when: oneOf(["upcoming", "past"]), kind: someOf(["workshop", "training"]) });
  expect(read({ q: " ", when: "someday", kind: "workshop", other: "x" })).toEqual({ q: undefined, when: undefined, kind: ["workshop"] });
  expect(read({ q: "forum", when: "past", kind: ["training", "gala", "workshop"] })).toEqual({ q: "forum", when: "past", kind: ["workshop", "training"] });
});

test("codes have a form", () => {
  const read = searchOf({ region: matching(TERYT), project: key });
  expect(read({ region: "2612", project: "owm-swietokrzyskie" })).toEqual({ region: "2612", project: "owm-swietokrzyskie" });
  expect(read({ region: "261", project: "-" })).toEqual({ region: undefined, project: undefined });
});
