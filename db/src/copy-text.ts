const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const special = /[\\\t\n\r]/
const allSpecial = /[\\\t\n\r]/g

/** A text as it stands in a line of COPY in text format. */
export function toCopyText(text: string): string {
  return special.test(text) ? text.replaceAll(allSpecial, (character) => escapes[character] ?? character) : text
}
