import { hashOf } from '@motcua/kit/seeded-random'
import type { Behaviour } from '../calibration/behaviour.ts'
import { Random } from './random.ts'
import type { SimulatedDossier, SimulatedGroup } from './simulated-dossier.ts'

interface Role {
  readonly service: SimulatedGroup['service']
  /** FIRST: a request begins with it. NEXT: it follows in one that has begun in the same unit. */
  readonly place: 'FIRST' | 'NEXT'
}

/**
 * What the dossiers that exist can be of a request. Residence, insurance and most tax dossiers lie with national systems,
 * which send nothing here: a birth or a criminal record stands alone in its request.
 */
const roleOfProcedure: ReadonlyMap<string, Role> = new Map([
  ['1.001193', { service: 'BIRTH_RESIDENCE_INSURANCE', place: 'FIRST' }],
  ['1.000656', { service: 'DEATH_RESIDENCE_GRANT', place: 'FIRST' }],
  ['1.001731', { service: 'DEATH_RESIDENCE_GRANT', place: 'NEXT' }],
  ['3.000333', { service: 'CRIMINAL_RECORD_VNEID', place: 'FIRST' }],
])
const roleOfField: ReadonlyMap<string, Role> = new Map([
  ['PROVINCE dat-dai', { service: 'LAND_TAX', place: 'FIRST' }],
  ['COMMUNE tai-chinh-dat-dai', { service: 'LAND_TAX', place: 'NEXT' }],
])

const longestMillis = 30 * 86_400_000

/**
 * Groups the dossiers of a province, given in the order in which they came: adds none and changes nothing else of them. chance:
 * the name of their source of it.
 */
export function createGrouping(chance: string, behaviour: Behaviour): (dossier: SimulatedDossier) => SimulatedDossier {
  // How many of the dossiers that may begin a request were filed as one; such requests are made online.
  const shares: Readonly<Record<SimulatedGroup['service'], number>> = {
    BIRTH_RESIDENCE_INSURANCE: behaviour.birthRequestShare,
    DEATH_RESIDENCE_GRANT: behaviour.deathRequestShare,
    LAND_TAX: behaviour.landRequestShare,
    CRIMINAL_RECORD_VNEID: behaviour.criminalRecordRequestShare,
  }
  const random = new Random(hashOf(chance))
  const begun = new Map<string, { readonly group: SimulatedGroup; readonly submittedAt: number }>()
  return (dossier) => {
    const { procedure, level } = dossier
    const role =
      roleOfProcedure.get(procedure.code) ??
      (procedure.fieldCode.endsWith('dat-dai') ? roleOfField.get(`${level} ${procedure.fieldCode}`) : undefined)
    if (role === undefined || dossier.transition !== null || dossier.deleted) return dossier
    // Land is asked for at the province, and the tax of it where the applicant lives.
    const unitId =
      role.service === 'LAND_TAX' && role.place === 'FIRST' ? dossier.residenceUnitId : dossier.competentUnitId
    const key = `${role.service} ${unitId}`
    if (role.place === 'NEXT') {
      const request = begun.get(key)
      if (request === undefined || !isSoonAfter(dossier.submittedAt, request.submittedAt)) return dossier
      begun.delete(key)
      return { ...dossier, group: request.group }
    }
    if (dossier.channel !== 'ONLINE' || !random.chance(shares[role.service])) return dossier
    const group = { code: `LT-${dossier.code}`, service: role.service }
    begun.set(key, { group, submittedAt: dossier.submittedAt })
    return { ...dossier, group }
  }
}

function isSoonAfter(at: number, first: number): boolean {
  return at > first && at - first <= longestMillis
}
