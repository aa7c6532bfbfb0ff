import { addDays } from '@motcua/kit/civil-day'
import type { PetitionStatisticsResolvers } from '../generated/resolvers.ts'
import { petitionProvenance } from '../rules/petition-provenance.ts'
import { ratioOf } from '../rules/ratio.ts'

const timed = (onTime: number, late: number) => ({ total: onTime + late, onTime, late })

export const PetitionStatistics: PetitionStatisticsResolvers = {
  submitted: ({ counts }) => counts.submitted,
  received: ({ counts }) => ({
    total: counts.received,
    aboutProcedures: counts.aboutProcedures,
    aboutStaff: counts.aboutStaff,
    other: counts.aboutOther,
    namingDossier: counts.namingDossier,
  }),
  carriedOver: ({ counts }) => counts.carriedOver,
  handled: ({ counts }) => timed(counts.handledOnTime, counts.handledLate),
  inProgress: ({ counts }) => ({
    total: counts.inTerm + counts.overdue,
    inTerm: counts.inTerm,
    overdue: counts.overdue,
  }),
  refused: ({ counts }) => timed(counts.refusedOnTime, counts.refusedLate),
  supplementRequests: ({ counts }) => timed(counts.askedOnTime, counts.askedLate),
  published: ({ counts }) => timed(counts.publishedOnTime, counts.publishedLate),
  onTimeRate: ({ counts }) => ratioOf('PETITION_PROCESSING_ON_TIME', counts.dealtWithInTime, counts.dealtWith),
  satisfactionRate: ({ counts }) => ratioOf('PETITION_HANDLING_SATISFACTION', counts.satisfied, counts.received),
  provenance: ({ registers, period }) => petitionProvenance(registers, addDays(period.until, -1)),
}
