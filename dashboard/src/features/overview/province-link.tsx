import { Link } from 'wouter'
import { useFilters } from '../../filters/use-filters.ts'
import { nameOf, provinceCodeOf } from './ranking.ts'
import type { Entry } from './ranking.ts'

interface ProvinceLinkProps {
  readonly entry: Entry
}

/** The name of a province, leading to its page; plain text while its code is not known. */
export function ProvinceLink({ entry }: ProvinceLinkProps) {
  const { hrefTo } = useFilters()
  const code = provinceCodeOf(entry)
  if (code === null) return <span>{nameOf(entry)}</span>
  return <Link href={hrefTo({ name: 'province', code })}>{nameOf(entry)}</Link>
}
