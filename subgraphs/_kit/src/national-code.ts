// A local instance of a procedure appends an agency code to the national code: 1.010708.000.00.00.H56.
const pattern = /^(?<national>\d\.\d{6})(?:\.\d{3}(?:\.[0-9A-Z]{2}){2}\.[A-Z]\d{2})?$/i

/** The national code d.dddddd in a national or local procedure code; null when the text is neither. */
export function nationalCodeOf(text: string): string | null {
  return pattern.exec(text.trim())?.groups?.['national'] ?? null
}
