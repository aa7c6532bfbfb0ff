import { hash } from 'node:crypto'
import { toCopyText } from '@motcua/db/copy-text'
import type { Reason } from './reason.ts'

/** How a value stands in a line of COPY. */
type Print<Value> = (value: Value) => string

const none = '\\N'
const orNone =
  <Value>(print: Print<Value>): Print<Value | null> =>
  (value) =>
    value === null ? none : print(value)

const text = orNone(toCopyText)
/** Names that our own rules made: nothing in them has to be escaped. */
const name = orNone((value: string) => value)
const number = orNone(String)
const truth = orNone((value: boolean) => (value ? 't' : 'f'))
/** Seconds since 1970: read by PostgreSQL several times as fast as a date and a time. */
const instant = orNone((value: number) => String(value / 1000))
const json = orNone((value: unknown) => toCopyText(JSON.stringify(value)))
const list = (value: readonly unknown[]) => (value.length === 0 ? none : json(value))

type Pairs = readonly (readonly [string, string | null])[]

/** A column of staged_line. line: of the line itself; sent: what its sender says, which the content hash covers; derived: by the rules. */
function column<Value>(print: Print<Value>, part: 'line' | 'sent' | 'derived') {
  return { print, part }
}

/**
 * Every field of a staged line, once: its name in staged_line follows from the key, its type from what prints it, its place from its
 * place here, and whether the content hash covers it is said beside it. A record with two fields exchanged does not compile.
 */
const fields = {
  lineNumber: column(number as Print<number>, 'line'),
  line: column(text, 'line'),
  encoding: column(name as Print<'UTF8' | 'BASE64'>, 'line'),
  bytes: column(number as Print<number>, 'line'),
  reasons: column(list as Print<readonly Reason[]>, 'line'),
  dossierCode: column(text, 'sent'),
  revision: column(name, 'sent'),
  deleted: column(truth as Print<boolean>, 'sent'),
  procedureCode: column(text, 'sent'),
  status: column(name, 'sent'),
  channel: column(name, 'sent'),
  submittedAt: column(instant, 'sent'),
  receivedAt: column(instant, 'sent'),
  promisedAt: column(instant, 'sent'),
  endedAt: column(instant, 'sent'),
  returnedAt: column(instant, 'sent'),
  receivingUnit: column(text, 'sent'),
  receivingPoint: column(text, 'sent'),
  competentAgency: column(text, 'sent'),
  competentUnit: column(text, 'sent'),
  residenceUnit: column(text, 'sent'),
  applicantKind: column(name, 'sent'),
  financialObligation: column(name, 'sent'),
  paidOnline: column(name, 'sent'),
  digitised: column(name, 'sent'),
  electronicResult: column(name, 'sent'),
  reused: column(name, 'sent'),
  personalStore: column(name, 'sent'),
  vneidVerified: column(name, 'sent'),
  satisfaction: column(name, 'sent'),
  supplements: column(list as Print<Pairs>, 'sent'),
  apologies: column(list as Print<Pairs>, 'sent'),
  handOvers: column(list as Print<Pairs>, 'sent'),
  groupCode: column(text, 'sent'),
  groupService: column(name, 'sent'),
  acceptanceDueAt: column(instant, 'derived'),
  appointmentAt: column(instant, 'derived'),
  restsFrom: column(instant, 'derived'),
  apologisedAt: column(instant, 'derived'),
  askedTwiceAt: column(instant, 'derived'),
  outcome: column(name, 'derived'),
  keptNewDate: column(truth, 'derived'),
  afterAppointment: column(truth, 'derived'),
  supplementRequests: column(number as Print<number>, 'derived'),
  voidSupplements: column(number as Print<number>, 'derived'),
  endedInTransition: column(truth as Print<boolean>, 'derived'),
} as const

type FieldName = keyof typeof fields

/** One line of a delivery, as it is staged. Null: not sent, or not known. */
export type StagedRecord = {
  readonly [Name in FieldName]: Parameters<(typeof fields)[Name]['print']>[0]
}

type Part = 'line' | 'sent' | 'derived'
const parts: readonly Part[] = ['line', 'sent', 'derived']

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the table are its names
const fieldNames = Object.keys(fields) as FieldName[]
/** The fields of each part, in the order of the table. */
const namesOf = (part: Part) => fieldNames.filter((field) => fields[field].part === part)

/** Columns of staged_line in the order of a line of COPY. */
export const stagedColumns: readonly string[] = [
  'province_code',
  'delivery',
  'content_hash',
  ...parts.flatMap(namesOf).map((field) => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)),
]

/** A record as a line of COPY, with its end. prefix: province and delivery, each with a tab behind it. */
export function toStagedLine(record: StagedRecord, prefix: string): string {
  const sent = printSent(record)
  return `${prefix}${hash('sha256', sent, 'hex').slice(0, 32)}${printLine(record)}${sent}${printDerived(record)}\n`
}

const [printLine, printSent, printDerived] = [printerOf('line'), printerOf('sent'), printerOf('derived')]

/** Prints one part of a record, each cell with a tab before it. */
function printerOf(part: Part): (record: StagedRecord) => string {
  const names = namesOf(part)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each field prints the value of its own name
  const prints = names.map((name) => fields[name].print) as Print<unknown>[]
  return (record) => {
    let cells = ''
    for (let place = 0; place < names.length; place += 1) {
      const field = names[place]
      const print = prints[place]
      if (field !== undefined && print !== undefined) cells += `\t${print(record[field])}`
    }
    return cells
  }
}
