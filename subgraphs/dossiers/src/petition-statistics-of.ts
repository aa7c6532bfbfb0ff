import { readPeriod, type Period } from '@motcua/kit/period'
import type { Loaders } from './loaders.ts'
import type { PetitionStatisticsParent } from './parents.ts'
import type { PetitionCounts, PetitionSubjects } from './queries/petitions/summarise-petitions.ts'

/** Whose petitions, and the province whose register has to be known; null: any. */
interface PetitionSubject {
  readonly subjects: PetitionSubjects
  readonly key: string
  readonly provinceCode: string | null
}

const nothingCounted: PetitionCounts = {
  submitted: 0,
  received: 0,
  aboutProcedures: 0,
  aboutStaff: 0,
  aboutOther: 0,
  namingDossier: 0,
  carriedOver: 0,
  handledOnTime: 0,
  handledLate: 0,
  inTerm: 0,
  overdue: 0,
  refusedOnTime: 0,
  refusedLate: 0,
  askedOnTime: 0,
  askedLate: 0,
  publishedOnTime: 0,
  publishedLate: 0,
  dealtWith: 0,
  dealtWithInTime: 0,
  satisfied: 0,
}

/** The petitions of one subject; null when those of its province are not known since the beginning of the period. */
export async function petitionStatisticsOf(
  { petitions }: Loaders,
  { subjects, key, provinceCode }: PetitionSubject,
  asked: Period,
): Promise<PetitionStatisticsParent | null> {
  const period = readPeriod(asked)
  const all = (await petitions.registers()).filter(({ knownFrom }) => knownFrom <= period.from)
  const registers = provinceCode === null ? all : all.filter((register) => register.provinceCode === provinceCode)
  if (registers.length === 0) return null
  const counts = await petitions.counts({ subjects, period }).load(key)
  return { counts: counts ?? nothingCounted, registers, period }
}
