import { apportion } from '@motcua/kit/apportion'
import { seededRandom } from '@motcua/kit/seeded-random'
import { staffOfUnit, type SimulatedPost } from './staff-of-unit.ts'

export interface StaffedUnit {
  readonly id: string
  readonly code: string
  readonly level: 'PROVINCE' | 'COMMUNE'
  readonly type: string
}

export interface SimulatedMember extends SimulatedPost {
  /** Running number in the province. */
  readonly code: string
  readonly unitId: string
}

// Assumptions of the simulation, not facts: what is published is the total alone.
const shareOfDepartments = 0.22
const fewestAccountsOfCommune = 18
const mostTimesTypical = 7

/** Staff of a province and its communes that has exactly so many accounts; the same staff for the same arguments. */
export function* simulateStaff(
  units: readonly StaffedUnit[],
  accounts: number,
  asOf: string,
): Generator<SimulatedMember> {
  let members = 0
  const accountsOf = shareAccounts(units, accounts)
  for (const [index, unit] of units.entries()) {
    for (const post of staffOfUnit(unit, accountsOf[index] ?? 0, asOf)) {
      members += 1
      yield { ...post, code: `CB${String(members).padStart(5, '0')}`, unitId: unit.id }
    }
  }
}

/** Every commune has a few; the rest is heavy-tailed, as workloads of communes are: some have several times the typical. */
function shareAccounts(units: readonly StaffedUnit[], accounts: number): number[] {
  const communes = units.filter((unit) => unit.level === 'COMMUNE').length
  const weights = units.map((unit) => (unit.level === 'COMMUNE' ? weightOf(unit) : 0))
  const ofCommunes = weights.reduce((a, b) => a + b, 0)
  const spread = accounts - communes * fewestAccountsOfCommune
  // What the floor gives to communes, the departments get on top of their part of the rest.
  const departments = (accounts * shareOfDepartments) / spread
  const shares = weights.map((weight) => (weight / ofCommunes) * (1 - departments))
  return apportion(
    spread,
    units.map((unit, index) => (unit.level === 'PROVINCE' ? departments : (shares[index] ?? 0))),
  ).map((share, index) => share + (units[index]?.level === 'COMMUNE' ? fewestAccountsOfCommune : 0))
}

/** Pareto with exponent 2; a ward is half as large again as a commune. */
function weightOf({ code, type }: StaffedUnit): number {
  const random = seededRandom(`staff size ${code}`)
  return Math.min((1 - random()) ** -0.5, mostTimesTypical) * (type === 'WARD' ? 1.5 : 1)
}
