import type { Provenance } from './provenance.ts'

interface Register {
  readonly origin: 'REAL' | 'SIMULATED'
  readonly source: string
  readonly sourceEn: string
  readonly knownThrough: string
}

/** One simulated register makes the whole simulated. asOf: the last day, or the last day that any of them knows of. */
export function petitionProvenance(registers: readonly Register[], lastDay: string | null): Provenance {
  const [latest = null] = registers.map((register) => register.knownThrough).toSorted((a, b) => (a < b ? 1 : -1))
  return {
    origin: registers.some((register) => register.origin === 'SIMULATED') ? 'SIMULATED' : 'REAL',
    source: [...new Set(registers.map((register) => register.source))].join('; '),
    sourceEn: [...new Set(registers.map((register) => register.sourceEn))].join('; '),
    asOf: latest !== null && (lastDay === null || latest < lastDay) ? latest : lastDay,
  }
}
