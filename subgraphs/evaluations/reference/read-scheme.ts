import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/** Points have at most two decimals; sums of them are compared in hundredths. */
const points = z
  .number()
  .min(0)
  .max(999)
  .refine((value) => Number(value.toFixed(2)) === value, 'has more than two decimals')

const indicator = z
  .strictObject({
    code: z.string().regex(/^[A-Z0-9_]+$/),
    number: z.string().nullable(),
    name: z.string().min(1),
    nameEn: z.string().min(1),
    formula: z.string().min(1),
    formulaEn: z.string().min(1),
    maximum: points,
    curve: z.enum(['LINEAR', 'THRESHOLD', 'FLAG', 'MONITORED']),
    threshold: z.number().gt(0).max(1).nullable(),
    whenEmpty: z.enum(['FULL', 'ZERO', 'NOT_SCORED']),
    inherited: z.boolean(),
    onPortal: z.boolean(),
  })
  .refine((i) => (i.curve === 'THRESHOLD') === (i.threshold !== null), 'a threshold belongs to the curve THRESHOLD')
  .refine((i) => (i.curve === 'MONITORED') === (i.maximum === 0), 'a monitored indicator, and no other, has no points')

const group = z.strictObject({
  code: z.string().min(1),
  name: z.string().min(1),
  nameEn: z.string().min(1),
  maximum: points,
  unsure: z.string().min(1).nullable(),
  unsureEn: z.string().min(1).nullable(),
  indicators: z.array(indicator).min(1),
})

const header = z.strictObject({
  provenance: z.strictObject({
    source: z.string().min(1),
    sourceEn: z.string().min(1),
    date: z.iso.date(),
    licence: z.string().min(1),
  }),
  id: z.string().min(1),
  series: z.string().min(1),
  name: z.string().min(1),
  nameEn: z.string().min(1),
  legalBasis: z.string().min(1),
  legalBasisEn: z.string().min(1),
  validFrom: z.iso.date(),
  validUntil: z.iso.date().nullable(),
})

const whole = header.extend({
  maximum: points,
  least: z
    .strictObject({
      indicator: z.string().min(1),
      denominator: z.int().positive(),
      reason: z.string().min(1),
      reasonEn: z.string().min(1),
    })
    .nullable(),
  leastReportedPercent: z.int().min(0).max(100),
  groups: z.array(group).min(1),
})

/** A version of which only the maxima of the groups are known has the rules of another, which are then unsure. */
const likeAnother = header.extend({
  groupsOf: z.string().min(1),
  unsure: z.string().min(1),
  unsureEn: z.string().min(1),
})

export type SchemeFile = z.output<typeof whole>

/** Reads a version of the index. Refused: a shape that is not a scheme's, and maxima that do not add up. */
export function readScheme(file: URL): SchemeFile {
  const name = path.basename(file.pathname)
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const borrowed = likeAnother.safeParse(content)
  if (borrowed.success) return withGroupsOf(readScheme(new URL(`${borrowed.data.groupsOf}.json`, file)), borrowed.data)
  const read = whole.safeParse(content)
  if (!read.success) throw new Error(`${name}: ${z.prettifyError(read.error)}`)
  const problems = problemsOf(read.data)
  if (problems.length > 0) throw new Error(`${name}: ${problems.join(' ')}`)
  return read.data
}

function withGroupsOf(other: SchemeFile, own: z.output<typeof likeAnother>): SchemeFile {
  const { unsure, unsureEn, ...heading } = own
  const groups = other.groups.map((rules) => ({ ...rules, unsure, unsureEn }))
  return { ...other, ...heading, groups }
}

type Sums = Pick<SchemeFile, 'id' | 'maximum'> & {
  readonly groups: readonly (Pick<SchemeFile['groups'][number], 'code' | 'maximum'> & {
    readonly indicators: readonly Pick<SchemeFile['groups'][number]['indicators'][number], 'code' | 'maximum'>[]
  })[]
}

/**
 * What is wrong with the sums of a scheme, in sentences: groups must add up to the scheme, indicators to their group,
 * and no code may stand twice.
 */
export function problemsOf({ id, maximum, groups }: Sums): string[] {
  const codes = groups.flatMap((g) => [g.code, ...g.indicators.map((i) => i.code)])
  return [
    ...problemOfSum(`the groups of ${id}`, groups, maximum),
    ...groups.flatMap((g) => problemOfSum(`the indicators of ${g.code}`, g.indicators, g.maximum)),
    ...codes.filter((code, index) => codes.indexOf(code) !== index).map((code) => `The code ${code} stands twice.`),
  ]
}

function problemOfSum(whole: string, parts: readonly { readonly maximum: number }[], maximum: number): string[] {
  const sum = parts.reduce((hundredths, part) => hundredths + Math.round(part.maximum * 100), 0)
  return sum === Math.round(maximum * 100) ? [] : [`The maxima of ${whole} add to ${sum / 100}, not to ${maximum}.`]
}
