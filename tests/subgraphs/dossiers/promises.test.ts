import { createSubgraph } from '@motcua/dossiers'
import { expect, test } from 'vitest'
import { findSource } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { takeIn } from '../../../subgraphs/dossiers/src/intake/take-in.ts'
import { findPromises } from '../../../subgraphs/dossiers/src/queries/find-promises.ts'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { aLine, plantReference, plantSource, streamOf } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
const sent: string[] = []
const db = database.connectAs('dossiers', { onQuery: (query) => sent.push(query.sql) })
const ask = askSubgraph(createSubgraph(db))
await plantReference(database.db)
await plantSource(database.db, 'thanh-hoa')

const july = (day: number, time = '17:00') => `2025-07-${String(day).padStart(2, '0')}T${time}:00+07:00`
const codeOf = (number: number) => `H56.102-250701-000${number}`
const told = (number: number, ...promises: (string | null)[]) =>
  promises.map((appointmentAt, index) => aLine({ dossierCode: codeOf(number), revision: index + 1, appointmentAt }))

const source = await findSource(db, 'thanh-hoa')
if (source === null) throw new Error('There is no source thanh-hoa.')
await takeIn(
  db,
  source,
  streamOf([
    ...told(1, july(3)),
    ...told(2, null, july(3), july(9), july(12)),
    ...told(3, july(3), null),
    ...told(4, july(3), july(9), july(3)),
    ...told(5, null),
    aLine({ dossierCode: codeOf(6), supplements: [{ requestedAt: july(2, '09:00'), completedAt: july(7, '09:00') }] }),
  ]),
)

test('the promise is that of the latest revision, and the first one stands beside it where it was changed', async () => {
  const codes = [1, 2, 3, 4, 5, 6].map(codeOf)
  const query = findPromises(db, codes)
  const at = (day: number | null) => (day === null ? null : new Date(july(day)))
  const expected = [
    [3, null],
    [12, 3],
    [null, 3],
    [3, null],
    [null, null],
    [3, null],
  ] as const
  expect(await query.execute()).toEqual(
    expected.map(([promised, first], index) => ({
      provinceCode: '38',
      code: codes[index],
      appointmentAt: at(promised),
      firstAppointmentAt: at(first),
    })),
  )
})

test('the effective appointment is moved by a pause, the promise is not; promises of a list take one statement', async () => {
  sent.length = 0
  const answer = await ask(
    `{ dossiers(filter: {}) { nodes { code appointmentAt firstAppointmentAt effectiveAppointmentAt } } }`,
  )
  const { nodes } = (answer.data as { dossiers: { nodes: Record<string, unknown>[] } }).dossiers
  expect(nodes[1]).toEqual({
    code: codeOf(2),
    appointmentAt: '2025-07-12T10:00:00.000Z',
    firstAppointmentAt: '2025-07-03T10:00:00.000Z',
    effectiveAppointmentAt: '2025-07-12T10:00:00.000Z',
  })
  expect(nodes[5]).toEqual({
    code: codeOf(6),
    appointmentAt: '2025-07-03T10:00:00.000Z',
    firstAppointmentAt: null,
    effectiveAppointmentAt: '2025-07-08T10:00:00.000Z',
  })
  expect(sent).toHaveLength(3)
})
