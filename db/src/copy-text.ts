const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const special = /[\\\t\n\r]/
const allSpecial = /[\\\t\n\r]/g

/** A text as it stands in a line of COPY in text format. */
export function toCopyText(text: string): string {
  return special.test(text) ? text.replaceAll(allSpecial, (character) => escapes[character] ?? character) : text
}

/** A line of COPY in text format, with its end. Null stays null. */
export function toCopyLine(cells: readonly (string | null)[]): string {
  return `${cells.map((cell) => (cell === null ? '\\N' : toCopyText(cell))).join('\t')}\n`
}
