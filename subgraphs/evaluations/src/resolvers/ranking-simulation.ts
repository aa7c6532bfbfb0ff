import { readPage } from '@motcua/kit/paging'
import type { RankingSimulationResolvers } from '../generated/resolvers.ts'
import { toSimulatedEntry } from '../to-simulated-entry.ts'

/** Above every simulation, in both languages. */
const note = 'Mô phỏng: kết quả nếu chỉ các số liệu đã nêu thay đổi. Không được lưu, không phải số liệu công bố.'
const noteEn =
  'A simulation: what it would be if the given observations alone were different. Not stored, and no published figure.'

export const RankingSimulation: RankingSimulationResolvers = {
  note: () => note,
  noteEn: () => noteEn,
  base: ({ base }) => base.ranking,
  outOf: ({ outOf }) => outOf,
  changed: ({ changed }) => changed.map(toSimulatedEntry),
  moved: ({ moved }) => moved.length,
  movedOthers({ changed, moved }, asked) {
    const { first } = readPage(asked, { default: 20, most: 100, width: 1 })
    const others = moved.filter((one) => !changed.includes(one))
    return others.slice(0, first).map(toSimulatedEntry)
  },
}
