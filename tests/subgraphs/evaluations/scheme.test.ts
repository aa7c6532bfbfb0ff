import type { SentQuery } from '@motcua/db'
import { createSubgraph } from '@motcua/evaluations'
import { expect, test } from 'vitest'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

const database = await createSeededDatabase()
const statements: SentQuery[] = []
const ask = askSubgraph(
  createSubgraph(database.connectAs('evaluations', { onQuery: (query) => void statements.push(query) })),
)

test('a scheme is answered as data: its groups, curves, thresholds and rules for 0 of 0', async () => {
  const { data, errors } = await ask(`{
    scheme(id: "766-portal-2026") {
      id name nameEn legalBasis legalBasisEn validFrom validUntil maximum
      groups {
        code name nameEn maximum unsure unsureEn
        indicators { code number name nameEn formula formulaEn maximum curve threshold whenEmpty inherited }
      }
    }
    unknown: scheme(id: "766-of-nobody") { id }
  }`)
  expect(errors).toBeUndefined()
  expect(statements).toHaveLength(2)
  const { scheme, unknown } = JSON.parse(JSON.stringify(data))
  expect(unknown).toBeNull()
  expect(scheme).toMatchObject({
    id: '766-portal-2026',
    name: 'Bộ chỉ số 766, cách tính của Cổng Dịch vụ công quốc gia năm 2026',
    nameEn: 'Index 766, as the National Public Service Portal computes it in 2026',
    legalBasis: 'Quyết định 766/QĐ-TTg ngày 23/06/2022',
    legalBasisEn: 'Decision 766/QĐ-TTg of 23 June 2022',
    validFrom: '2026-01-01',
    validUntil: null,
    maximum: 100,
  })
  const rules = scheme.groups.flatMap((group: { indicators: Record<string, unknown>[] }) =>
    group.indicators.map((i) => [i['number'] ?? i['code'], i['maximum'], i['curve'], i['threshold'], i['whenEmpty']]),
  )
  expect(rules).toEqual([
    ['1.1', 6, 'LINEAR', null, 'NOT_SCORED'],
    ['1.2', 4, 'LINEAR', null, 'NOT_SCORED'],
    ['1.3', 2, 'LINEAR', null, 'NOT_SCORED'],
    ['1.4', 6, 'LINEAR', null, 'NOT_SCORED'],
    ['2.1', 20, 'LINEAR', null, 'ZERO'],
    ['2.2', 0, 'MONITORED', null, 'NOT_SCORED'],
    ['3.1', 2, 'THRESHOLD', 0.8, 'ZERO'],
    ['3.2', 4, 'LINEAR', null, 'ZERO'],
    ['3.3', 6, 'THRESHOLD', 0.5, 'ZERO'],
    ['3.5a', 2, 'THRESHOLD', 0.8, 'ZERO'],
    ['3.5b', 2, 'THRESHOLD', 0.8, 'ZERO'],
    ['3.6', 6, 'LINEAR', null, 'ZERO'],
    ['PAYMENT_DOSSIERS', 0, 'MONITORED', null, 'NOT_SCORED'],
    ['PAYMENT_PROCEDURES', 0, 'MONITORED', null, 'NOT_SCORED'],
    ['5.2', 6, 'LINEAR', null, 'FULL'],
    ['5.3', 6, 'LINEAR', null, 'FULL'],
    ['5.4', 6, 'THRESHOLD', 0.9, 'ZERO'],
    ['PETITIONS', 0, 'MONITORED', null, 'NOT_SCORED'],
    ['5.1', 0, 'MONITORED', null, 'NOT_SCORED'],
    ['5.1', 0, 'MONITORED', null, 'NOT_SCORED'],
    ['4.1', 6, 'LINEAR', null, 'NOT_SCORED'],
    ['4.2', 4, 'LINEAR', null, 'NOT_SCORED'],
    ['4.3', 2, 'THRESHOLD', 0.8, 'NOT_SCORED'],
    ['4.4', 4, 'LINEAR', null, 'NOT_SCORED'],
    ['4.5a', 2, 'LINEAR', null, 'NOT_SCORED'],
    ['4.5b', 2, 'LINEAR', null, 'NOT_SCORED'],
    ['ELECTRONIC_CERTIFIED_COPY', 2, 'FLAG', null, 'FULL'],
  ])
})

test('the groups whose rules are not confirmed say so', async () => {
  const { data } = await ask('{ scheme(id: "766-portal-2026") { groups { code unsure unsureEn } } }')
  const { groups } = JSON.parse(JSON.stringify(data)).scheme
  const unsure = groups.filter((group: { unsure: string | null }) => group.unsure !== null)
  expect(unsure.map(({ code }: { code: string }) => code)).toEqual(['CKMB', 'CLGQ', 'TTTT'])
  expect(unsure[1].unsure).toContain('2, 4 và 6 điểm')
  expect(unsure[1].unsureEn).toContain('2, 4 and 6 points')
  expect(unsure[2].unsure).toContain('2, 2 và 6 điểm')
})
