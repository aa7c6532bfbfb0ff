import { createHash } from 'node:crypto'
import type { ToldCapture } from './told-capture.ts'

/** SHA-256 of what a captured list says under a scheme: the same whatever the layout, the order of rows or the zeros at the end of a number. */
export function contentHashOf(told: ToldCapture, schemeId: string): string {
  const said = [
    schemeId,
    told.national && [told.national.total, told.national.maximum].map(plain),
    sorted(
      told.nationalGroups.map((g) => [g.code, g.printedName, ...[g.points, g.maximum, g.printedRatio].map(plain)]),
    ),
    sorted(
      told.entries.map((e) => [
        e.agency,
        e.level,
        e.printedName,
        e.printedPosition,
        plain(e.total),
        sorted(Object.entries(e.groups).map(([code, points]) => [code, plain(points)])),
      ]),
    ),
    sorted(
      told.indicators.map((i) => [
        i.agency,
        i.indicator,
        ...[i.numerator, i.denominator, i.printedRatio, i.points, i.maximum].map(plain),
      ]),
    ),
  ]
  return createHash('sha256').update(JSON.stringify(said)).digest('hex')
}

/** 8.00, 8.0 and 8 are the same number. */
const plain = (text: string | null) => text && String(Number(text))

function sorted(rows: readonly (readonly unknown[])[]): string[] {
  return rows.map((row) => JSON.stringify(row)).toSorted()
}
