import { expect, test } from 'vitest'
import { toLevelRows } from './to-level-rows.ts'

const received = (online: number, direct: number, post = 0) => {
  const inPeriod = online + direct + post
  const value = inPeriod === 0 ? null : online / inPeriod
  const onlineRate = { definition: 'ONLINE_A', numerator: online, denominator: inPeriod, value, reason: null }
  return { received: { inPeriod, online, direct, post }, onlineRate }
}

type Received = ReturnType<typeof received>

const unit = (levels: { ministry?: Received; province: Received | null; commune: Received | null; all: Received }) => ({
  statistics: levels.all,
  ministryLevel: levels.ministry ?? received(0, 0),
  provinceLevel: levels.province,
  communeLevel: levels.commune,
})

const thanhHoa = unit({
  province: received(36744, 1191),
  commune: received(114798, 8033),
  all: received(151542, 9224),
})

test('Thanh Hóa in July 2025: two levels and two channels add up to 160,766', () => {
  const table = toLevelRows(thanhHoa)
  expect(table?.rows.map(({ level, online, direct, total }) => [level, online, direct, total])).toEqual([
    ['PROVINCE', 36744, 1191, 37935],
    ['COMMUNE', 114798, 8033, 122831],
    ['TOTAL', 151542, 9224, 160766],
  ])
  expect(table?.checks).toContainEqual({ key: 'LEVELS', parts: [37935, 122831], total: 160766 })
  expect(table?.checks).toContainEqual({ key: 'TOTAL', parts: [151542, 9224], total: 160766 })
})

test('the post has a column only when something came by it', () => {
  expect(toLevelRows(thanhHoa)?.hasPost).toBe(false)
  const withPost = toLevelRows(unit({ province: received(1, 1, 1), commune: received(2, 2), all: received(3, 3, 1) }))
  expect(withPost?.hasPost).toBe(true)
  expect(withPost?.checks.find(({ key }) => key === 'PROVINCE')?.parts).toEqual([1, 1, 1])
})

test('dossiers of ministries have a row of their own, so that levels still add up', () => {
  const table = toLevelRows(
    unit({ ministry: received(5, 0), province: received(1, 0), commune: received(2, 0), all: received(8, 0) }),
  )
  expect(table?.checks.find(({ key }) => key === 'LEVELS')).toEqual({ key: 'LEVELS', parts: [5, 1, 2], total: 8 })
})

test('nothing received has no shares', () => {
  const table = toLevelRows(unit({ province: received(0, 0), commune: received(0, 0), all: received(0, 0) }))
  expect(table?.rows.map(({ share }) => share)).toEqual([null, null, null])
})

test('without one of the levels there is no table', () => {
  expect(toLevelRows(unit({ province: null, commune: received(1, 0), all: received(1, 0) }))).toBeNull()
})
