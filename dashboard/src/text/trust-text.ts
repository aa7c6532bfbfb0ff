import { catalogue } from './language.ts'

/** Whether the sources reported a period, in words. */
export const trustText = catalogue({
  vi: {
    label: 'Mức tin cậy của kỳ',
    trusts: { COMPLETE: 'Đủ số liệu', PROVISIONAL: 'Tạm tính', WITHHELD: 'Chưa đủ số liệu' },
    own: 'nguồn của tỉnh, thành phố đã gửi đủ kỳ này',
    all: (sources: string) => `${sources} nguồn cấp tỉnh đã gửi đủ kỳ này`,
    some: (complete: string, sources: string) => `${complete}/${sources} nguồn cấp tỉnh đã gửi đủ kỳ này`,
    missing: (days: string, provinces: string) => `thiếu ${days} của ${provinces}`,
    others: (named: string, count: string) => `${named} và ${count} tỉnh, thành phố khác`,
    toDate: (day: string) => `kỳ chưa kết thúc, số liệu và thứ hạng tính đến ${day}`,
    notBegun: 'kỳ chưa bắt đầu',
    noPosition: 'Không xếp hạng, không có mức tăng giảm thứ hạng.',
    noData: 'chưa có số liệu',
    attributions: {
      COMPETENT: 'theo cơ quan có thẩm quyền giải quyết',
      RECEIVING: 'theo nơi tiếp nhận',
      RESIDENCE: 'theo nơi cư trú của người nộp',
    },
    asKnownAt: (moment: string) => `Theo dữ liệu đã biết lúc ${moment}`,
    address: (path: string) => `Địa chỉ trên nền tảng: ${path}`,
  },
  en: {
    label: 'Trust of the period',
    trusts: { COMPLETE: 'Complete', PROVISIONAL: 'Provisional', WITHHELD: 'Withheld' },
    own: 'the source of the province or city reported the whole period',
    all: (sources: string) => `all ${sources} provincial sources reported the whole period`,
    some: (complete: string, sources: string) =>
      `${complete} of ${sources} provincial sources reported the whole period`,
    missing: (days: string, provinces: string) => `${days} missing from ${provinces}`,
    others: (named: string, count: string) => `${named} and ${count} other provinces`,
    toDate: (day: string) => `the period has not ended; figures and positions are to date, through ${day}`,
    notBegun: 'the period has not begun',
    noPosition: 'No positions and no movements.',
    noData: 'no data reported',
    attributions: {
      COMPETENT: 'by the agency that decides',
      RECEIVING: 'by the unit that received them',
      RESIDENCE: 'by the residence of the applicant',
    },
    asKnownAt: (moment: string) => `As known at ${moment}`,
    address: (path: string) => `Address on the platform: ${path}`,
  },
})
