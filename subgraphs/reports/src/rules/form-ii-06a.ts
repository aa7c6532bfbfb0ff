/**
 * Form II.06a/VPCP/KSTT (Circular 01/2020/TT-VPCP): what each column counts, and which columns add up to which. Unit of
 * count: dossiers. Columns 14 to 17 are no part of the form: they hold what has no appointment, which the form gives no
 * place and which is neither in time nor late, and what one agency hands on to another.
 */
export const formName = 'II.06a'

/**
 * Changes whenever a dossier would stand in another column. II.06a/1 counted every dossier that was closed without a result in
 * column 9; II.06a/2 counts those whose appointment had passed in column 10.
 */
export const ruleVersion = 'II.06a/2'

/** What is counted of one subject, as the graph gives it. */
export interface FormCounts {
  readonly received: Record<'total' | 'online' | 'direct' | 'post' | 'carriedOver', number>
  readonly resolved: Record<'total' | 'early' | 'onTime' | 'late' | 'undeterminable', number>
  readonly closedWithoutResult: Record<'total' | 'afterAppointment', number>
  readonly inProgress: Record<'total' | 'inTerm' | 'overdue' | 'undeterminable', number>
  readonly handedOver: Record<'in' | 'out', number>
}

export type ColumnName =
  | 'received'
  | 'online'
  | 'direct and post'
  | 'carried over'
  | 'resolved'
  | 'early'
  | 'on time'
  | 'late'
  | 'in progress'
  | 'in term'
  | 'overdue'
  | 'resolved without appointment'
  | 'in progress without appointment'
  | 'handed in'
  | 'handed out'

export interface FormColumn {
  /** As printed in the form: (3). */
  readonly number: number
  /** Of the sheet: C. */
  readonly letter: string
  readonly name: ColumnName
  /** As printed in the form. */
  readonly title: string
  /** What the graph is asked for, in its own words. */
  readonly metric: string
  countIn(counts: FormCounts): number
}

/**
 * Withdrawn and stopped dossiers count in column 9, as one print of the form says, and in column 10 when their appointment had passed: a
 * late dossier does not become punctual by being stopped. Refused ones were never received. While a supplement is awaited the clock
 * rests, so those dossiers are in term.
 */
export const formColumns: readonly FormColumn[] = [
  column(3, 'received', 'Tổng số', 'received.total', ({ received }) => received.total),
  column(4, 'online', 'Trong kỳ: trực tuyến', 'received.online', ({ received }) => received.online),
  column(
    5,
    'direct and post',
    'Trong kỳ: trực tiếp, dịch vụ bưu chính',
    'received.direct + received.post',
    ({ received }) => received.direct + received.post,
  ),
  column(6, 'carried over', 'Từ kỳ trước', 'received.carriedOver', ({ received }) => received.carriedOver),
  column(
    7,
    'resolved',
    'Tổng số',
    'resolved.total + closedWithoutResult.total',
    ({ resolved, closedWithoutResult }) => resolved.total + closedWithoutResult.total,
  ),
  column(8, 'early', 'Trước hạn', 'resolved.early', ({ resolved }) => resolved.early),
  column(
    9,
    'on time',
    'Đúng hạn',
    'resolved.onTime + closedWithoutResult.total − closedWithoutResult.afterAppointment',
    ({ resolved, closedWithoutResult: closed }) => resolved.onTime + closed.total - closed.afterAppointment,
  ),
  column(
    10,
    'late',
    'Quá hạn',
    'resolved.late + closedWithoutResult.afterAppointment',
    ({ resolved, closedWithoutResult }) => resolved.late + closedWithoutResult.afterAppointment,
  ),
  column(11, 'in progress', 'Tổng số', 'inProgress.total', ({ inProgress }) => inProgress.total),
  column(12, 'in term', 'Trong hạn', 'inProgress.inTerm', ({ inProgress }) => inProgress.inTerm),
  column(13, 'overdue', 'Quá hạn', 'inProgress.overdue', ({ inProgress }) => inProgress.overdue),
  column(
    14,
    'resolved without appointment',
    'Đã giải quyết, không có hạn',
    'resolved.undeterminable',
    ({ resolved }) => resolved.undeterminable,
  ),
  column(
    15,
    'in progress without appointment',
    'Đang giải quyết, không có hạn',
    'inProgress.undeterminable',
    ({ inProgress }) => inProgress.undeterminable,
  ),
  column(16, 'handed in', 'Nhận từ cơ quan khác', 'handedOver.in', ({ handedOver }) => handedOver.in),
  column(17, 'handed out', 'Chuyển cho cơ quan khác', 'handedOver.out', ({ handedOver }) => handedOver.out),
]

interface FormIdentity {
  readonly whole: ColumnName
  readonly parts: readonly ColumnName[]
  /** Taken from the sum of the parts. */
  readonly less?: ColumnName
}

/** Columns that add up to another, in every row. */
export const formIdentities: readonly FormIdentity[] = [
  { whole: 'received', parts: ['online', 'direct and post', 'carried over'] },
  { whole: 'resolved', parts: ['early', 'on time', 'late', 'resolved without appointment'] },
  { whole: 'in progress', parts: ['in term', 'overdue', 'in progress without appointment'] },
  { whole: 'received', parts: ['resolved', 'in progress', 'handed out'], less: 'handed in' },
]

/** The column of a name; there is one for each. */
export function columnNamed(name: ColumnName): FormColumn {
  const found = formColumns.find((known) => known.name === name)
  if (found === undefined) throw new Error(`The form has no column “${name}”.`)
  return found
}

function column(
  number: number,
  name: ColumnName,
  title: string,
  metric: string,
  countIn: FormColumn['countIn'],
): FormColumn {
  return { number, letter: String.fromCodePoint(64 + number), name, title, metric, countIn }
}
