import { catalogue } from '../../text/language.ts'

/** The sentences about positions that chance can explain. */
export const intervalText = catalogue({
  vi: {
    range: (best: string, worst: string) => `${best}–${worst}`,
    alone: (best: string, worst: string) => `riêng may rủi có thể giải thích hạng ${best} đến ${worst}`,
    atOnce: (best: string, worst: string) => `so mọi đơn vị cùng lúc: hạng ${best} đến ${worst}`,
    certain: 'riêng may rủi không giải thích được hạng nào khác',
    question: 'Số nhỏ dưới hạng là gì?',
    meaning:
      'Điểm của một kỳ phụ thuộc cả vào việc kỳ đó gặp những hồ sơ nào. Cùng cách làm việc, gặp hồ sơ khác thì điểm vẫn nhích lên, nhích xuống. Hạng 5 với số nhỏ 3–8 nghĩa là riêng may rủi có thể đưa đơn vị đến bất kỳ hạng nào từ 3 đến 8: chưa đủ căn cứ để nói đơn vị hơn hay kém những đơn vị ở các hạng đó.',
    both: (share: string) =>
      `Số nhỏ dưới hạng là khoảng riêng, dùng khi chỉ xét một đơn vị: trong ít nhất ${share} các kỳ, khoảng đó chứa hạng thật. Khi so mọi đơn vị cùng lúc, ví dụ để khen thưởng, dùng khoảng chung, rộng hơn: trong ít nhất ${share} các kỳ, khoảng chung của mọi đơn vị cùng đúng. Khoảng chung hiện khi trỏ vào số nhỏ, trong trang giải thích của đơn vị và trong tệp CSV.`,
    onlyAlone: (share: string) =>
      `Số nhỏ dưới hạng là khoảng riêng, dùng khi chỉ xét một đơn vị: trong ít nhất ${share} các kỳ, khoảng đó chứa hạng thật. Danh sách này quá dài để tính khoảng đúng cùng lúc cho mọi đơn vị.`,
    method: 'Cách tính',
  },
  en: {
    range: (best: string, worst: string) => `${best}–${worst}`,
    alone: (best: string, worst: string) => `chance alone could explain ranks ${best} to ${worst}`,
    atOnce: (best: string, worst: string) => `comparing all units at once: ranks ${best} to ${worst}`,
    certain: 'chance alone explains no other rank',
    question: 'What are the small numbers under a rank?',
    meaning:
      'The points of a period also depend on which dossiers happened to come. The same work on other dossiers gives slightly more or fewer points. Rank 5 with 3–8 below it means that chance alone could put the unit anywhere from rank 3 to rank 8: there is no ground to call it better or worse than the units at those ranks.',
    both: (share: string) =>
      `The small numbers are for looking at one unit: in at least ${share} of periods they include its true rank. To compare all units at once, for instance to reward the best, use the wider range: in at least ${share} of periods the wider ranges of all units are right together. It is shown when you point at the small numbers, on the page that explains a unit, and in the CSV file.`,
    onlyAlone: (share: string) =>
      `The small numbers are for looking at one unit: in at least ${share} of periods they include its true rank. This list is too long for ranges that are right for all units at once.`,
    method: 'Method',
  },
})
