import { expect, test } from 'vitest'
import { dossierWords } from '../../text/dossier-words.ts'
import { toFacets } from './to-facets.ts'

const words = { ...dossierWords.en, otherProcedures: 'All other procedures' }
const facets = {
  total: 4,
  status: [
    { value: 'PROCESSING', count: 3 },
    { value: 'RETURNED', count: 1 },
  ],
  channel: [{ value: 'ONLINE', count: 4 }],
  level: [{ value: 'COMMUNE', count: 4 }],
  dueState: [{ value: 'OVERDUE', count: 4 }],
  dueStateOn: '2025-07-31',
  procedure: [
    { value: '1.001193', count: 3, procedure: { name: 'Đăng ký khai sinh' } },
    { value: null, count: 1, procedure: null },
  ],
} as const

test('each value of a facet has its share of the list and what narrows the list to it', () => {
  const status = toFacets(facets, words).find(({ key }) => key === 'status')
  expect(status?.values[0]).toEqual({
    key: 'PROCESSING',
    name: 'Processing',
    count: 3,
    share: 0.75,
    narrowing: { status: ['PROCESSING'] },
  })
  expect(status?.sum).toBe(4)
})

test('all other procedures together, and states of the term, narrow nothing', () => {
  const shown = toFacets(facets, words)
  expect(shown.find(({ key }) => key === 'procedure')?.values.map(({ name, narrowing }) => [name, narrowing])).toEqual([
    ['Đăng ký khai sinh', { procedure: '1.001193' }],
    ['All other procedures', null],
  ])
  expect(shown.find(({ key }) => key === 'dueState')?.values[0]?.narrowing).toBeNull()
})

test('statuses that are not kept of earlier moments are no facet', () => {
  expect(toFacets({ ...facets, status: null }, words).map(({ key }) => key)).not.toContain('status')
})

test('an empty list has no shares', () => {
  const empty = { ...facets, total: 0, channel: [{ value: 'ONLINE', count: 0 }] } as const
  expect(toFacets(empty, words).find(({ key }) => key === 'channel')?.values[0]?.share).toBe(0)
})
