const ONE_LETTER_WORD = /(?<=^|[\s(„«–])([aiouwzаійоуевзя])\s+(?=\S)/giu;

/** Ties one-letter words of Polish and Ukrainian to the next word, so that none is left hanging at the end of a line. */
export const typo = (text: string) => text.replace(ONE_LETTER_WORD, "$1\u00A0");
