import { type Cell, type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { contentHash } from '../content-hash.ts'
import { type Form, notKnown } from '../rules/form.ts'
import { formColumns } from '../rules/form-ii-06a.ts'
import { harmless } from '../rules/harmless-text.ts'
import { printTrust } from '../rules/print-trust.ts'
import { printedPeriod } from '../rules/reporting-calendar.ts'
import { formSheet, hashWord, headWords, provenanceSheet } from './sheet-layout.ts'

/** Columns of the sheet from 0: no., unit, 3 to 17, and the official code. */
const codeColumn = 17
/** The first row with numbers, from 0. */
const firstRow = 8
const line = { style: 'thin' } as const
const framed: CellStyle = { border: { top: line, right: line, bottom: line, left: line } }
const heading: CellStyle = {
  ...framed,
  font: { bold: true },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
}
const counted: CellStyle = { ...framed, numFmt: '#,##0' }

/** The form as a workbook: its table of typed numbers, and a sheet that says where they are from. */
export async function writeForm(form: Form): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [toFormSheet(form), toProvenanceSheet(form)],
    properties: { title: `Biểu ${form.head.form}/VPCP/KSTT – ${form.head.unitName}` },
  })
}

function toFormSheet({ head, rows }: Form): WriteSheet {
  const incomplete = printTrust(head.trust, head.missing)
  const titles: CellValue[][] = [
    ['Biểu số II.06a/VPCP/KSTT', ...empty(11), head.origin === 'SIMULATED' ? 'SỐ LIỆU MÔ PHỎNG (SIMULATED)' : null],
    ['TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH TẠI TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG'],
    [harmless(head.unitName)],
    [`(${printedPeriod(head.from, head.until)})`],
    [incomplete === null ? null : harmless(incomplete), ...empty(11), 'Đơn vị tính: hồ sơ'],
    [
      'TT',
      'Đơn vị',
      'Tiếp nhận',
      ...empty(3),
      'Đã giải quyết',
      ...empty(3),
      'Đang giải quyết',
      ...empty(2),
      'Ngoài biểu mẫu',
      ...empty(3),
      'Mã',
    ],
    [null, null, ...formColumns.map((column) => column.title), null],
    ['(1)', '(2)', ...formColumns.map(({ number }) => `(${number})`), null],
  ]
  const table = rows.map(({ mark, name, code, cells }) => [
    mark === '' ? null : mark,
    harmless(name),
    ...formColumns.map((column) => cells[column.name] ?? notKnown),
    harmless(code),
  ])
  return {
    name: formSheet,
    rows: [...titles, ...table],
    cells: new Map([
      ...titleStyles(),
      ...rows.flatMap(({ kind }, index) => rowStyles(firstRow + index, kind !== 'UNIT')),
    ]),
    columns: [{ width: 6 }, { width: 42 }, ...formColumns.map(() => ({ width: 12 })), { width: 12 }],
    merges: [
      merged(1, 0, 12),
      merged(2, 0, 12),
      merged(3, 0, 12),
      merged(4, 0, 11),
      merged(5, 2, 5),
      merged(5, 6, 9),
      merged(5, 10, 12),
      merged(5, 13, 16),
    ],
    freezePane: { rows: firstRow, columns: 2 },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}

function toProvenanceSheet({ head, rows }: Form): WriteSheet {
  const silent = rows.filter(({ cells }) => cells.received === null).length
  return {
    name: provenanceSheet,
    rows: [
      ...headWords.map(([word, part]) => [word, harmless(head[part])]),
      [hashWord, contentHash(head, rows)],
      ['Dòng chưa có số liệu', silent],
      [],
      ['Cột', 'Chỉ tiêu trong đồ thị dữ liệu', 'Nội dung'],
      ...formColumns.map(({ number, metric, title }) => [`(${number})`, metric, title]),
      [],
      ['(9)', 'Gồm cả hồ sơ rút, dừng giải quyết sau khi tiếp nhận, khi chưa quá hạn.'],
      ['(10)', 'Gồm cả hồ sơ rút, dừng giải quyết khi đã quá hạn.'],
      ['((8) + (9)) / (7)', 'Tỷ lệ đúng hạn của biểu, trong đồ thị dữ liệu là onTimeRate(definition: FORM_II_06A).'],
      ['(12)', 'Gồm cả hồ sơ đang chờ bổ sung.'],
      ['(14), (15)', 'Hồ sơ không có hạn trả và không có thời hạn giải quyết: không đúng hạn, không quá hạn.'],
      [
        '(16), (17)',
        'Hồ sơ đang giải quyết nhận từ cơ quan khác, chuyển cho cơ quan khác: (3) + (16) = (7) + (11) + (17).',
      ],
      [notKnown, 'Đơn vị chưa gửi số liệu: không phải 0.'],
    ],
    columns: [{ width: 32 }, { width: 70 }, { width: 36 }],
  }
}

const empty = (many: number): null[] => Array.from({ length: many }, () => null)

function merged(row: number, startCol: number, endCol: number) {
  return { startRow: row, endRow: row, startCol, endCol }
}

function titleStyles(): [string, Partial<Cell>][] {
  const titles = [0, 1, 2, 3].map((row): [string, Partial<Cell>] => [
    `${row},0`,
    { style: { font: { bold: row < 3 }, alignment: { horizontal: row === 0 ? 'left' : 'center' } } },
  ])
  const headings = [5, 6, 7].flatMap((row) =>
    Array.from({ length: codeColumn + 1 }, (_, column): [string, Partial<Cell>] => [
      `${row},${column}`,
      { style: heading },
    ]),
  )
  return [...titles, ...headings]
}

function rowStyles(row: number, isTotal: boolean): [string, Partial<Cell>][] {
  const font = { font: { bold: isTotal } }
  return Array.from({ length: codeColumn + 1 }, (_, column) => [
    `${row},${column}`,
    { style: { ...(column >= 2 && column < codeColumn ? counted : framed), ...font } },
  ])
}
