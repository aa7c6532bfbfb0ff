import { invalidInput } from '@motcua/kit/errors'
import { readPage } from '@motcua/kit/paging'
import { takeTurn } from '@motcua/kit/turns'
import type { Context } from './context.ts'
import { readAgencies } from './filter-codes.ts'
import type { Loaders } from './loaders.ts'
import type { RankingEntryParent, RankingParent, UnrankedEntryParent } from './parents.ts'
import { orderEntries, type RankingOrder } from './rules/order-entries.ts'
import { knownPointsOf } from './rules/score-own.ts'
import { codesOf, entriesOf, unrankedOf } from './to-entries.ts'

const most = 100

/** Which part of a list is asked for. */
export interface PartAsked {
  readonly agencies?: readonly string[] | null | undefined
  readonly first: number
  readonly offset: number
}

interface PageAsked extends PartAsked {
  readonly orderBy: RankingOrder
  readonly group?: string | null | undefined
  readonly descending: boolean
  readonly around?: string | null | undefined
}

/** A part of those with a position, in the order that was asked for. */
export async function pageOfRanking(ranking: RankingParent, asked: PageAsked, { loaders, signal }: Context) {
  const only = await readOnly(ranking, asked, loaders)
  const around = await readAround(ranking, asked.around, loaders)
  // Captures are short, and much about them is loaded in batches that a turn would cut.
  if (!('capture' in ranking)) await takeTurn(signal)
  const entries = onlyOf(await entriesOf(ranking, loaders), only, codeOf)
  const isOrdered = asked.orderBy === 'GROUP'
  const group = isOrdered || asked.group != null ? await readGroup(ranking, asked.group, loaders) : null
  const pointsOf = isOrdered && group !== null ? await pointsOfGroup(ranking, group, loaders) : () => null
  const ordered = orderEntries(entries, {
    ...asked,
    placeOf: (entry) => ({
      position: entry.ranked.position,
      agencyCode: codeOf(entry),
      points: pointsOf(entry),
    }),
  })
  const at = around === null ? -1 : ordered.findIndex((entry) => codeOf(entry) === around)
  const offset = at === -1 ? (around === null ? asked.offset : 0) : Math.max(0, at - Math.floor(asked.first / 2))
  return cut(ordered, { ...asked, offset })
}

/** A part of those without one. */
export async function pageOfUnranked(ranking: RankingParent, asked: PartAsked, loaders: Loaders) {
  const only = await readOnly(ranking, asked, loaders)
  return cut(onlyOf(unrankedOf(ranking), only, codeOfUnranked), asked)
}

const codeOf = ({ ranked }: RankingEntryParent) => ranked.entry.agencyCode
const codeOfUnranked = ({ unranked }: UnrankedEntryParent) => unranked.subject.agencyCode

/** Codes of the agencies that are named. Null: none are. */
export async function readOnly(ranking: RankingParent, { agencies }: PartAsked, loaders: Loaders) {
  if (agencies == null) return null
  return readAgencies(agencies, { argument: 'agencies', among: await codesOf(ranking, loaders) }, loaders)
}

async function readAround(ranking: RankingParent, around: string | null | undefined, loaders: Loaders) {
  if (around == null) return null
  const [code = null] = await readAgencies(
    [around],
    { argument: 'around', among: await codesOf(ranking, loaders) },
    loaders,
  )
  return code
}

/** Those of the agencies, or all. */
export function onlyOf<Entry>(
  entries: readonly Entry[],
  agencies: readonly string[] | null,
  code: (entry: Entry) => string | null,
): Entry[] {
  if (agencies === null) return [...entries]
  const asked = new Set<string | null>(agencies)
  return entries.filter((entry) => asked.has(code(entry)))
}

/** A part of a list; which parts can be asked for is checked. */
export function cut<Entry>(entries: readonly Entry[], { first, offset }: PartAsked) {
  readPage({ first }, { default: most, most, width: 1 })
  if (offset < 0) throw invalidInput(`offset must not be negative, as ${offset} is.`, 'offset')
  return { entries: entries.slice(offset, offset + first), totalCount: entries.length, offset }
}

async function readGroup(ranking: RankingParent, code: string | null | undefined, { schemes }: Loaders) {
  const scheme = 'capture' in ranking ? await schemes.load(ranking.capture.schemeId) : ranking.scheme
  const codes = scheme?.groups.map((group) => group.code) ?? []
  if (code != null && codes.includes(code)) return code
  throw invalidInput(`group must be one of ${codes.join(', ')} to order by its points.`, 'group')
}

async function pointsOfGroup(ranking: RankingParent, group: string, { scorecards }: Loaders) {
  const published = 'capture' in ranking ? await scorecards.load(ranking) : null
  return (entry: RankingEntryParent): number | null => {
    if ('listing' in entry) {
      const card = published?.get(entry.ranked.entry.agencyCode)
      return card?.groups.find(({ code }) => code === group)?.published ?? null
    }
    const found = entry.ranked.entry.groups.find((each) => each.group.code === group)
    return found ? knownPointsOf(found.scores) : null
  }
}
