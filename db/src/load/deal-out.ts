import type { SeedPart } from './step.ts'

/** Names of parts in as many hands: the largest first, each to the hand that has least, so that all end together. */
export function dealOut(parts: readonly SeedPart[], hands: number): string[][] {
  const dealt = Array.from({ length: hands }, () => ({ rows: 0, names: new Array<string>() }))
  for (const part of parts.toSorted((one, other) => other.foreseenRows - one.foreseenRows)) {
    const least = dealt.reduce((found, hand) => (hand.rows < found.rows ? hand : found))
    least.rows += part.foreseenRows
    least.names.push(part.name)
  }
  return dealt.map((hand) => hand.names)
}
