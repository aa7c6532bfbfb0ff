import { expect, test } from 'vitest'
import { createRankingQuestion, hundredths, onTheTenth, sum } from './ranking-question.ts'

const { ask, askRanking, takeStatements } = await createRankingQuestion()

test('acceptance 2: the 34 provinces on 10 October 2026, with the explanation of every point', async () => {
  const { entries } = await askRanking(onTheTenth)
  expect(entries).toHaveLength(34)
  const standing = entries.map(({ position, agency, scorecard }) => [position, agency.code, scorecard.total])
  expect(standing.slice(0, 3)).toEqual([
    [1, 'H20', 68.8],
    [2, 'H19', 67.48],
    [3, 'H24', 67.18],
  ])
  expect(standing[25]).toEqual([26, 'H56', 60.8])
  for (const { scorecard } of entries) {
    const groups = sum(scorecard.groups.map(({ points }) => hundredths(points)))
    expect(Math.abs(groups - hundredths(scorecard.total))).toBeLessThanOrEqual(2)
    expect(groups).toBe(hundredths(scorecard.computedTotal))
    expect(scorecard.maximum).toBe(100)
  }
  const progress = entries[0]?.scorecard.groups
    .flatMap((group) => group.indicators)
    .find(({ code }) => code === 'PROGRESS')
  expect(progress).toEqual({
    code: 'PROGRESS',
    number: '2.1',
    name: 'Hồ sơ giải quyết trước hạn và đúng hạn',
    nameEn: 'Dossiers handled early or on time',
    formula:
      'Số hồ sơ giải quyết trước hạn, đúng hạn hoặc đang giải quyết còn trong hạn ÷ số hồ sơ tiếp nhận hoặc xử lý trong kỳ',
    formulaEn:
      'Dossiers resolved early or on time, or in progress and still within term ÷ dossiers received or handled in the period',
    numerator: 358_660,
    denominator: 405_424,
    ratio: 358_660 / 405_424,
    points: 17.69,
    published: 17.69,
    maximum: 20,
    lostPoints: 2.31,
    medianRatio: expect.closeTo(0.884, 2),
    neededForOnePoint: 20_108,
  })
})

test('the whole ranking with every indicator takes six statements', async () => {
  takeStatements()
  await askRanking(onTheTenth)
  expect(takeStatements()).toHaveLength(6)
})

test('a ranking without scores takes two statements', async () => {
  takeStatements()
  await ask('{ portalRanking(level: PROVINCE) { entries { position agency { code } scorecard { total maximum } } } }')
  expect(takeStatements()).toHaveLength(2)
})

test('computed groups are ours, the two that cannot be computed stand as published and say why', async () => {
  const { entries } = await askRanking(onTheTenth)
  for (const { scorecard } of entries) {
    const byCode = new Map(scorecard.groups.map((group) => [group.code, group]))
    expect([...byCode].map(([code, { computed }]) => [code, computed])).toEqual([
      ['CKMB', true],
      ['TDGQ', true],
      ['CLGQ', false],
      ['TTTT', false],
      ['MDHL', true],
      ['MDSH', true],
    ])
    expect(byCode.get('CLGQ')?.points).toBe(byCode.get('CLGQ')?.published)
    expect(byCode.get('CLGQ')?.reason).toBe(
      'Cổng công bố điểm của nhóm nhưng không công bố tử số và mẫu số của 3.1, 3.2, 3.3.',
    )
    expect(byCode.get('CLGQ')?.reasonEn).toBe(
      'The portal publishes the points of the group, but not the numerators and denominators of 3.1, 3.2, 3.3.',
    )
    expect(byCode.get('TTTT')?.reason).toContain('3.5a, 3.5b, 3.6')
    expect(byCode.get('CKMB')?.reason).toBeNull()
  }
})

test('Sơn La announced nothing: 0 of 0 has no points, is not 0, and adds nothing to its group', async () => {
  const { entries } = await askRanking(onTheTenth)
  const transparency = entries.find(({ agency }) => agency.code === 'H52')?.scorecard.groups[0]
  expect(transparency).toMatchObject({ code: 'CKMB', points: 8, published: 8, computed: true })
  expect(transparency?.indicators[0]).toMatchObject({
    code: 'PUBLISH_ON_TIME',
    numerator: 0,
    denominator: 0,
    ratio: null,
    points: null,
    published: null,
    lostPoints: null,
    neededForOnePoint: null,
  })
})

test('what the portal only shows has no points, and no maximum to lose', async () => {
  const { entries } = await askRanking(onTheTenth)
  const shown = entries[0]?.scorecard.groups.flatMap((group) => group.indicators).filter((i) => i.points === null)
  expect(shown?.map(({ code, numerator, denominator }) => [code, numerator, denominator])).toEqual([
    ['AVG_PROCESSING_DAYS', null, null],
    ['ONLINE_PROCEDURES', null, null],
    ['ONLINE_SERVICES_WITH_DOSSIERS', null, null],
    ['ONLINE_DOSSIERS', null, null],
    ['PAYMENT_OPEN_PROCEDURES', null, null],
    ['PAYMENT_USED_PROCEDURES', null, null],
    ['DOSSIERS_PAID_ONLINE', null, null],
    ['PAYMENT_DOSSIERS', 227_321, 264_583],
    ['PAYMENT_PROCEDURES', 113, 330],
    ['PETITIONS', 286, 286],
    ['PETITION_CLASSIFICATION_TTHC', 233, 286],
    ['PETITION_CLASSIFICATION_STAFF', 40, 286],
  ])
})

test('the national row stands as published: neither the mean nor the pool of the provinces', async () => {
  const [september, october] = [
    await askRanking('level: PROVINCE, capturedOn: "2026-09-17"'),
    await askRanking(onTheTenth),
  ]
  expect(september.published).toEqual({ total: 56.56, maximum: 100 })
  expect(october.published).toEqual({ total: 62.59, maximum: 100 })
  const mean = sum(september.entries.map(({ scorecard }) => scorecard.total)) / 34
  expect(mean).toBeCloseTo(61.55, 2)
})

test('our own pool is the sum of numerators over the sum of denominators', async () => {
  const { pooled } = await askRanking(onTheTenth)
  const progress = pooled.find(({ code }) => code === 'PROGRESS')
  expect(progress?.entries).toBe(34)
  expect(progress?.value).toBe((progress?.numerator ?? 0) / (progress?.denominator ?? 1))
  // The sums of the column PROGRESS of the captured file.
  expect([progress?.numerator, progress?.denominator]).toEqual([12_707_675, 14_666_757])
  expect(pooled.map(({ code }) => code)).not.toContain('ELECTRONIC_CERTIFIED_COPY')
})
