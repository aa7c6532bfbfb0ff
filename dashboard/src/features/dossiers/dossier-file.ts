import type { CsvValue } from '../../components/csv.ts'
import { formatDay } from '../../format/day.ts'
import { toCivilTime } from '../../format/instant.ts'
import type { Channel, DossierStatus, DueState } from '../../graphql/generated/graphql.ts'
import type { Language } from '../../text/catalogue.ts'
import { dossierFileText } from '../../text/dossier-file-text.ts'
import { dossierWords } from '../../text/dossier-words.ts'
import { inLanguage } from '../../text/in-language.ts'
import { agencyNameOf, nameOf } from '../../unit-page/name-of.ts'
import type { NamedAgency } from '../../unit-page/name-of.ts'

export { dossierFileText } from '../../text/dossier-file-text.ts'
export { toCivilTime } from '../../format/instant.ts'

/** A dossier of a file, with the names of what its codes stand for; null: nothing of that code is known. */
export interface FiledDossier {
  readonly code: string
  readonly provinceCode: string
  /** Null: its sender withdrew it since the moment that the list is as known at. */
  readonly known: FiledFacts | null
  readonly procedure: { readonly name: string } | null
  readonly agency: NamedAgency | null
  readonly unit: { readonly code: string; readonly fullName: string; readonly fullNameEn: string } | null
}

export interface FiledFacts {
  readonly status: DossierStatus
  readonly channel: Channel
  readonly dueState: DueState
  readonly daysLate: number | null
  readonly effectiveAppointmentAt: string | null
  readonly appointmentAt: string | null
  readonly submittedAt: string
  readonly receivedAt: string | null
  readonly endedAt: string | null
  readonly procedureCode: string
  readonly agencyCode: string
  readonly apologies: number
  readonly supplementRequests: number
  readonly waitingLines: number
}

type ColumnName = keyof (typeof dossierFileText)['vi']['columns']
type Cell = (dossier: FiledDossier, facts: FiledFacts) => CsvValue

/** A code stands in a column of its own beside its name, so that a program reads one and a person the other. */
function cellsIn(language: Language): readonly (readonly [ColumnName, Cell])[] {
  const words = dossierWords[language]
  return [
    ['code', ({ code }) => code],
    ['province', ({ provinceCode }) => provinceCode],
    ['dueState', (_, { dueState }) => words.dueStates[dueState]],
    ['daysLate', (_, { daysLate }) => daysLate],
    ['status', (_, { status }) => words.statuses[status]],
    ['effectiveAppointment', (_, { effectiveAppointmentAt }) => toCivilTime(effectiveAppointmentAt)],
    ['appointment', (_, { appointmentAt }) => toCivilTime(appointmentAt)],
    ['submitted', (_, { submittedAt }) => toCivilTime(submittedAt)],
    ['received', (_, { receivedAt }) => toCivilTime(receivedAt)],
    ['ended', (_, { endedAt }) => toCivilTime(endedAt)],
    ['procedureCode', (_, { procedureCode }) => procedureCode],
    ['procedure', ({ procedure }) => procedure?.name ?? null],
    ['agencyCode', (_, { agencyCode }) => agencyCode],
    ['agency', ({ agency }) => agency && agencyNameOf(agency, language)],
    ['unitCode', ({ unit }) => unit && unit.code],
    ['unit', ({ unit }) => unit && nameOf(unit, language)],
    ['channel', (_, { channel }) => words.channels[channel]],
    ['apologies', (_, { apologies }) => apologies],
    ['supplements', (_, { supplementRequests }) => supplementRequests],
    ['waitingLines', (_, { waitingLines }) => waitingLines],
  ]
}

interface FileLayout {
  readonly headers: readonly string[]
  cellsOf(dossier: FiledDossier): readonly CsvValue[]
}

/** The columns of the file. day: that whose end due states are of. */
export function layOutFile(language: Language, day: string): FileLayout {
  const { columns, dueStateAt, withdrawn } = dossierFileText[language]
  const cells = cellsIn(language)
  const headerOf = (name: ColumnName) =>
    name === 'dueState' ? dueStateAt(columns[name], formatDay(day, language)) : columns[name]
  return {
    headers: cells.map(([name]) => headerOf(name)),
    cellsOf(dossier) {
      const { code, provinceCode, known } = dossier
      return known === null ? [code, provinceCode, withdrawn] : cells.map(([, cell]) => cell(dossier, known))
    },
  }
}

interface Provenance {
  readonly origin: 'REAL' | 'SIMULATED'
  readonly source: string
  readonly sourceEn: string
  readonly knownThrough: string
}

/** One line of a source of the file's dossiers. */
export function nameSource({ source, sourceEn, knownThrough }: Provenance, language: Language): string {
  return `${inLanguage(language, source, sourceEn)}; ${dossierFileText[language].through(formatDay(knownThrough, language))}`
}
