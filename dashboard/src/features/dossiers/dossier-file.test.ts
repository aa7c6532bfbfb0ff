import { expect, test } from 'vitest'
import { toCsvLine } from '../../components/csv.ts'
import { layOutFile } from './dossier-file.ts'

const dossier = {
  code: 'H56.102-250701-0001',
  provinceCode: '38',
  known: {
    status: 'PROCESSING',
    channel: 'ONLINE',
    dueState: 'OVERDUE',
    daysLate: 3,
    effectiveAppointmentAt: '2025-07-06T23:43:00.000Z',
    appointmentAt: null,
    submittedAt: '2025-07-01T01:00:00.000Z',
    receivedAt: '2025-07-01T02:00:00.000Z',
    endedAt: null,
    procedureCode: '1.001193',
    agencyCode: 'H56.102',
    apologies: 1,
    supplementRequests: 0,
    waitingLines: 0,
  },
  procedure: { name: '=Đăng ký, khai sinh' },
  agency: { name: 'UBND phường Hạc Thành', nameEn: null },
  unit: { code: '14758', fullName: 'phường Hạc Thành', fullNameEn: 'Hạc Thành Ward' },
} as const

const cellsByHeader = (language: 'vi' | 'en') => {
  const { headers, cellsOf } = layOutFile(language, '2025-07-31')
  const cells = cellsOf(dossier)
  return new Map(headers.map((header, at) => [header, cells[at]]))
}

test('G1: an instant late in the evening of UTC stands on the next day, in the time of Viet Nam', () => {
  expect(cellsByHeader('vi').get('Hạn trả, đã cộng thời gian chờ bổ sung (giờ Việt Nam)')).toBe('2025-07-07 06:43:00')
})

test('G1: procedure, agency and unit have a column for their code and one for their name, each headed as what it holds', () => {
  const cells = cellsByHeader('en')
  expect(cells.get('Procedure code')).toBe('1.001193')
  expect(cells.get('Deciding agency name')).toBe('UBND phường Hạc Thành')
  expect([cells.get('Receiving unit code'), cells.get('Receiving unit name')]).toEqual(['14758', 'Hạc Thành Ward'])
  expect(cells.size).toBe(layOutFile('en', '2025-07-31').headers.length)
})

test('G1: a name that a spreadsheet would run is a text', () => {
  const line = toCsvLine(layOutFile('vi', '2025-07-31').cellsOf(dossier))
  expect(line).toContain(`,"'=Đăng ký, khai sinh",`)
})

test('a dossier that its sender withdrew since has its code and says so', () => {
  expect(layOutFile('en', '2025-07-31').cellsOf({ ...dossier, known: null })).toEqual([
    'H56.102-250701-0001',
    '38',
    'withdrawn by its sender',
  ])
})
