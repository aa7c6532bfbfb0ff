import type { DossierResolvers } from '../generated/resolvers.ts'
import { ageClassOf } from '../rules/age-class.ts'
import { daysLateOf, dueStateOf } from '../rules/due-state.ts'
import { clockOf } from '../rules/dossier-clock.ts'

export const Dossier: DossierResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.dossier.load(code),
  id: ({ provinceCode, code }) => `${provinceCode}-${code}`,
  procedure: ({ procedureCode }) => ({ code: procedureCode }),
  receivingUnit: ({ receivingUnitId }) => ({ id: receivingUnitId }),
  competentAgency: ({ competentAgencyCode }) => ({ code: competentAgencyCode }),

  async appointmentAt(dossier, _, { loaders }) {
    return (await loaders.promise.load(dossier))?.appointmentAt ?? null
  },

  async firstAppointmentAt(dossier, _, { loaders }) {
    return (await loaders.promise.load(dossier))?.firstAppointmentAt ?? null
  },

  async clock(dossier, { asOf }, { loaders }) {
    const [calendars, supplements, promise] = await Promise.all([
      loaders.calendars(),
      loaders.supplements.load(dossier),
      loaders.promise.load(dossier),
    ])
    const calendar = calendars.ofProvince(dossier.provinceCode)
    const facts = { ...dossier, appointmentAt: promise?.appointmentAt ?? null, supplements }
    return calendar && clockOf(calendar, facts, asOf ?? dossier.knownThrough)
  },

  dueState: (dossier, { asOf }) => dueStateOf(dossier, asOf ?? dossier.knownThrough),

  async daysLate(dossier, { asOf }, { loaders }) {
    const calendar = (await loaders.calendars()).ofProvince(dossier.provinceCode)
    return calendar && daysLateOf(calendar, dossier, asOf ?? dossier.knownThrough)
  },

  async ageClass(dossier, { asOf }, { loaders }) {
    const calendar = (await loaders.calendars()).ofProvince(dossier.provinceCode)
    const daysLate = calendar && daysLateOf(calendar, dossier, asOf ?? dossier.knownThrough)
    return daysLate === null ? null : ageClassOf(daysLate)
  },

  supplements: (dossier, _, { loaders }) => loaders.supplements.load(dossier),
  apologies: (dossier, _, { loaders }) => loaders.apologies.load(dossier),

  handOvers: (dossier, _, { loaders }) => loaders.handOvers.load(dossier),
  revisions: (dossier, _, { loaders }) => loaders.revisions.load(dossier),
  async group(dossier, _, { loaders }) {
    const key = await loaders.groups.ofDossier.load(dossier)
    return key && loaders.groups.group.load(key)
  },

  notSynchronised: (dossier, _, { loaders }) => loaders.waiting.load(dossier),
  findings: (dossier, _, { loaders }) => loaders.findings.load(dossier),
  provenance: ({ origin, source, sourceEn, knownThrough }) => ({ origin, source, sourceEn, asOf: knownThrough }),
}
