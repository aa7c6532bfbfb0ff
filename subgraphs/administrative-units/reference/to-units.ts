type UnitType = 'PROVINCE' | 'CITY' | 'COMMUNE' | 'WARD' | 'SPECIAL_ZONE'

interface ProvinceRow {
  readonly code: string
  readonly name: string
  readonly type: UnitType
  readonly merged_from: string
  readonly tile_column: number
  readonly tile_row: number
}

/** A unit of the commune level as `new-vn-provinces` has it: the name begins with the type word (Phường Ba Đình). */
interface Ward {
  readonly idProvince: string
  readonly idWard: string
  readonly name: string
}

interface TypeChange {
  readonly from: string
  readonly code: string
  readonly type_before: UnitType
  readonly type_after: UnitType
  readonly basis: string
  readonly basis_en: string
}

interface SeededVersion {
  readonly from: string
  readonly until: string | null
  readonly type: UnitType
  readonly basis: string
  readonly basisEn: string
}

export interface SeededUnit {
  readonly id: string
  readonly code: string
  readonly level: 'PROVINCE' | 'COMMUNE'
  readonly name: string
  readonly parentId: string | null
  readonly mergedFrom: readonly string[]
  readonly tile: { readonly column: number; readonly row: number } | null
  readonly validFrom: string
  /** Oldest first, without gaps; the last one is in force. */
  readonly versions: readonly SeededVersion[]
}

/** The day on which the records of the platform begin: the two levels of government start on it. */
const firstDay = '2025-07-01'
const provinceBasis = { basis: 'Nghị quyết 202/2025/QH15', basisEn: 'Resolution 202/2025/QH15' }
const communeBasis = { basis: 'Quyết định 19/2025/QĐ-TTg', basisEn: 'Decision 19/2025/QĐ-TTg' }
const typeWords = new Map<string, UnitType>([
  ['xã', 'COMMUNE'],
  ['phường', 'WARD'],
  ['đặc khu', 'SPECIAL_ZONE'],
])

interface Sources {
  readonly provinces: readonly ProvinceRow[]
  readonly wards: readonly Ward[]
  readonly typeChanges: readonly TypeChange[]
}

/** Every unit with its dated types, provinces first. A change that contradicts the type before it is refused. */
export function toUnits({ provinces, wards, typeChanges }: Sources): SeededUnit[] {
  const changesOf = Map.groupBy(typeChanges, (change) => change.code)
  const units = [
    ...provinces.map((province) => toProvince(province, changesOf.get(province.code) ?? [])),
    ...wards.map((ward) => toCommuneLevelUnit(ward, changesOf.get(ward.idWard) ?? [])),
  ]
  const codes = new Set(units.map((unit) => unit.code))
  const stray = typeChanges.find((change) => !codes.has(change.code))
  if (stray) throw new Error(`A change of type on ${stray.from} names the unknown unit ${stray.code}.`)
  return units
}

function toProvince(province: ProvinceRow, changes: readonly TypeChange[]): SeededUnit {
  return {
    id: idOf(province.code),
    code: province.code,
    level: 'PROVINCE',
    name: province.name,
    parentId: null,
    mergedFrom: province.merged_from.split('|'),
    tile: { column: province.tile_column, row: province.tile_row },
    validFrom: firstDay,
    versions: toVersions(province.code, { type: province.type, ...provinceBasis }, changes),
  }
}

function toCommuneLevelUnit({ idProvince, idWard, name }: Ward, changes: readonly TypeChange[]): SeededUnit {
  const read = readTypeAndName(name.normalize('NFC'))
  return {
    id: idOf(idWard),
    code: idWard,
    level: 'COMMUNE',
    name: read.name,
    parentId: idOf(idProvince),
    mergedFrom: [],
    tile: null,
    validFrom: firstDay,
    versions: toVersions(idWard, { type: read.type, ...communeBasis }, changes),
  }
}

function readTypeAndName(fullName: string): { type: UnitType; name: string } {
  for (const [word, type] of typeWords) {
    if (fullName.toLowerCase().startsWith(`${word} `)) return { type, name: fullName.slice(word.length + 1).trim() }
  }
  throw new Error(`The name ${fullName} does not begin with a type word of the commune level.`)
}

function toVersions(
  code: string,
  first: Pick<SeededVersion, 'type' | 'basis' | 'basisEn'>,
  changes: readonly TypeChange[],
): SeededVersion[] {
  const versions: SeededVersion[] = [{ from: firstDay, until: null, ...first }]
  for (const change of changes.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = versions.at(-1)
    if (before?.type !== change.type_before || change.from <= before.from) {
      throw new Error(
        `Unit ${code} is no ${change.type_before} before ${change.from}; its change of type contradicts it.`,
      )
    }
    versions[versions.length - 1] = { ...before, until: change.from }
    const { basis, basis_en: basisEn } = change
    versions.push({ from: change.from, until: null, type: change.type_after, basis, basisEn })
  }
  return versions
}

function idOf(code: string): string {
  return `${code}-${firstDay.replaceAll('-', '')}`
}
