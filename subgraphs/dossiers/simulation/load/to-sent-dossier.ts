import type { SentDossier } from '../../src/intake/read-dossier.ts'
import type { SimulatedDossier } from '../dossiers/simulated-dossier.ts'

/** A simulated dossier as the mapping of a sender would read it: what follows from it is left to the intake. */
export function toSentDossier(dossier: SimulatedDossier, codeOf: ReadonlyMap<string, string>): SentDossier {
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
    handOvers: [],
  }
}
