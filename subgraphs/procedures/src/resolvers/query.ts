import { invalidInput } from '@motcua/kit/errors'
import { nationalCodeOf } from '@motcua/kit/national-code'
import { readPage, toConnection } from '@motcua/kit/paging'
import type { QueryProceduresArgs, QueryResolvers } from '../generated/resolvers.ts'
import { listFields } from '../queries/find-fields.ts'
import { listProcedures } from '../queries/list-procedures.ts'
import { listSources } from '../queries/list-sources.ts'
import type { ProcedureFilter } from '../queries/where-procedures.ts'
import { searchWords } from '../rules/search-words.ts'

const longestSearch = 200

export const Query: QueryResolvers = {
  procedure(_, { code }, { loaders }) {
    const national = nationalCodeOf(code)
    return national === null ? null : loaders.procedureByCode.load(national)
  },

  async procedures(_, args, { db, loaders }) {
    const filter = readFilter(args)
    const page = readPage(args, { default: 50, most: 100, width: 1 })
    const { fieldCode } = filter
    if (fieldCode !== null && (await loaders.fieldByCode.load(fieldCode)) === null) {
      throw invalidInput(`No field has the code ${JSON.stringify(fieldCode)}. Give a code of procedureFields.`, 'field')
    }
    const procedures = await listProcedures(db, filter, page).execute()
    return {
      ...toConnection(procedures, page, { sortValues: ({ code }) => [code], node: (procedure) => procedure }),
      count: () => loaders.procedureCount.load(filter),
    }
  },

  procedureFields: (_, __, { db }) => listFields(db).execute(),

  async procedureCounts(_, __, { db }) {
    const sources = await listSources(db).execute()
    return sources.length === 0 ? null : { sources }
  },
}

function readFilter({ search, field, level }: QueryProceduresArgs): ProcedureFilter {
  const length = search?.length ?? 0
  if (length > longestSearch) {
    throw invalidInput(`search has ${length} characters; at most ${longestSearch} are looked for.`, 'search')
  }
  return { words: searchWords(search ?? ''), fieldCode: field ?? null, level: level ?? null }
}
