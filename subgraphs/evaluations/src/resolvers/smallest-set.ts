import type { SmallestSetResolvers } from '../generated/resolvers.ts'
import type { SmallestSetFound } from '../read-smallest-set.ts'
import { toPoints } from '../rules/exact.ts'
import { englishPoints, vietnamesePoints } from '../rules/printed.ts'
import type { Hundredths } from '../rules/scheme.ts'
import { openStatuses } from '../rules/ways-to-win.ts'
import { filterOf } from '../to-own-group.ts'

/** Above every smallest set, in both languages. */
const note =
  'Mô phỏng: số hồ sơ đang giải quyết ít nhất cần xử lý để đạt mục tiêu nếu các đơn vị khác giữ nguyên. Không phải số liệu đã đo.'
const noteEn =
  'A simulation: the fewest open dossiers that reach the target, all other agencies unchanged. No measured figure.'

export const SmallestSet: SmallestSetResolvers = {
  note: () => note,
  noteEn: () => noteEn,
  agency: ({ ranked }) => ({ code: ranked.entry.agencyCode }),
  target: ({ target }) => toPoints(target),
  before: ({ ranked: { entry, position, tied } }) => ({ total: toPoints(entry.total), position, tied }),
  dossiers: ({ found }) => found?.dossiers,
  after: (asked) => (asked.found === null ? null : placeWith(asked, asked.found.ofWays)),
  most: (asked) => placeWith(asked, mostOf(asked)),
  reason: (asked) => whyNot(asked)?.reason,
  reasonEn: (asked) => whyNot(asked)?.reasonEn,
  ways: ({ ranking, ranked, ways, found }) =>
    ways.map(({ rule, available, gained }, at) => {
      const dossiers = found?.ofWays[at]
      return {
        change: rule.change,
        indicators: Object.keys(rule.effects),
        available,
        dossiers,
        gained: dossiers === undefined ? null : toPoints(gained(dossiers)),
        filter: { figure: rule.figure, ...filterOf(ranking, ranked.entry), status: [...openStatuses] },
      }
    }),
}

const mostOf = ({ ways }: SmallestSetFound) => ways.map(({ available }) => available)

function totalWith({ ranked: { entry }, ways }: SmallestSetFound, dossiers: readonly number[]): Hundredths {
  return ways.reduce((sum, { gained }, at) => sum + gained(dossiers[at] ?? 0), entry.total)
}

/** Where the agency stands with so many dossiers of each way, all others unchanged. */
function placeWith(asked: SmallestSetFound, dossiers: readonly number[]) {
  const {
    ranking,
    ranked: { entry },
  } = asked
  const total = totalWith(asked, dossiers)
  const others = ranking.ranked.flatMap((one) => (one.entry.key === entry.key ? [] : one.entry.total))
  const position = others.filter((other) => other > total).length + 1
  return { total: toPoints(total), position, tied: others.includes(total) }
}

function whyNot(asked: SmallestSetFound) {
  if (asked.found !== null) return null
  const [total, target] = [totalWith(asked, mostOf(asked)), asked.target]
  const many = mostOf(asked).reduce((sum, available) => sum + available, 0)
  return {
    reason: `Với tất cả ${many} việc còn làm được cho hồ sơ đang giải quyết, tổng điểm là ${vietnamesePoints(total)}, chưa đạt ${vietnamesePoints(target)}.`,
    reasonEn: `Even if all ${many} things that can still be done to open dossiers are done, the total is ${englishPoints(total)} and ${englishPoints(target)} is not reached.`,
  }
}
