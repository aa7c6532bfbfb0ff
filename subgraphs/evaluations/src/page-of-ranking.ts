import { invalidInput } from '@motcua/kit/errors'
import { readPage } from '@motcua/kit/paging'
import { takeTurn } from '@motcua/kit/turns'
import type { Context } from './context.ts'
import type { Loaders } from './loaders.ts'
import type { RankingEntryParent, RankingParent, UnrankedEntryParent } from './parents.ts'
import { orderEntries, type RankingOrder } from './rules/order-entries.ts'
import { knownPointsOf } from './rules/score-own.ts'
import { entriesOf, unrankedOf } from './to-entries.ts'

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
  // Captures are short, and much about them is loaded in batches that a turn would cut.
  if (!('capture' in ranking)) await takeTurn(signal)
  const entries = onlyOf(await entriesOf(ranking, loaders), asked, codeOf)
  const group = asked.orderBy === 'GROUP' ? await readGroup(ranking, asked.group, loaders) : null
  const pointsOf = group === null ? () => null : await pointsOfGroup(ranking, group, loaders)
  const ordered = orderEntries(entries, {
    ...asked,
    placeOf: (entry) => ({
      position: entry.ranked.position,
      agencyCode: codeOf(entry),
      points: pointsOf(entry),
    }),
  })
  const at = asked.around == null ? -1 : ordered.findIndex((entry) => codeOf(entry) === asked.around)
  const offset = at === -1 ? (asked.around == null ? asked.offset : 0) : Math.max(0, at - Math.floor(asked.first / 2))
  return cut(ordered, { ...asked, offset })
}

/** A part of those without one. */
export function pageOfUnranked(ranking: RankingParent, asked: PartAsked) {
  return cut(onlyOf(unrankedOf(ranking), asked, codeOfUnranked), asked)
}

const codeOf = ({ ranked }: RankingEntryParent) => ranked.entry.agencyCode
const codeOfUnranked = ({ unranked }: UnrankedEntryParent) => unranked.subject.agencyCode

/** Those of the agencies that are named, or all. */
export function onlyOf<Entry>(
  entries: readonly Entry[],
  { agencies }: PartAsked,
  code: (entry: Entry) => string | null,
): Entry[] {
  if (agencies == null) return [...entries]
  if (agencies.length > most) throw invalidInput(`At most ${most} agencies can be named at once.`, 'agencies')
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
