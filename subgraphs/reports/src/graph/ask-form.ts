import { addDays } from '@motcua/kit/civil-day'
import { StartProblem } from '@motcua/db/start-problem'
import { z } from 'zod'
import type { Form, FormHead } from '../rules/form.ts'
import { formName, ruleVersion } from '../rules/form-ii-06a.ts'
import { printMissing } from '../rules/print-trust.ts'
import { calendarOf } from '../rules/reporting-calendar.ts'
import { type Counted, type CountedBlock, toForm } from '../rules/to-form.ts'
import { askGraph } from './ask-graph.ts'

export interface WantedForm {
  /** Official code, or VN. */
  readonly unit: string
  readonly from: string
  readonly until: string
  readonly asKnownAt: string
}

const count = z.int().nonnegative()
const statistics = z
  .object({
    received: z.object({ total: count, online: count, direct: count, post: count, carriedOver: count }),
    resolved: z.object({ total: count, early: count, onTime: count, late: count, undeterminable: count }),
    closedWithoutResult: z.object({ total: count, afterAppointment: count }),
    inProgress: z.object({ total: count, inTerm: count, overdue: count, undeterminable: count }),
    handedOver: z.object({ in: count, out: count }),
    trustReport: z.object({ sources: count, silent: count }),
  })
  .transform((counts) => (counts.trustReport.silent === counts.trustReport.sources ? null : counts))
  .nullable()
const provenance = z.object({ origin: z.enum(['REAL', 'SIMULATED']), source: z.string() })
const trusted = z.object({
  trust: z.enum(['COMPLETE', 'PROVISIONAL', 'WITHHELD']),
  judgedThrough: z.string().nullable(),
  hasEnded: z.boolean(),
  missing: z.array(
    z.object({
      province: z.string(),
      unit: z.object({ fullName: z.string() }).nullable(),
      from: z.string(),
      until: z.string(),
    }),
  ),
})
const whole = z.object({ provenance, trustReport: trusted }).nullable()
const unit = z.object({ code: z.string(), fullName: z.string(), statistics })
const children = z.object({ nodes: z.array(unit), pageInfo: z.object({ hasNextPage: z.boolean() }) })

const asked = '$period: PeriodInput!, $asKnownAt: DateTime!'
const given = 'period: $period, asKnownAt: $asKnownAt'
const fields = `fragment counts on DossierStatistics {
  received { total online direct post carriedOver } resolved { total early onTime late undeterminable }
  closedWithoutResult { total afterAppointment } inProgress { total inTerm overdue undeterminable }
  handedOver { in out } trustReport { sources silent } }`
const wholeFields = `provenance { origin source }
      trustReport { trust judgedThrough hasEnded missing { province unit { fullName } from until } }`

const unitQuestion = `query FormOfUnit($code: ID!, $on: Date!, ${asked}) {
  administrativeUnit(code: $code, on: $on) {
    code fullName level
    statistics(${given}) { ...counts }
    whole: statistics(${given}) { ${wholeFields} }
    atMinistry: statistics(${given}, level: MINISTRY) { ...counts }
    atProvince: statistics(${given}, level: PROVINCE) { ...counts }
    atCommune: statistics(${given}, level: COMMUNE) { ...counts }
    agencies { code name statistics(${given}) { ...counts } }
    children(first: 200) { nodes { code fullName statistics(${given}) { ...counts } } pageInfo { hasNextPage } }
  }
} ${fields}`

const unitAnswer = z.object({
  administrativeUnit: unit
    .extend({
      level: z.enum(['PROVINCE', 'COMMUNE']),
      whole,
      atMinistry: statistics,
      atProvince: statistics,
      atCommune: statistics,
      agencies: z.array(z.object({ code: z.string(), name: z.string(), statistics })),
      children,
    })
    .nullable(),
})

const countryQuestion = `query FormOfCountry($on: Date!, ${asked}) {
  nationalStatistics(${given}) { ...counts }
  whole: nationalStatistics(${given}) { ${wholeFields} }
  administrativeUnits(level: PROVINCE, on: $on, first: 100) {
    nodes { code fullName statistics(${given}) { ...counts } } pageInfo { hasNextPage } }
} ${fields}`

const countryAnswer = z.object({ nationalStatistics: statistics, whole, administrativeUnits: children })

type Whole = z.infer<typeof whole>

/** The form of a unit, of what was known at the moment: every expected unit a row, those without dossiers included. */
export async function askForm(url: string, wanted: WantedForm): Promise<Form> {
  const { from, until, asKnownAt } = wanted
  const variables = { period: { from, until }, asKnownAt, on: addDays(until, -1) }
  return wanted.unit === 'VN' ? askCountry(url, wanted, variables) : askUnit(url, wanted, variables)
}

async function askCountry(url: string, wanted: WantedForm, variables: object): Promise<Form> {
  const answer = await askGraph(url, { query: countryQuestion, variables }, countryAnswer)
  const units = wholePage(answer.administrativeUnits)
  const blocks = [{ name: null, counts: null, units }]
  return toForm(headOf(wanted, 'Toàn quốc', answer.whole), answer.nationalStatistics, blocks)
}

async function askUnit(url: string, wanted: WantedForm, variables: object): Promise<Form> {
  const question = { query: unitQuestion, variables: { ...variables, code: wanted.unit } }
  const { administrativeUnit: answer } = await askGraph(url, question, unitAnswer)
  if (answer === null) {
    throw new StartProblem(
      `No unit bears the code ${wanted.unit} at the end of the period.`,
      'Provinces have 2 digits, communes 5; VN is the whole country.',
    )
  }
  const agencies = answer.agencies.map(({ code, name, statistics: counts }) => ({ code, name, counts }))
  const blocks: CountedBlock[] =
    answer.level === 'COMMUNE'
      ? [{ name: null, counts: null, units: agencies }]
      : [
          { name: 'Cấp tỉnh', counts: answer.atProvince, units: agencies },
          { name: 'Cấp xã', counts: answer.atCommune, units: wholePage(answer.children) },
        ]
  // Nothing of a ministry is decided in most provinces; a block of zeros would look like one that is expected.
  const ofMinistries = answer.atMinistry
  if (ofMinistries !== null && (ofMinistries.received.total > 0 || ofMinistries.resolved.total > 0)) {
    blocks.push({ name: 'Cơ quan trung ương', counts: ofMinistries, units: [] })
  }
  return toForm(headOf(wanted, answer.fullName, answer.whole), answer.statistics, blocks)
}

function wholePage({ nodes, pageInfo }: z.infer<typeof children>): Counted[] {
  if (pageInfo.hasNextPage) throw new StartProblem('The unit has more parts than a form holds.', 'Nothing was written.')
  return nodes.map(({ code, fullName, statistics: counts }) => ({ code, name: fullName, counts }))
}

function headOf({ unit: unitCode, from, until, asKnownAt }: WantedForm, unitName: string, told: Whole): FormHead {
  if (told === null) {
    throw new StartProblem(`Nothing was known by ${asKnownAt}.`, 'Ask for a later moment with --as-known-at.')
  }
  const { origin, source } = told.provenance
  const { trust } = told.trustReport
  const missing = printMissing(told.trustReport)
  const calendar = calendarOf(from, until)
  return {
    form: formName,
    ruleVersion,
    unitCode,
    unitName,
    from,
    until,
    calendar,
    asKnownAt,
    origin,
    source,
    trust,
    missing,
  }
}
