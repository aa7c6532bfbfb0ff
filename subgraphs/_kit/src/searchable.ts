const apostrophes = /['’‘ʼ´`]/g
const dashes = /[-‐‑‒–—−]/g
/** y after a consonant is also written i: Sỹ and Sĩ, Lý and Lí, Quý and Quí. After a vowel it is another sound: Hay, Thuỷ. */
const yAfterConsonant = /(?<=[bcdfghjklmnpqrstvwxz]|qu)y/g

/**
 * Folds a name, or what a reader types, for search: the one rule for the database, whose columns `searchable` hold its
 * results, and for the browser. No marks, so that Hoá and Hóa are alike; đ, and the Icelandic Ð that some keyboards give for
 * it, as d; lower case; no apostrophes; a dash as a space; y after a consonant as i; single spaces.
 */
export function searchable(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đðɖ]/g, 'd')
    .replaceAll(apostrophes, '')
    .replaceAll(dashes, ' ')
    .replaceAll(yAfterConsonant, 'i')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Escapes the wildcards of LIKE, so that a reader's % is a percent sign. */
export function likePattern(text: string): string {
  return text.replaceAll(/[\\%_]/g, (character) => `\\${character}`)
}
