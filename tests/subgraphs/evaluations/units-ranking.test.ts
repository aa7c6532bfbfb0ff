import { expect, test } from 'vitest'
import { createRankingQuestion, type Ranking, onTheTenth, unitsOfGiaLai } from './ranking-question.ts'

const { ask, askRanking } = await createRankingQuestion()

const medianOf = ({ entries }: Ranking, code: string) =>
  entries[0]?.scorecard.groups.find((group) => group.code === code)?.median

async function askPooled(args: string) {
  const { portalRanking } = await ask<{ portalRanking: { pooled: { code: string; entries: number }[] } }>(
    `{ portalRanking(${args}) { pooled { code entries } } }`,
  )
  return portalRanking.pooled
}

test('T05: in every ranking a ratio lies between 0 and 1 and is numerator over denominator', async () => {
  for (const args of [onTheTenth, unitsOfGiaLai]) {
    const { entries } = await askRanking(args)
    const indicators = entries.flatMap(({ scorecard }) => scorecard.groups.flatMap((group) => group.indicators))
    expect(indicators.length).toBeGreaterThan(900)
    const turned = indicators.filter(({ numerator, denominator }) => (numerator ?? 0) > (denominator ?? 0))
    expect(turned).toEqual([])
    const wrong = indicators.filter(
      ({ numerator, denominator, ratio }) => ratio !== null && ratio !== (numerator ?? Number.NaN) / (denominator ?? 0),
    )
    expect(wrong).toEqual([])
  }
})

test('acceptance 3: the 149 departments and communes of Gia Lai', async () => {
  const { entries, note, noteEn, published } = await askRanking(
    'level: PROVINCE_UNITS, within: "H21", capturedOn: "2026-10-10"',
  )
  expect(entries).toHaveLength(149)
  expect(entries[0]).toMatchObject({
    position: 1,
    publishedPosition: 1,
    agency: { code: 'H21.17' },
    publishedName: 'Sở Văn hóa, Thể thao và Du lịch - tỉnh Gia Lai',
    movement: null,
    outOf: 149,
    scorecard: { total: 79.27 },
  })
  expect(published).toBeNull()
  expect(note).toBe(
    'Chỉ 41 trong 149 đơn vị có bản chụp các chỉ số; các đơn vị khác chỉ có tổng điểm và điểm từng nhóm.',
  )
  expect(noteEn).toBe('Indicators were captured for 41 of the 149 units; for the others only totals and groups.')
})

test('T03: the unit with no dossiers at all is last among 149, with its 19.79 points', async () => {
  const { entries } = await askRanking(unitsOfGiaLai)
  const last = entries.at(-1)
  expect(last).toMatchObject({ position: 149, tied: false, agency: { code: 'H21.20' }, scorecard: { total: 19.79 } })
  expect(last?.scorecard.groups.map(({ points, computed, indicators }) => [points, computed, indicators])).toEqual(
    [5.79, 0, 0, 0, 12, 2].map((points) => [points, false, []]),
  )
  expect(last?.scorecard.groups[0]).toMatchObject({
    reason: 'Bản chụp chỉ có tổng điểm và điểm từng nhóm, không có các chỉ số.',
    reasonEn: 'Only totals and groups were captured, no indicators.',
  })
})

test('T04: units with equal totals share a position, in order of code, beside the position that the portal printed', async () => {
  const { entries } = await askRanking(unitsOfGiaLai)
  const tied = entries.filter((entry) => entry.tied)
  expect(
    tied
      .slice(0, 4)
      .map(({ position, publishedPosition, agency, scorecard }) => [
        position,
        publishedPosition,
        agency.code,
        scorecard.total,
      ]),
  ).toEqual([
    [13, 14, 'H21.146', 73.29],
    [13, 13, 'H21.195', 73.29],
    [21, 22, 'H21.144', 73.05],
    [21, 21, 'H21.211', 73.05],
  ])
  for (const entry of entries) {
    const above = entries.filter(({ scorecard }) => scorecard.total > entry.scorecard.total)
    expect(entry.position).toBe(above.length + 1)
  }
})

test('departments and communes of a province are ranked among themselves', async () => {
  const departments = await askRanking('level: DEPARTMENT, within: "H21"')
  expect(
    departments.entries
      .map(({ position, publishedPosition, agency }) => [position, publishedPosition, agency.code])
      .slice(0, 2),
  ).toEqual([
    [1, 1, 'H21.17'],
    [2, 23, 'H21.09'],
  ])
  expect(departments.entries.map(({ outOf }) => outOf)).toEqual(Array.from({ length: 14 }, () => 14))
  const communes = await askRanking('level: COMMUNE, within: "H21"')
  expect(communes.entries).toHaveLength(135)
  expect(communes.entries[0]).toMatchObject({ position: 1, publishedPosition: 2, agency: { code: 'H21.227' } })
  // Medians are of the entries of the ranking, not of the whole list.
  expect([medianOf(departments, 'TDGQ'), medianOf(communes, 'TDGQ')]).toEqual([16.78, 18.77])
})

test('below the province, what units inherit from it is not pooled as theirs', async () => {
  const provinces = await askPooled(onTheTenth)
  const units = await askPooled(unitsOfGiaLai)
  const [codes, unitCodes] = [provinces, units].map((pooled) => pooled.map(({ code }) => code))
  expect(codes?.filter((code) => !unitCodes?.includes(code))).toEqual([
    'PUBLISH_ON_TIME',
    'PUBLIC_UPDATE_ON_TIME',
    'PUBLIC_CONTENT_FULL',
  ])
  expect(new Set(units.map(({ entries }) => entries))).toEqual(new Set([41]))
  expect(await askPooled('level: PROVINCE, capturedOn: "2026-10-07"')).toEqual([])
})
