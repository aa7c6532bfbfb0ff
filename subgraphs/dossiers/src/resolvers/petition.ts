import { addDays } from '@motcua/kit/civil-day'
import type { PetitionResolvers, PetitionStepResolvers } from '../generated/resolvers.ts'
import type { PetitionParent } from '../parents.ts'
import { petitionClock, type PetitionFacts } from '../rules/petition-clock.ts'
import { petitionProvenance } from '../rules/petition-provenance.ts'
import { dayNumber, instantAt } from '../rules/viet-nam-time.ts'

export const Petition: PetitionResolvers = {
  unit: ({ unitId }) => ({ id: unitId }),
  agency: ({ agencyCode }) => ({ code: agencyCode }),
  dossier: ({ dossierCode }, _, { loaders }) => (dossierCode === null ? null : loaders.dossier.load(dossierCode)),

  async clock(petition, { asOf }, { loaders }) {
    const [calendars, registers] = await Promise.all([loaders.calendars(), loaders.petitions.registers()])
    const calendar = calendars.ofProvince(petition.provinceCode)
    const known = registers.find((register) => register.provinceCode === petition.provinceCode)?.knownThrough
    const day = asOf ?? known
    return calendar === null || day === undefined
      ? null
      : petitionClock(calendar, toFacts(petition), instantAt(dayNumber(addDays(day, 1)), 0))
  },

  async provenance({ provinceCode }, _, { loaders }) {
    const registers = await loaders.petitions.registers()
    return petitionProvenance(
      registers.filter((register) => register.provinceCode === provinceCode),
      null,
    )
  },
}

export const PetitionStep: PetitionStepResolvers = {
  dueAt: ({ due }) => due && new Date(due.dueAt),
  doneAt: ({ doneAt }) => (doneAt === null ? null : new Date(doneAt)),
  ledger: ({ due }) => due && [...due.steps],
  provisional: ({ due }) => due && due.provisional,
}

function toFacts(petition: PetitionParent): PetitionFacts {
  return {
    receivedAt: petition.receivedAt.getTime(),
    transferredAt: petition.transferredAt?.getTime() ?? null,
    refusedAt: petition.refusedAt?.getTime() ?? null,
    supplementRequestedAt: petition.supplementRequestedAt?.getTime() ?? null,
    handledAt: petition.handledAt?.getTime() ?? null,
    publishedAt: petition.publishedAt?.getTime() ?? null,
  }
}
