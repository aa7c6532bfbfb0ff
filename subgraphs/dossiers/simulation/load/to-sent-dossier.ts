import type { SentDossier } from '../../src/intake/read-dossier.ts'
import { tombstoneOf } from '../../src/intake/read-dossier.ts'
import type { SimulatedDossier } from '../dossiers/simulated-dossier.ts'

/** Units by id with the official codes by which a sender names them. */
type Codes = ReadonlyMap<string, string>

/** What a source sends of a simulated dossier, oldest revision first: mostly one. */
export function toSentRevisions(dossier: SimulatedDossier, codeOf: Codes): readonly SentDossier[] {
  const { correction } = dossier
  if (correction === null) return [toSentDossier(dossier, codeOf)]
  const last = { ...toSentDossier(dossier, codeOf), revision: String(correction.earlier + 1) }
  const revisions = [dossier.deleted ? tombstoneOf(dossier.code, last.revision) : last]
  let state = dossier.deleted ? last : stateBefore(last)
  for (let revision = correction.earlier; revision >= 1; revision -= 1) {
    const appointmentAt = correction.movedFrom ?? state.appointmentAt
    const apologies = correction.movedFrom === null ? state.apologies : []
    revisions.unshift({ ...state, revision: String(revision), appointmentAt, apologies })
    state = stateBefore(state)
  }
  return revisions
}

const statusBefore: ReadonlyMap<string | null, string> = new Map([
  ['RETURNED', 'COMPLETED'],
  ['COMPLETED', 'PROCESSING'],
  ['WITHDRAWAL_REQUESTED', 'PROCESSING'],
])

/** The state a step earlier; of one that has no earlier step, the same with a fact that was not known yet. */
function stateBefore(sent: SentDossier): SentDossier {
  const status = statusBefore.get(sent.status)
  if (status === undefined) return { ...sent, residenceUnit: null }
  if (status === 'COMPLETED') return { ...sent, status, returnedAt: null, satisfaction: null }
  return { ...sent, status, endedAt: null, returnedAt: null, satisfaction: null, electronicResult: 'false' }
}

/** A simulated dossier as the mapping of a sender would read it: what follows from it is left to the intake. */
export function toSentDossier(dossier: SimulatedDossier, codeOf: Codes): SentDossier {
  return {
    dossierCode: dossier.code,
    revision: '1',
    deleted: false,
    procedureCode: dossier.procedure.code,
    status: dossier.status,
    channel: dossier.channel,
    submittedAt: dossier.submittedAt,
    receivedAt: dossier.receivedAt,
    appointmentAt: dossier.firstAppointmentAt,
    endedAt: dossier.endedAt,
    returnedAt: dossier.returnedAt,
    receivingUnit: codeOf.get(dossier.receivingUnitId) ?? null,
    receivingPoint: null,
    competentAgency: dossier.agencyCode,
    competentUnit: null,
    residenceUnit: codeOf.get(dossier.residenceUnitId) ?? null,
    applicantKind: dossier.applicantKind,
    obligation: String(dossier.obligation),
    paidOnline: dossier.paidOnline,
    digitised: String(dossier.digitised),
    electronicResult: String(dossier.electronicResult),
    reused: String(dossier.reused),
    personalStore: String(dossier.personalStore),
    vneidVerified: String(dossier.vneidVerified),
    satisfaction: dossier.satisfaction,
    groupCode: dossier.group?.code ?? null,
    groupService: dossier.group?.service ?? null,
    supplements: dossier.supplements,
    apologies: dossier.apologies,
    handOvers: dossier.handOver === null ? [] : [dossier.handOver],
  }
}
