import { catalogue } from '../../text/language.ts'

/** The sentences of what the portal publishes beside what the platform observes. */
export const besideText = catalogue({
  vi: {
    title: 'Cổng và nền tảng',
    subtitle: (captured: string, days: string) =>
      `Cổng: lũy kế từ đầu năm đến khoảng ${captured}; nền tảng: ${days}, chấm theo cùng bộ quy tắc`,
    same: (same: string, both: string) => `${both} chỉ số có ở cả hai bên, ${same} giống hệt`,
    none: 'Nền tảng không có gì để đặt cạnh bản chụp này.',
    indicator: 'Chỉ số',
    published: 'Điểm Cổng công bố',
    own: 'Điểm nền tảng tính',
    ownMarked: 'Điểm nền tảng tính (mô phỏng)',
    notPublished: 'bản chụp không có dòng này',
    notObserved: 'nền tảng không quan sát chỉ số này',
    why: 'Vì sao khác',
    noPoints: 'không có điểm',
    equal: 'Tử số và mẫu số giống nhau',
    sides: { published: 'Cổng', own: 'Nền tảng' },
    csv: {
      code: 'Mã chỉ số',
      number: 'Số',
      numerator: (side: string) => `${side}: tử số`,
      denominator: (side: string) => `${side}: mẫu số`,
      points: (side: string) => `${side}: điểm`,
    },
  },
  en: {
    title: 'Portal and platform',
    subtitle: (captured: string, days: string) =>
      `Portal: from 1 January to about ${captured}; platform: ${days}, scored by the same rules`,
    same: (same: string, both: string) => `${both} indicators are on both sides, ${same} of them equal`,
    none: 'The platform has nothing to compare with this capture.',
    indicator: 'Indicator',
    published: 'Portal points',
    own: 'Platform points',
    ownMarked: 'Platform points (simulated)',
    notPublished: 'not in the capture',
    notObserved: 'the platform does not observe it',
    why: 'Why they differ',
    noPoints: 'no points',
    equal: 'Numerators and denominators are the same',
    sides: { published: 'Portal', own: 'Platform' },
    csv: {
      code: 'Indicator code',
      number: 'Number',
      numerator: (side: string) => `${side}: numerator`,
      denominator: (side: string) => `${side}: denominator`,
      points: (side: string) => `${side}: points`,
    },
  },
})
