import type { SeededUnit } from './to-units.ts'

export interface SeededAgency {
  readonly code: string
  readonly name: string
  readonly kind: string
  readonly level: string
  readonly unit_code: string
  readonly code_basis: string
}

const typeWords: Readonly<Record<string, string>> = { COMMUNE: 'xã', WARD: 'phường', SPECIAL_ZONE: 'đặc khu' }
const firstNumber = 101

/**
 * The People's Committees of the communes of every province of which none is listed: each commune-level unit has one by
 * law (Law on the Organisation of Local Government 72/2025/QH15). Their codes are of the platform, in the pattern of
 * Decision 20/2020/QĐ-TTg, in order of unit code from H01.101, until the official ones are published.
 */
export function missingCommittees(units: readonly SeededUnit[], listed: readonly SeededAgency[]): SeededAgency[] {
  const committeeOf = new Map(
    listed.filter((agency) => agency.kind === 'PEOPLES_COMMITTEE').map((agency) => [agency.unit_code, agency.code]),
  )
  const communes = units.filter((unit) => unit.level === 'COMMUNE').toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const byProvince = Map.groupBy(communes, (commune) => commune.parentId)
  return units.flatMap((province) => {
    const ofProvince = byProvince.get(province.id) ?? []
    const code = committeeOf.get(province.code)
    if (code === undefined || ofProvince.some((commune) => committeeOf.has(commune.code))) return []
    return ofProvince.map((commune, index) => ({
      code: `${code}.${firstNumber + index}`,
      name: `UBND ${typeWords[commune.versions.at(-1)?.type ?? ''] ?? 'xã'} ${commune.name}`,
      kind: 'PEOPLES_COMMITTEE',
      level: 'COMMUNE',
      unit_code: commune.code,
      code_basis: 'PLATFORM',
    }))
  })
}
