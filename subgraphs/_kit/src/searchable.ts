/** Folds text for search: no marks, đ as d, lower case, single spaces. "Thanh Hoá" and "Thanh Hóa" fold alike. */
export function searchable(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Escapes the wildcards of LIKE, so that a reader's % is a percent sign. */
export function likePattern(text: string): string {
  return text.replaceAll(/[\\%_]/g, (character) => `\\${character}`)
}
