import { addDays } from '@motcua/kit/civil-day'
import type { Language } from '@motcua/kit/language'
import type { Period } from '@motcua/kit/period'
import type { CountedDossiers } from './definition-sentence.ts'

interface Viewed extends CountedDossiers {
  readonly period: Period
  readonly asKnownAt: string | null
  /** Official code of the unit; null: the whole country. */
  readonly unitCode: string | null
  readonly agencyCode: string | null
}

/**
 * The address of the view of statistics on this platform, without its host: the page of the unit for whole months of all its dossiers, else the
 * list of the dossiers that were received.
 */
export function viewAddress(viewed: Viewed, language: Language): string {
  const { of, period, asKnownAt, unitCode, agencyCode, procedureCode, level, channel, fieldCode, attribution } = viewed
  const months = monthsOf(period)
  const hasConditions =
    [asKnownAt, level, channel, fieldCode].some((one) => one !== null) || attribution !== 'COMPETENT'
  const hasPage = (of === 'NATION' || of === 'UNIT') && !hasConditions
  const when: readonly [string, string] =
    months === null ? ['days', `${period.from}..${addDays(period.until, -1)}`] : ['period', months]
  const root = language === 'en' ? '/en' : ''
  if (hasPage && months !== null) {
    const page = unitCode === null ? '/' : `/${unitCode.length === 2 ? 'p' : 'c'}/${unitCode}`
    return `${root}${page}?${new URLSearchParams([[...when]]).toString()}`
  }
  const words: readonly (readonly [string, string | null])[] = [
    ['list', 'received'],
    ['unit', unitCode],
    ['agency', agencyCode],
    ['proc', procedureCode],
    ['field', fieldCode],
    ['level', level?.toLowerCase() ?? null],
    ['channel', channel?.toLowerCase() ?? null],
    ['at', attribution === 'COMPETENT' ? null : attribution.toLowerCase()],
    ['asof', asKnownAt],
    when,
  ]
  const given = words.flatMap(([name, word]): [string, string][] => (word === null ? [] : [[name, word]]))
  return `${root}/dossiers?${new URLSearchParams(given).toString()}`
}

/** 2025-07, or 2025-07..2025-09; null for a period that is not made of whole months. */
function monthsOf({ from, until }: Period): string | null {
  if (!from.endsWith('-01') || !until.endsWith('-01')) return null
  const [first, last] = [from.slice(0, 7), addDays(until, -1).slice(0, 7)]
  return first === last ? first : `${first}..${last}`
}
