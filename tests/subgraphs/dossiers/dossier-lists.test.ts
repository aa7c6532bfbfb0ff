import { createSubgraph } from '@motcua/dossiers'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { figureNames } from '../../../subgraphs/dossiers/src/figures/dossier-figures.ts'
import { findSource } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { takeIn } from '../../../subgraphs/dossiers/src/intake/take-in.ts'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { aDossier, plantDossiers } from '../../_kit/builders.ts'
import { aLine, plantReference, plantSource, streamOf } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
const db = database.connectAs('dossiers')
const sent: string[] = []
const ask = askSubgraph(createSubgraph(database.connectAs('dossiers', { onQuery: (query) => sent.push(query.sql) })))
await plantReference(database.db)
await plantSource(database.db, 'thanh-hoa')

const at = (clock: string) => `${clock}:00+07:00`
const codeOf = (number: number) => `H56.102-250701-000${number}`
const late = { receivedAt: at('2025-07-01T09:00'), appointmentAt: at('2025-07-03T17:00') }
const lines = [
  aLine({ dossierCode: codeOf(1), ...late }),
  aLine({
    dossierCode: codeOf(2),
    ...late,
    apologies: [{ issuedAt: at('2025-07-04T08:00'), newAppointmentAt: at('2025-07-20T17:00') }],
  }),
  aLine({
    dossierCode: codeOf(3),
    // Two requests, each complete after a day: the appointment moves to 16 July.
    appointmentAt: at('2025-07-14T17:00'),
    supplements: [
      { requestedAt: at('2025-07-01T10:00'), completedAt: at('2025-07-02T10:00') },
      { requestedAt: at('2025-07-03T10:00'), completedAt: at('2025-07-04T10:00') },
    ],
  }),
  aLine({ dossierCode: codeOf(4), status: 'NEW', receivedAt: null, appointmentAt: null }),
  aLine({ dossierCode: codeOf(5), ...late, status: 'NEW' }),
  aLine({
    dossierCode: codeOf(5),
    ...late,
    revision: 2,
    status: 'RETURNED',
    channel: 'DIRECT',
    endedAt: at('2025-07-08T08:00'),
  }),
]
const source = await findSource(db, 'thanh-hoa')
if (source === null) throw new Error('There is no source thanh-hoa.')
const taken = await takeIn(db, source, streamOf(lines))
beforeEach(() => {
  sent.length = 0
})

const list = `query ($filter: DossierFilter!, $orderBy: DossierOrder! = CODE, $first: Int, $after: String) {
  dossiers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount totalIsAtLeast nodes { code } edges { cursor code node { code } } pageInfo { hasNextPage endCursor } } }`

interface List {
  readonly totalCount: number
  readonly totalIsAtLeast: boolean
  readonly nodes: readonly { readonly code: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

async function listed(filter: object, rest: object = {}): Promise<List> {
  const answer = await ask(list, { filter, ...rest })
  expect(answer.errors).toBeUndefined()
  return (answer.data as { dossiers: List }).dossiers
}

const numbersOf = ({ nodes }: List) => nodes.map(({ code }) => Number(code.slice(-1)))

test('the lines of this file are all taken in', () => {
  expect(taken).toMatchObject({ accepted: 6, quarantined: 0 })
})

const july = { from: '2025-07-01', until: '2025-08-01' }

test.for([
  ['everything', {}, [1, 2, 3, 4, 5]],
  ['what a figure counts', { figure: 'RECEIVED', period: july }, [1, 2, 3, 5]],
  ['a figure of another channel', { figure: 'RECEIVED_ONLINE', period: july, channel: 'DIRECT' }, []],
  ['a figure in one channel', { figure: 'RECEIVED', period: july, channel: 'DIRECT' }, [5]],
  ['a unit', { figure: 'OVERDUE', period: july, unit: 'hac-thanh' }, [1, 2, 3]],
  [
    'its province, by residence',
    { figure: 'OVERDUE', period: july, unit: 'thanh-hoa', attribution: 'RESIDENCE' },
    [1, 2, 3],
  ],
  ['another unit', { figure: 'OVERDUE', period: july, unit: 'muong-lat' }, []],
  ['an agency and a procedure', { agency: 'H56.102', procedure: '1.001193' }, [1, 2, 3, 4, 5]],
  ['a field', { field: 'ho-tich', level: 'COMMUNE' }, [1, 2, 3, 4, 5]],
  ['two statuses', { status: ['NEW', 'RETURNED'] }, [4, 5]],
  ['a whole code', { code: codeOf(3) }, [3]],
  ['the beginning of a code', { code: 'H56.102-250701' }, [1, 2, 3, 4, 5]],
  ['overdue on the appointment day', { overdueOn: '2025-07-03' }, [1, 2, 5]],
  ['overdue on the day before it', { overdueOn: '2025-07-02' }, []],
  ['overdue, ended on the day', { overdueOn: '2025-07-08' }, [1, 2]],
  ['overdue without a letter of apology', { overdueOn: '2025-07-04', apologised: false }, [1, 5]],
  ['overdue with one', { overdueOn: '2025-07-04', apologised: true }, [2]],
  ['overdue on the day before the letter', { overdueOn: '2025-07-03', apologised: true }, []],
  ['more than one request for supplements', { supplementRequests: 2 }, [3]],
  ['what its sender told better since: nothing', { notSynchronised: true }, []],
  ['dossiers of no request', { grouped: false }, [1, 2, 3, 4, 5]],
  ['what is as its sender told', { notSynchronised: false }, [1, 2, 3, 4, 5]],
  ['one to three working days overdue', { overdueOn: '2025-07-07', ageClass: 'DAYS_1_TO_3' }, [1, 2, 5]],
  ['four to seven working days overdue', { overdueOn: '2025-07-09', ageClass: 'DAYS_4_TO_7' }, [1, 2]],
  ['overdue, and due on the same day', { overdueOn: '2025-07-03', ageClass: 'UNDER_1_DAY' }, [1, 2, 5]],
  ['due on the next day', { dueWithin: { from: '2025-07-02', workingDays: 1 } }, [1, 2, 5]],
  ['due on the day, and overdue at its end', { dueWithin: { from: '2025-07-03', workingDays: 1 } }, []],
  ['due in five working days over a weekend', { dueWithin: { from: '2025-07-09', workingDays: 5 } }, [3]],
  ['due in four working days', { dueWithin: { from: '2025-07-09', workingDays: 4 } }, []],
  ['waiting on the day of submission', { waitingOver8HoursOn: '2025-07-01' }, []],
  ['waiting over 8 working hours', { waitingOver8HoursOn: '2025-07-02' }, [4]],
] as const)('%s lists its dossiers and counts them', async ([, filter, expected]) => {
  const found = await listed(filter)
  expect(numbersOf(found)).toEqual(expected)
  expect(found).toMatchObject({ totalCount: expected.length, totalIsAtLeast: false })
})

test('a page is found again from its cursor, in the order of days, the ones without the day last', async () => {
  const first = await listed({}, { orderBy: 'APPOINTMENT_ON_ASC', first: 3 })
  expect(numbersOf(first)).toEqual([1, 2, 5])
  const second = await listed({}, { orderBy: 'APPOINTMENT_ON_ASC', first: 3, after: first.pageInfo.endCursor })
  expect(numbersOf(second)).toEqual([3, 4])
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false])
  expect(numbersOf(await listed({}, { orderBy: 'APPOINTMENT_ON_DESC' }))).toEqual([4, 3, 5, 2, 1])
})

test('a unit, agency or request that is unknown is refused and not answered with an empty list', async () => {
  for (const filter of [{ unit: 'nowhere' }, { agency: 'H99' }, { group: 'LT-0001' }]) {
    const { data, errors } = await ask(list, { filter })
    expect(data).toEqual({ dossiers: null })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: Object.keys(filter)[0] } }])
  }
})

test.for([
  [{ figure: 'RECEIVED' }, 'figure RECEIVED is counted in a period'],
  [{ period: july }, 'Give figure, such as RECEIVED'],
  [{ figure: 'RECEIVED', period: { from: july.until, until: july.from } }, 'must be before'],
  [{ figure: 'RECEIVED', period: july, overdueOn: '2025-07-01' }, 'figure and overdueOn exclude each other'],
  [{ overdueOn: '2025-07-01', dueWithin: { from: '2025-07-01', workingDays: 3 } }, 'overdueOn and dueWithin exclude'],
  [{ overdueOn: '2025-07-01', waitingOver8HoursOn: '2025-07-01' }, 'overdueOn and waitingOver8HoursOn exclude'],
  [{ agency: 'H56.102', attribution: 'RESIDENCE' }, 'attribution RESIDENCE counts by another place'],
  [{ asKnownAt: at('2025-07-01T00:00'), status: ['NEW'] }, 'status is not kept of earlier states'],
  [{ asKnownAt: at('2025-07-01T00:00'), notSynchronised: true }, 'notSynchronised is not kept of earlier states'],
  [{ code: 'H%' }, 'code must be 3 to 40'],
  [{ group: '' }, 'group must be the code of a request'],
  [{ grouped: true, asKnownAt: at('2025-07-01T00:00') }, 'grouped is not kept of earlier states'],
  [{ status: [] }, 'status must name 1 to 10 values'],
  [{ supplementRequests: 0 }, 'supplementRequests must be between 1 and 100'],
  [{ ageClass: 'DAYS_1_TO_3' }, 'Give overdueOn'],
  [{ dueWithin: { from: '2025-07-01', workingDays: 61 } }, 'dueWithin.workingDays must be between 1 and 60'],
] as const)('conditions that exclude each other or have no bounds are refused: %j', async ([filter, sentence]) => {
  const answer = await ask(list, { filter })
  expect(answer.data).toEqual({ dossiers: null })
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
  expect(answer.errors?.[0]?.message).toContain(sentence)
})

test('a page is of 1 to 100 dossiers, and its cursor is one of lists', async () => {
  const cursorOf = (values: unknown) => Buffer.from(JSON.stringify(values)).toString('base64url')
  for (const paging of [{ first: 0 }, { first: 101 }, { after: 'x' }, { after: cursorOf(['tomorrow', 'a', 'b']) }]) {
    const answer = await ask(list, { filter: {}, ...paging })
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
  }
})

const rowFields = `code dueState(asOf: "2025-07-10") daysLate(asOf: "2025-07-10") supplementRequests
  supplements { requestedAt completedAt } apologies { issuedAt newAppointmentAt }
  revisions { revision status isCurrent batch recordedAt } findings { kind detail }`

test('a row tells how it stands, how late it is, and what its sender told of it', async () => {
  const answer = await ask(`query ($filter: DossierFilter!) { dossiers(filter: $filter) { nodes { ${rowFields} } } }`, {
    filter: {},
  })
  const { nodes } = (answer.data as { dossiers: { nodes: Record<string, unknown>[] } }).dossiers
  const quiet = { supplementRequests: 0, supplements: [], apologies: [], findings: [] }
  const revision = {
    revision: '1',
    status: 'PROCESSING',
    isCurrent: true,
    batch: '38-1',
    recordedAt: expect.any(String),
  }
  expect(nodes).toEqual([
    { ...quiet, code: codeOf(1), dueState: 'OVERDUE', daysLate: 5, revisions: [revision] },
    {
      ...quiet,
      code: codeOf(2),
      dueState: 'OVERDUE',
      daysLate: 5,
      apologies: [{ issuedAt: '2025-07-04T01:00:00.000Z', newAppointmentAt: '2025-07-20T10:00:00.000Z' }],
      revisions: [revision],
    },
    {
      ...quiet,
      code: codeOf(3),
      dueState: 'IN_TERM',
      daysLate: null,
      supplementRequests: 2,
      supplements: [
        { requestedAt: '2025-07-01T03:00:00.000Z', completedAt: '2025-07-02T03:00:00.000Z' },
        { requestedAt: '2025-07-03T03:00:00.000Z', completedAt: '2025-07-04T03:00:00.000Z' },
      ],
      revisions: [revision],
    },
    { ...quiet, code: codeOf(4), dueState: 'WAITING', daysLate: null, revisions: [{ ...revision, status: 'NEW' }] },
    {
      ...quiet,
      code: codeOf(5),
      dueState: 'LATE',
      daysLate: 3,
      findings: [{ kind: 'IMPOSSIBLE_TRANSITION', detail: 'NEW → RETURNED' }],
      revisions: [
        { ...revision, revision: '2', status: 'RETURNED' },
        { ...revision, status: 'NEW', isCurrent: false },
      ],
    },
  ])
})

const ofHacThanh = `query ($period: PeriodInput!, $only: [DossierFigure!], $asKnownAt: DateTime, $channel: Channel, $field: ID) {
  _entities(representations: [{ __typename: "AdministrativeUnit", id: "hac-thanh" }]) { ... on AdministrativeUnit {
    statistics(
      period: $period, attribution: RECEIVING, level: COMMUNE, asKnownAt: $asKnownAt, channel: $channel, field: $field
    ) { figures(only: $only) {
      figure count
      filter { figure period { from until } unit restatedTo agency procedure attribution level asKnownAt channel field }
      dossiers(orderBy: RECEIVED_ON_DESC) { totalCount nodes { ${rowFields} } } } } } } }`

interface Counted {
  readonly figure: string
  readonly count: number
  readonly filter: object
  readonly dossiers: List
}

const now = new Date().toISOString()

test.for([
  {},
  { channel: 'ONLINE' },
  { channel: 'DIRECT' },
  { field: 'ho-tich' },
  { asKnownAt: now },
  { asKnownAt: now, field: 'ho-tich', channel: 'ONLINE' },
])(
  'every number of a unit carries a filter that, copied, lists as many dossiers as it counts: %j',
  async (conditions) => {
    const answer = await ask(ofHacThanh, { period: july, ...conditions })
    expect(answer.errors).toBeUndefined()
    const [unit] = (answer.data as { _entities: { statistics: { figures: Counted[] } }[] })._entities
    expect(unit?.statistics.figures.map(({ figure }) => figure)).toEqual(figureNames)
    for (const { count, filter, dossiers } of unit?.statistics.figures ?? []) {
      expect(dossiers.totalCount).toBe(count)
      expect(dossiers.nodes).toHaveLength(count)
      expect((await listed(filter)).totalCount).toBe(count)
    }
  },
)

test('the filter of a number repeats what its statistics were asked for', async () => {
  const answer = await ask(ofHacThanh, { period: july, only: ['OVERDUE'] })
  const [unit] = (answer.data as { _entities: { statistics: { figures: Counted[] } }[] })._entities
  expect(unit?.statistics.figures).toMatchObject([
    {
      figure: 'OVERDUE',
      count: 3,
      filter: {
        figure: 'OVERDUE',
        period: july,
        unit: 'hac-thanh',
        agency: null,
        procedure: null,
        attribution: 'RECEIVING',
        level: 'COMMUNE',
        asKnownAt: null,
        channel: null,
        field: null,
        restatedTo: null,
      },
    },
  ])
})

test('a list takes the same statements for one row as for many', async () => {
  await ask(ofHacThanh, { period: july, only: ['RECEIVED'] })
  const ofFour = sent.length
  sent.length = 0
  await ask(ofHacThanh, { period: july, only: ['WAITING'] })
  expect([ofFour, sent.length]).toEqual([11, 11])
})

test('a request opens 80 lists and no more', async () => {
  const aliases = (count: number) =>
    Array.from({ length: count }, (_, index) => `l${index}: dossiers(filter: {}, first: 1) { nodes { code } }`)
  expect((await ask(`{ ${aliases(80).join(' ')} }`)).errors).toBeUndefined()
  const answer = await ask(`{ ${aliases(81).join(' ')} }`)
  expect(answer.errors?.map((error) => error.message)).toEqual([
    'A request may open 80 lists of dossiers; ask for the others in another.',
  ])
})

test('facets say how the whole list is composed, in one statement', async () => {
  const answer = await ask(
    `query ($filter: DossierFilter!) { dossiers(filter: $filter, first: 1) { facets {
      total status { value count } channel { value count } level { value count } dueState { value count } dueStateOn
      procedure { value count procedure { code } } } } }`,
    { filter: { figure: 'RECEIVED', period: { from: '2025-07-01', until: '2025-07-08' } } },
  )
  expect(sent).toHaveLength(1)
  expect(answer).toEqual({
    data: {
      dossiers: {
        facets: {
          total: 4,
          status: [
            { value: 'PROCESSING', count: 3 },
            { value: 'RETURNED', count: 1 },
          ],
          channel: [
            { value: 'ONLINE', count: 3 },
            { value: 'DIRECT', count: 1 },
          ],
          level: [{ value: 'COMMUNE', count: 4 }],
          dueState: [
            { value: 'OVERDUE', count: 3 },
            { value: 'IN_TERM', count: 1 },
          ],
          dueStateOn: '2025-07-07',
          procedure: [{ value: '1.001193', count: 4, procedure: { code: '1.001193' } }],
        },
      },
    },
  })
})

test('a list as known before a withdrawal still names the dossier, which has no row any more', async () => {
  const before = new Date().toISOString()
  await takeIn(db, source, streamOf([{ dossierCode: codeOf(4), revision: 9, deleted: true }]))
  const then = await ask(list, { filter: { code: codeOf(4), asKnownAt: before } })
  expect(then.data?.dossiers).toMatchObject({ totalCount: 1, nodes: [], edges: [{ code: codeOf(4), node: null }] })
  expect((await listed({ code: codeOf(4) })).totalCount).toBe(0)
})

test('over 10,000 dossiers the total is exact, whether a figure tells it or the dossiers are counted', async () => {
  const rows = Array.from({ length: 10_100 }, (_, index) =>
    aDossier({ code: `H56.102-250805-${String(index).padStart(6, '0')}`, receivedAt: '2025-08-05T08:00', batchId: 50 }),
  )
  for (let begins = 0; begins < rows.length; begins += 1_000) {
    await plantDossiers(database.db, rows.slice(begins, begins + 1_000))
  }
  await sql`analyze dossiers.dossier`.execute(database.db)
  const august = { figure: 'RECEIVED', period: { from: '2025-08-01', until: '2025-09-01' } }
  const narrower = { ...august, code: 'H56.102-2508' }
  for (const filter of [august, narrower])
    expect(await listed(filter, { first: 1 })).toMatchObject({ totalCount: 10_100, totalIsAtLeast: false })
})
