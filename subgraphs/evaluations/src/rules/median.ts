/** The middle value; the mean of the two middle values where their count is even. Null for no values. */
export function median(values: readonly number[]): number | null {
  const ordered = values.toSorted((a, b) => a - b)
  const upper = ordered[Math.floor(ordered.length / 2)]
  const lower = ordered[Math.floor((ordered.length - 1) / 2)]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}
