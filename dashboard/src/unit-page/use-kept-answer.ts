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

/**
 * While another period is asked its answer is not yet here: the one on screen, of the period before, is kept, dimmed, unless it lay beyond
 * all that is known: zeros of days that no source reported are no figures, in no other period either.
 */
export function useKeptAnswer<Data extends DatedAnswer>(asked: Asked<Data>, period: Period): Asked<Data> {
  const [answered, setAnswered] = useState(period)
  const { data, outdated } = asked
  if (data !== undefined && !outdated && formatPeriod(answered) !== formatPeriod(period)) setAnswered(period)
  if (!outdated) return asked
  const asOf = data?.administrativeUnit?.statistics?.provenance.asOf ?? null
  const isBeyond = asOf !== null && asOf < toPeriodInput(answered).from
  return isBeyond ? { ...asked, data: undefined } : asked
}
