import { catalogue } from '../../text/language.ts'

/** What the list and the explanation both say. */
export const groupText = catalogue({
  vi: {
    shortGroups: {
      CKMB: 'Công khai',
      TDGQ: 'Tiến độ',
      CLGQ: 'Trực tuyến',
      TTTT: 'Thanh toán',
      MDHL: 'Hài lòng',
      MDSH: 'Số hoá',
    },
    open: (name: string) => `Mở thêm số liệu của ${name}`,
    fold: (name: string) => `Gập số liệu của ${name}`,
  },
  en: {
    shortGroups: {
      CKMB: 'Transparency',
      TDGQ: 'Progress',
      CLGQ: 'Online',
      TTTT: 'Payment',
      MDHL: 'Satisfaction',
      MDSH: 'Digitisation',
    },
    open: (name: string) => `Show the other figures of ${name}`,
    fold: (name: string) => `Fold the figures of ${name}`,
  },
})
