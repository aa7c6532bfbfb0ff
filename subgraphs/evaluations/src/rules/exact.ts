import type { Hundredths, Share } from './scheme.ts'

const decimal = /^(?<sign>-?)(?<whole>\d+)(?:\.(?<places>\d+))?$/

/** Reads a decimal as the database writes it, such as "17.69", into hundredths. More than two places are refused. */
export function toHundredths(text: string): Hundredths {
  const { numerator, denominator } = toShare(text)
  if ((numerator * 100n) % denominator !== 0n) throw new Error(`${text} has more than two decimal places.`)
  return Number((numerator * 100n) / denominator)
}

/** Reads a decimal such as "0.800" into an exact fraction. */
export function toShare(text: string): Share {
  const parts = decimal.exec(text)?.groups
  if (parts === undefined) throw new Error(`"${text}" is not a decimal number.`)
  const places = parts['places'] ?? ''
  const magnitude = BigInt(`${parts['whole']}${places}`)
  return { numerator: parts['sign'] === '-' ? -magnitude : magnitude, denominator: 10n ** BigInt(places.length) }
}

/** The nearest number to a whole count of hundredths: 1769 is 17.69. */
export function toPoints(hundredths: Hundredths): number {
  return hundredths / 100
}

/** numerator ÷ denominator to the nearest whole number, halves up. For fractions that are not negative. */
export function roundHalfUp(numerator: bigint, denominator: bigint): number {
  return Number((2n * numerator + denominator) / (2n * denominator))
}
