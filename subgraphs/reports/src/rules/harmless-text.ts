/** A text that a spreadsheet would run as a formula, here or after it was saved as another kind of file. */
const formulaStart = /^[=+\-@\t\r]/

/** The text with what makes it a formula taken away, by the mark that the dashboard's files use. */
export function harmless(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text
}

/** The text as it was before `harmless`. */
export function asSaid(text: string): string {
  return text.startsWith("'") && formulaStart.test(text.slice(1)) ? text.slice(1) : text
}
