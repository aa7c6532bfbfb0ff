import { catalogue } from '../../text/language.ts'

/** The sentences of the explanation of one agency's points in the platform's own ranking. */
export const platformExplainText = catalogue({
  vi: {
    lists: {
      PROVINCE: 'xếp hạng 34 tỉnh, thành phố do nền tảng tính',
      DEPARTMENT: 'xếp hạng sở, ban, ngành',
      COMMUNE: 'xếp hạng xã, phường, đặc khu',
      PROVINCE_UNITS: 'xếp hạng các đơn vị trực thuộc',
    },
    inSize: (position: string, of: string) => `${position}/${of} trong các đơn vị cùng phần tư về số hồ sơ tiếp nhận`,
    total: 'Điểm đạt',
    ofObservable: (points: string) => `trên ${points} điểm quan sát được`,
    lostNote: 'trong số điểm quan sát được',
    unobserved: 'Chưa quan sát được',
    unobservedNote: (maximum: string) => `của tối đa ${maximum}; không được, không mất`,
    unknown: (code: string) => `Không có cơ quan nào mang mã ${code} trong bảng xếp hạng này của kỳ này.`,
    notRanked: (name: string) => `${name} chưa được xếp hạng:`,
    noScore: 'Nguồn chưa gửi ngày nào của kỳ nên không có điểm để giải thích.',
    movementSubtitle: 'Thay đổi điểm của từng nhóm do nền tảng tính, cộng dồn từ kỳ trước đến kỳ này',
    movementNone: 'Cơ quan này không có hạng ở một trong hai kỳ nên không so được.',
    moved: (from: string, to: string, positions: string) => `Hạng ${from} → ${to} (${positions})`,
    moves: {
      own: (positions: string) => `${positions} do điểm của chính cơ quan`,
      others: (positions: string) => `${positions} do các cơ quan khác`,
      boundaries: (positions: string) => `${positions} do địa giới, cơ quan mới hoặc đã hết`,
      rules: (positions: string) => `${positions} do cách tính mới`,
    },
    provincePage: 'Trang tỉnh',
    communePage: 'Trang xã, phường',
    fileNotes: {
      unit: (name: string, code: string, days: string) => `${name} (${code}), kỳ ${days}`,
      own: 'Tử số, mẫu số, điểm: do nền tảng tính từ hồ sơ đã quan sát; không phải số Cổng công bố',
    },
  },
  en: {
    lists: {
      PROVINCE: "the platform's ranking of the 34 provinces",
      DEPARTMENT: 'the ranking of departments',
      COMMUNE: 'the ranking of communes and wards',
      PROVINCE_UNITS: 'the ranking of units',
    },
    inSize: (position: string, of: string) => `${position}/${of} among units of the same quarter by dossiers received`,
    total: 'Points earned',
    ofObservable: (points: string) => `of ${points} points observed`,
    lostNote: 'of the points observed',
    unobserved: 'Not observed',
    unobservedNote: (maximum: string) => `of ${maximum} at most; neither won nor lost`,
    unknown: (code: string) => `No agency with the code ${code} is in this ranking of this period.`,
    notRanked: (name: string) => `${name} has no position:`,
    noScore: 'Its source told of no day of the period, so that there are no points to explain.',
    movementSubtitle: 'Change of the points of each group as the platform computes them, from the other period to this',
    movementNone: 'The agency has no position in one of the two periods, so the two cannot be compared.',
    moved: (from: string, to: string, positions: string) => `Position ${from} → ${to} (${positions})`,
    moves: {
      own: (positions: string) => `${positions} by its own points`,
      others: (positions: string) => `${positions} by what the others did`,
      boundaries: (positions: string) => `${positions} by agencies that joined or left the list`,
      rules: (positions: string) => `${positions} by new rules`,
    },
    provincePage: 'Province page',
    communePage: 'Commune page',
    fileNotes: {
      unit: (name: string, code: string, days: string) => `${name} (${code}), ${days}`,
      own: 'Numerators, denominators, points: computed by the platform from observed dossiers; not published by the portal',
    },
  },
})
