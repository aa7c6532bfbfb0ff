import { invalidInput, quoted } from '@motcua/kit/errors'
import { readPage, toConnection } from '@motcua/kit/paging'
import type { QueryAdministrativeUnitsArgs, QueryResolvers } from '../generated/resolvers.ts'
import type { Loaders } from '../loaders.ts'
import { listAgencies } from '../queries/list-agencies.ts'
import { listUnits } from '../queries/list-units.ts'
import type { UnitFilter } from '../queries/where-units.ts'
import { agencyWords } from '../rules/agency-words.ts'
import { toUnitSearch } from '../rules/unit-search.ts'

const longestSearch = 100

export const Query: QueryResolvers = {
  async administrativeUnit(_, { code, on }, { loaders, today }) {
    const day = on ?? today
    const unit = await loaders.unitByCode(day).load(code)
    return unit && { ...unit, on: day }
  },

  async administrativeUnits(_, args, { db, loaders, today }) {
    const given = readFilter(args, today)
    const page = readPage(args, { default: 50, most: 500, width: 2 })
    const filter =
      given.within === null ? given : { ...given, within: await readProvince(loaders, given.within, given.on) }
    const units = await listUnits(db, filter, page).execute()
    return {
      ...toConnection(units, page, {
        sortValues: (unit) => [unit.distance, unit.code],
        node: (unit) => ({ ...unit, on: filter.on }),
      }),
      counts: () => loaders.unitCounts.load(filter),
    }
  },

  async agency(_, { code }, { loaders, today }) {
    const agency = await loaders.agencyByCode.load(code)
    return agency && { ...agency, on: today }
  },

  async agencies(_, { search, ...args }, { db, today }) {
    requireShort(search)
    const words = agencyWords(search)
    if (words.length === 0) throw invalidInput('search is blank; give words of a name or a code.', 'search')
    const page = readPage(args, { default: 20, most: 100, width: 2 })
    const agencies = await listAgencies(db, words, page).execute()
    return {
      ...toConnection(agencies, page, {
        sortValues: (agency) => [agency.distance, agency.code],
        node: (agency) => ({ ...agency, on: today }),
      }),
      words,
    }
  },
}

function requireShort(search: string): void {
  if (search.length <= longestSearch) return
  throw invalidInput(`search has ${search.length} characters; at most ${longestSearch} are looked for.`, 'search')
}

/** The official code on the day of the province that has this code or id. BAD_USER_INPUT for any other. */
async function readProvince(loaders: Loaders, name: string, day: string): Promise<string> {
  const unit = (await loaders.unitByCode(day).load(name)) ?? (await loaders.unitById(day).load(name))
  if (unit?.level === 'PROVINCE') return unit.code
  const problem =
    unit === null
      ? `No unit has the id or official code ${quoted(name)} on ${day}.`
      : `${quoted(name)} is a unit of the commune level.`
  throw invalidInput(`${problem} Give within a province, such as 38.`, 'within')
}

function readFilter({ level, within, search, on }: QueryAdministrativeUnitsArgs, today: string): UnitFilter {
  requireShort(search ?? '')
  return { on: on ?? today, level: level ?? null, within: within ?? null, search: toUnitSearch(search ?? '') }
}
