import { useState } from 'react'
import { formatPeriod, toPeriodInput } from '../filters/period.ts'
import type { Period } from '../filters/period.ts'
import type { Asked } from '../graphql/use-ask.ts'

/** The day up to which something is known, as an answer says it; undefined when it does not. */
interface DatedAnswer {
  readonly administrativeUnit: {
    readonly statistics: { readonly provenance: { readonly asOf: string | null } } | null
  } | null
}

interface KeptAnswer<Data> {
  readonly asked: Asked<Data>
  /** Of the answer on screen: while another period is asked, still the one before. */
  readonly period: Period
}

/**
 * While another period is asked its answer is not yet here: the one on screen speaks of its own period. It is kept,
 * dimmed, unless it lay beyond all that is known: zeros of days nobody told of are no figures, in no other period either.
 */
export function useKeptAnswer<Data extends DatedAnswer>(asked: Asked<Data>, period: Period): KeptAnswer<Data> {
  const [answered, setAnswered] = useState(period)
  const { data, outdated } = asked
  if (data !== undefined && !outdated && formatPeriod(answered) !== formatPeriod(period)) setAnswered(period)
  if (!outdated) return { asked, period }
  const asOf = data?.administrativeUnit?.statistics?.provenance.asOf ?? null
  const isBeyond = asOf !== null && asOf < toPeriodInput(answered).from
  return { asked: isBeyond ? { ...asked, data: undefined } : asked, period: answered }
}
