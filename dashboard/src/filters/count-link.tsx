import { Link } from 'wouter'
import { useFormat } from '../format/use-format.ts'
import { toParams } from './dossier-list.ts'
import type { DossierList } from './dossier-list.ts'
import { useFilters } from './use-filters.ts'

/** What a count counts: its number, and whose. Null: nothing lists it. */
export type Listed = Partial<DossierList> | null

interface CountLinkProps {
  readonly count: number
  readonly listed: Listed
}

/** A count that leads to exactly its dossiers. */
export function CountLink({ count, listed }: CountLinkProps) {
  const format = useFormat()
  const { hrefTo } = useFilters()
  if (listed === null || count === 0) return format.count(count)
  return <Link href={hrefTo({ name: 'dossiers', code: null }, { list: toParams(listed) })}>{format.count(count)}</Link>
}
