import type { FiledDossier, FiledFacts } from '@motcua/dashboard/dossier-file'
import type { ListAddress } from '@motcua/dashboard/list-address'
import type { SubgraphHost } from '../subgraph-host.ts'
import { createNames } from './names-of-rows.ts'

/** What the subgraph gives of a dossier beside what the file shows. */
interface RowFacts extends FiledFacts {
  readonly receivingUnitId: string
  readonly origin: 'REAL' | 'SIMULATED'
  readonly source: string
  readonly sourceEn: string
  readonly knownThrough: string
}

export interface PagedDossier extends FiledDossier {
  readonly known: RowFacts | null
}

interface Row {
  readonly code: string
  readonly provinceCode: string
  readonly known: RowFacts | null
}

/** The dossiers of a list, some at a time and with their names: rows from the subgraph of dossiers, names from their own subgraphs. */
export async function* dossierPages(
  host: SubgraphHost,
  { filter, orderBy, asOf }: Pick<ListAddress, 'filter' | 'orderBy' | 'asOf'>,
  signal: AbortSignal,
): AsyncGenerator<readonly PagedDossier[]> {
  const units = createNames<NonNullable<FiledDossier['unit']>>(host, {
    subgraph: 'administrative-units',
    type: 'AdministrativeUnit',
    key: 'id',
    fields: 'code fullName fullNameEn',
  })
  const agencies = createNames<NonNullable<FiledDossier['agency']>>(host, {
    subgraph: 'administrative-units',
    type: 'Agency',
    key: 'code',
    fields: 'name nameEn',
  })
  const procedures = createNames<NonNullable<FiledDossier['procedure']>>(host, {
    subgraph: 'procedures',
    type: 'Procedure',
    key: 'code',
    fields: 'name',
  })
  for await (const page of host.rowsOf('dossiers', 'dossiers', { filter, orderBy, asOf }, signal)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rows of this list; DossierRow of the subgraph
    const rows = page as readonly Row[]
    const facts = rows.flatMap(({ known }) => (known === null ? [] : [known]))
    await Promise.all([
      units.load(facts.map(({ receivingUnitId }) => receivingUnitId)),
      agencies.load(facts.map(({ agencyCode }) => agencyCode)),
      procedures.load(facts.map(({ procedureCode }) => procedureCode)),
    ])
    yield rows.map((row) => ({
      ...row,
      unit: row.known && units.of(row.known.receivingUnitId),
      agency: row.known && agencies.of(row.known.agencyCode),
      procedure: row.known && procedures.of(row.known.procedureCode),
    }))
  }
}
