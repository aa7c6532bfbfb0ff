import { assumedDesignEffect } from '../rules/rank-intervals/design-effects.ts'
import { level } from '../rules/rank-intervals/rank-sets.ts'
import type { IntervalsOfRanking } from './intervals-of-ranking.ts'

const spans = {
  DAY: { vi: 'các ngày', en: 'days' },
  HALF_MONTH: { vi: 'các nửa tháng', en: 'half-months' },
}

/** How the intervals of a ranking were made, in words of both languages. */
export function methodOfIntervals({ spanKind, isEstimated, hasSimultaneous }: IntervalsOfRanking) {
  const assumed = {
    vi: `Không đủ kỳ con để ước lượng hồ sơ của một đơn vị giống nhau đến mức nào, nên giả định phương sai gấp ${assumedDesignEffect} lần so với hồ sơ độc lập.`,
    en: `There are too few spans to estimate how alike the dossiers of one agency are; the variance is assumed to be ${assumedDesignEffect} times that of independent dossiers.`,
  }
  const alike =
    isEstimated && spanKind !== 'NONE'
      ? {
          vi: `Mức giống nhau của hồ sơ trong một đơn vị được ước lượng từ dao động giữa ${spans[spanKind].vi}, sau khi bỏ phần chung của mọi đơn vị.`,
          en: `How alike the dossiers of one agency are is estimated from the variation between ${spans[spanKind].en}, less what all agencies have in common.`,
        }
      : assumed
  const parts = [
    {
      vi: 'Tập tin cậy cho hạng theo Mogstad, Romano, Shaikh và Wilhelm (2024), so từng cặp, giảm dần giá trị tới hạn theo Romano và Wolf (2005).',
      en: 'Confidence sets for ranks after Mogstad, Romano, Shaikh and Wilhelm (2024): pairwise differences, stepwise critical values after Romano and Wolf (2005).',
    },
    {
      vi: 'Hồ sơ quá hạn làm giảm cả chỉ số 2.1 và 5.4 nên hai chỉ số này được tính là phụ thuộc nhau.',
      en: 'A late dossier lowers both 2.1 and 5.4, which are therefore taken as dependent.',
    },
    alike,
    ...(spanKind === 'NONE'
      ? [
          {
            vi: 'Cổng không công bố số liệu theo ngày; điểm CLGQ và TTTT không có tử số, mẫu số nên được coi là chắc chắn, và khoảng hạng có thể hẹp hơn thực tế.',
            en: 'The portal publishes no daily figures; CLGQ and TTTT, which it shows as points alone, are taken to be certain, so that the intervals may be too narrow.',
          },
        ]
      : []),
    ...(hasSimultaneous
      ? []
      : [
          {
            vi: 'Danh sách quá dài nên không có khoảng đúng cùng lúc cho mọi đơn vị; khoảng riêng dùng giá trị tới hạn một bước.',
            en: 'The list is too long for intervals that hold for all agencies at once; the single ones use critical values of one step.',
          },
        ]),
  ]
  return { level, method: parts.map(({ vi }) => vi).join(' '), methodEn: parts.map(({ en }) => en).join(' ') }
}
