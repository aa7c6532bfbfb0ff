import type { QualitySourcesQuery } from '../../graphql/generated/graphql.ts'
import type { Language } from '../../text/language.ts'

type Source = NonNullable<QualitySourcesQuery['syncStatus']>[number]

/**
 * How well a source keeps up. SIMULATED: demonstration data, which nobody sends. NOTHING: no dossier was ever told of.
 * REVOKED: it may not send any more. SILENT: it told of no day for three working days. HELD_BACK: lines of it wait to be
 * corrected. FRESH: none of these.
 */
export type SourceState = 'SIMULATED' | 'NOTHING' | 'REVOKED' | 'SILENT' | 'HELD_BACK' | 'FRESH'

/** As the graph counts a province as stale. */
const mostSilentDays = 3

export function toState(
  source: Pick<Source, 'origin' | 'knownThrough' | 'maySend' | 'silentWorkingDays' | 'openLines'>,
) {
  const { origin, knownThrough, maySend, silentWorkingDays, openLines } = source
  if (knownThrough === null) return 'NOTHING'
  if (origin === 'SIMULATED') return 'SIMULATED'
  if (!maySend) return 'REVOKED'
  if ((silentWorkingDays ?? 0) >= mostSilentDays) return 'SILENT'
  return openLines > 0 ? 'HELD_BACK' : 'FRESH'
}

export interface SourceRow extends Source {
  readonly state: SourceState
  /** Of the province, with its type; its code when the part that knows names did not answer. */
  readonly name: string
  /** Dossiers with something that looks wrong, all kinds together; a dossier of two kinds counts twice. */
  readonly found: number
  /** Of working days told of and missing; null when there is none. */
  readonly missingDays: number | null
}

export function toSourceRows(answer: QualitySourcesQuery, language: Language): readonly SourceRow[] {
  return (answer.syncStatus ?? []).map((source) => ({
    ...source,
    state: toState(source),
    name: (language === 'vi' ? source.province?.fullName : source.province?.fullNameEn) ?? source.provinceCode,
    found: source.findings.reduce((sum, { dossiers }) => sum + dossiers, 0),
    missingDays: source.receptionDays.missing?.length ?? null,
  }))
}

/** How many sources are in each state; those that occur, worst first. */
export function countStates(
  rows: readonly SourceRow[],
): readonly { readonly state: SourceState; readonly count: number }[] {
  const order = ['SILENT', 'HELD_BACK', 'NOTHING', 'REVOKED', 'FRESH', 'SIMULATED'] as const
  return order
    .map((state) => ({ state, count: rows.filter((row) => row.state === state).length }))
    .filter(({ count }) => count > 0)
}
