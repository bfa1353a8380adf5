const ONE_LETTER_WORD = /(?<=^|[\s(„«–])([aiouwzаійоуевзя])\s+(?=\S)/giu;

const DASH = / (?=[–—-] )/gu;

/** Ties one-letter words of Polish and Ukrainian to the next word, and a dash to the one before, so that no line ends or begins with them. */
export const typo = (text: string) => text.replace(ONE_LETTER_WORD, "$1\u00A0").replace(DASH, "\u00A0");
