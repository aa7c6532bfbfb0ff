import { expect, inject, test } from 'vitest'
import { startGraph } from '../_kit/graph.ts'

const graph = await startGraph(inject('demoDatabaseUrl'))
const last = '2025-07-31'

interface Overdue {
  readonly totalCount: number
  readonly nodes: readonly {
    readonly effectiveAppointmentAt: string
    readonly dueState: string
    readonly daysLate: number
  }[]
}

test('B13: at the end of a day an appointment of that day has passed, so the dossier is overdue and not in term', async () => {
  const { data } = await graph.ask<{ overdue: Overdue; underOneDay: Overdue; next: Overdue }>(`{
    overdue: dossiers(filter: { unit: "38-20250701", overdueOn: "${last}" }, orderBy: APPOINTMENT_ON_DESC, first: 20) { ...list }
    underOneDay: dossiers(filter: { unit: "38-20250701", overdueOn: "${last}", ageClass: UNDER_1_DAY }, first: 20) { ...list }
    next: dossiers(filter: { unit: "38-20250701", dueWithin: { from: "${last}", workingDays: 1 } }, first: 20) { ...list }
  } fragment list on DossierConnection {
    totalCount nodes { effectiveAppointmentAt dueState(asOf: "${last}") daysLate(asOf: "${last}") } }`)
  const dueOn = ({ effectiveAppointmentAt }: Overdue['nodes'][number]) =>
    new Date(Date.parse(effectiveAppointmentAt) + 7 * 3_600_000).toISOString().slice(0, 10)
  expect(dueOn(data.overdue.nodes[0] ?? { effectiveAppointmentAt: '', dueState: '', daysLate: 0 })).toBe(last)
  expect(new Set(data.overdue.nodes.map(({ dueState }) => dueState))).toEqual(new Set(['OVERDUE']))
  expect(new Set(data.underOneDay.nodes.map(({ daysLate }) => daysLate))).toEqual(new Set([0]))
  expect(data.next.nodes.every((node) => node.dueState !== 'OVERDUE' || dueOn(node) <= last)).toBe(true)
})

test('B16: the list of waiting revisions is as long as the sources say, and nothing claims to be synchronised to the portal', async () => {
  const { data } = await graph.ask<{
    dossiers: { totalCount: number }
    syncStatus: { notSynchronised: { dossiers: number } }[]
  }>(`{ dossiers(filter: { unit: "38-20250701", notSynchronised: true }, first: 1) { totalCount }
    syncStatus(province: "38") { notSynchronised { dossiers } } }`)
  const told = data.syncStatus.reduce((sum, { notSynchronised }) => sum + notSynchronised.dossiers, 0)
  expect(data.dossiers.totalCount).toBe(told)
})
