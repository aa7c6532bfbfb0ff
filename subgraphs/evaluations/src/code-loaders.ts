import DataLoader from 'dataloader'
import type { Kysely } from 'kysely'
import type { Database } from './database.ts'
import { findAgencyCodes, findCommittees } from './queries/find-agencies.ts'
import { isNamed, type Committee } from './rules/committee.ts'

/** What a given code is of; one statement for all codes of a request. */
export interface CodeLoaders {
  /** By code: whether an agency bears or bore it. */
  readonly isAgency: DataLoader<string, boolean>
  /** By its code, or by the id or official code of its province; null when that is none. */
  readonly committee: DataLoader<string, Committee | null>
}

/** One set a request. */
export function createCodeLoaders(db: Kysely<Database>): CodeLoaders {
  return {
    isAgency: new DataLoader(async (codes: readonly string[]) => {
      const known = new Set((await findAgencyCodes(codes).execute(db)).rows.map((row) => row.code))
      return codes.map((code) => known.has(code))
    }),
    committee: new DataLoader(async (names: readonly string[]) => {
      const committees = await findCommittees(db, names).execute()
      return names.map((name) => committees.find((one) => isNamed(one, name)) ?? null)
    }),
  }
}
