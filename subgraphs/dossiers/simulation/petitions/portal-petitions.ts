import { readPortalRatios } from '../calibration/portal-ratios.ts'

/** What the portal counted of one province's petitions from the first day of the year through the day of the capture. */
export interface PortalPetitions {
  /** People's Committee of the province. */
  readonly agency: string
  readonly received: number
  readonly aboutProcedures: number
  readonly aboutStaff: number
  /** Handled on time or in term (5.2). */
  readonly inTime: number
  /** Satisfied with the handling (5.3). */
  readonly satisfied: number
}

const indicators = {
  received: 'PETITIONS',
  aboutProcedures: 'PETITION_CLASSIFICATION_TTHC',
  aboutStaff: 'PETITION_CLASSIFICATION_STAFF',
  inTime: 'PETITION_PROCESSING_ON_TIME',
  satisfied: 'PETITION_HANDLING_SATISFACTION',
}

/** One for each province, in the order of the file. */
export function readPortalPetitions(): PortalPetitions[] {
  return [...Map.groupBy(readPortalRatios(), ({ agency }) => agency)].map(([agency, own]) => {
    const numerator = (indicator: string) => {
      const found = own.find((candidate) => candidate.indicator === indicator)
      if (found?.numerator == null) throw new Error(`The portal's capture of ${agency} names no ${indicator}.`)
      return found.numerator
    }
    return {
      agency,
      received: numerator(indicators.received),
      aboutProcedures: numerator(indicators.aboutProcedures),
      aboutStaff: numerator(indicators.aboutStaff),
      inTime: numerator(indicators.inTime),
      satisfied: numerator(indicators.satisfied),
    }
  })
}
