import type { CurrentRevision } from '../queries/recount-dossiers.ts'
import type { SentDossier } from './read-dossier.ts'

/** A stored revision as the mapping of its sender once read it. */
export function toSentDossier({ facts, ...sent }: CurrentRevision): SentDossier {
  const text = (name: string) => (typeof facts[name] === 'string' ? facts[name] : null)
  const instant = (name: string) => toMilliseconds(text(name))
  const truth = (name: string) => (typeof facts[name] === 'boolean' ? String(facts[name]) : null)
  return {
    dossierCode: text('dossier_code'),
    revision: sent.n,
    deleted: false,
    procedureCode: text('procedure_code'),
    status: text('status'),
    channel: text('channel'),
    submittedAt: instant('submitted_at'),
    receivedAt: instant('received_at'),
    appointmentAt: instant('appointment_at'),
    endedAt: instant('ended_at'),
    returnedAt: instant('returned_at'),
    receivingUnit: text('receiving_unit'),
    receivingPoint: text('receiving_point'),
    competentAgency: text('competent_agency_code'),
    competentUnit: null,
    residenceUnit: text('residence_unit'),
    applicantKind: text('applicant_kind'),
    obligation: truth('financial_obligation'),
    paidOnline: text('paid_online'),
    digitised: truth('digitised'),
    electronicResult: truth('electronic_result'),
    reused: truth('reused'),
    personalStore: truth('personal_store'),
    vneidVerified: truth('vneid_verified'),
    satisfaction: text('satisfaction'),
    groupCode: null,
    groupService: null,
    supplements: sent.supplements.map(([at, until]) => [Date.parse(at), toMilliseconds(until)]),
    apologies: sent.apologies.map(([at, appointment]) => [Date.parse(at), toMilliseconds(appointment)]),
    handOvers: sent.handOvers.map(([at, from]) => [Date.parse(at), from]),
  }
}

function toMilliseconds(instant: string | null): number | null {
  return instant === null ? null : Date.parse(instant)
}
