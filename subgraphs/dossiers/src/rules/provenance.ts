import type { Place, Sender } from './sender.ts'

export interface Provenance {
  readonly origin: 'REAL' | 'SIMULATED'
  readonly source: string
  readonly sourceEn: string
  readonly asOf: string | null
}

/** Of several dossiers, in words that each say once. asOf: the newest day that is told of. Null: there is none of them. */
export function mergeProvenances(
  parts: readonly (Omit<Provenance, 'asOf'> & { readonly knownThrough: string })[],
): Provenance | null {
  const [asOf] = parts
    .map((part) => part.knownThrough)
    .toSorted()
    .slice(-1)
  if (asOf === undefined) return null
  return {
    origin: parts.some((part) => part.origin === 'SIMULATED') ? 'SIMULATED' : 'REAL',
    source: [...new Set(parts.map((part) => part.source))].join('; '),
    sourceEn: [...new Set(parts.map((part) => part.sourceEn))].join('; '),
    asOf,
  }
}

/**
 * One simulated part makes the whole simulated. asOf: the last day of the period, or the last day that was told of when
 * that is earlier. A province that sent nothing takes the provenance of the whole: its zeros come from the same set.
 */
export function provenanceOf(senders: readonly Sender[], place: Place | null, lastDay: string): Provenance {
  const sent = senders.filter((sender) => sender.batches > 0)
  const own = sent.filter((sender) => sender.provinceCode === place?.provinceCode)
  const parts = own.length > 0 ? own : sent
  const known = parts.flatMap((sender) => sender.knownThrough ?? []).toSorted()
  const [latest = null] = known.slice(-1)
  return {
    origin: parts.some((sender) => sender.isSimulated === true) ? 'SIMULATED' : 'REAL',
    source: [...new Set(parts.flatMap((sender) => sender.source ?? []))].join('; '),
    sourceEn: [...new Set(parts.flatMap((sender) => sender.sourceEn ?? []))].join('; '),
    asOf: latest !== null && latest < lastDay ? latest : lastDay,
  }
}
