import type { SeededUnit } from './to-units.ts'

interface CommuneCount {
  readonly province_code: string
  readonly communes: number
  readonly wards: number
  readonly special_zones: number
}

/** Refuses a list of units that differs from the published number of communes, wards or special zones of a province. */
export function requireCounts(units: readonly SeededUnit[], counts: readonly CommuneCount[]): void {
  const codeById = new Map(units.map((unit) => [unit.id, unit.code]))
  const unitsOf = Map.groupBy(
    units.filter((unit) => unit.parentId !== null),
    (unit) => codeById.get(unit.parentId ?? '') ?? 'no province',
  )
  if (unitsOf.size !== counts.length) {
    throw new Error(`${counts.length} provinces have a published number of units, but ${unitsOf.size} have units.`)
  }
  for (const { province_code, communes, wards, special_zones } of counts) {
    const found = Map.groupBy(unitsOf.get(province_code) ?? [], (unit) => unit.versions[0]?.type)
    const numbers = [found.get('COMMUNE'), found.get('WARD'), found.get('SPECIAL_ZONE')].map(
      (list) => list?.length ?? 0,
    )
    if (numbers.join(' + ') !== [communes, wards, special_zones].join(' + ')) {
      const [published, listed] = [[communes, wards, special_zones].join(' + '), numbers.join(' + ')]
      throw new Error(`Province ${province_code} has ${published} units by resolution, but ${listed} in the list.`)
    }
  }
}
