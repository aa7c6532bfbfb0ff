import { civilDay, dayNumber, instantAt } from '../../src/rules/viet-nam-time.ts'

/** A month whose dossiers are simulated. Days are numbers of civil days of Viet Nam, instants milliseconds since 1970. */
export interface SimulatedMonth {
  /** Such as 2025-08. */
  readonly name: string
  readonly from: string
  readonly until: string
  readonly firstDay: number
  readonly endDay: number
  readonly begins: number
  readonly ends: number
  /** The end of the log, one month after the month: nothing later has happened yet. */
  readonly logEnds: number
  /** Its last day, through which the simulated source reports what it received: of the days after it, only ends are known. */
  readonly reportedThrough: string
  /** The last day whose events the simulated source can hold. */
  readonly knownThrough: string
  /** False: the first month, which includes dossiers left from the time before it. True: a later month, which has none. */
  readonly continues: boolean
}

const firstName = '2025-07'

/** The calibrated month, the first of the demonstration, whose events are known to the end of its log. */
export const firstMonth: SimulatedMonth = { ...span(firstName), knownThrough: '2025-08-31', continues: false }

/** The month of that name, such as 2025-08. The events of a later month are known through its last day. */
export function monthOf(name: string): SimulatedMonth {
  if (name === firstName) return firstMonth
  const month = span(name)
  return { ...month, knownThrough: month.reportedThrough, continues: true }
}

/** The names of the months in [from, until), in order. */
export function monthsBetween(from: string, until: string): string[] {
  const names: string[] = []
  for (let name = from; name < until; name = monthAfter(name)) names.push(name)
  return names
}

export function monthAfter(name: string): string {
  const [year = 0, month = 0] = name.split('-').map(Number)
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`
}

/** The name of a random source. Each later month has its own; the first month keeps the names without a month. */
export function chanceIn(month: SimulatedMonth, name: string): string {
  return month.continues ? `${name}, in ${month.name}` : name
}

function span(name: string) {
  const [from, until] = [`${name}-01`, `${monthAfter(name)}-01`]
  const [firstDay, endDay] = [dayNumber(from), dayNumber(until)]
  const logEnds = instantAt(dayNumber(`${monthAfter(monthAfter(name))}-01`), 0)
  const reportedThrough = civilDay(endDay - 1)
  const [begins, ends] = [instantAt(firstDay, 0), instantAt(endDay, 0)]
  return { name, from, until, firstDay, endDay, begins, ends, logEnds, reportedThrough }
}
