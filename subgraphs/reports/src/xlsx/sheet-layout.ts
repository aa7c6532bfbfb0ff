import type { FormHead } from '../rules/form.ts'

/** Names of the sheets, and the words by which the second tells where the numbers are from. */
export const formSheet = 'II.06a'
export const provenanceSheet = 'Nguon so lieu'

/** Left: as printed. Right: the part of the head. */
export const headWords: readonly (readonly [string, keyof FormHead])[] = [
  ['Biểu mẫu', 'form'],
  ['Phiên bản quy tắc', 'ruleVersion'],
  ['Mã đơn vị', 'unitCode'],
  ['Đơn vị', 'unitName'],
  ['Từ ngày', 'from'],
  ['Đến trước ngày', 'until'],
  ['Lịch báo cáo', 'calendar'],
  ['Số liệu biết đến', 'asKnownAt'],
  ['Loại số liệu', 'origin'],
  ['Nguồn', 'source'],
  ['Mức tin cậy của kỳ', 'trust'],
  ['Ngày còn thiếu', 'missing'],
]

export const hashWord = 'Mã kiểm tra nội dung (SHA-256)'

/** The columns of a sheet by their place, from 0: A, B, C. */
export const letterOf = (index: number) => String.fromCodePoint(65 + index)
