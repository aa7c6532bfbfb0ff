import type { RankedGroup, RankedUnit } from './to-ranked-units.ts'

const thanhHoa: RankedUnit = {
  key: '38',
  agencyCode: 'H56',
  unitCode: '38',
  name: 'Thanh Hóa',
  publishedName: 'UBND tỉnh Thanh Hóa',
  official: null,
  kind: 'province',
  place: null,
  position: 26,
  tied: false,
  intervals: null,
  peers: null,
  outOf: 34,
  movement: { since: '2026-10-07', trust: null, positions: -2, points: 0.34 },
  total: 60.8,
  maximum: 100,
  observable: null,
  groups: [],
  onTime: null,
  online: null,
  history: [],
}

/** For tests: Thanh Hóa on 10 October 2026, but for what matters to the test. */
export function aRankedUnit(differences: Partial<RankedUnit>): RankedUnit {
  return { ...thanhHoa, ...differences }
}

/** For tests: a group of digitisation, but for what matters to the test. */
export function aRankedGroup(differences: Partial<RankedGroup>): RankedGroup {
  return {
    code: 'MDSH',
    name: 'Số hoá hồ sơ',
    points: 8.19,
    maximum: 22,
    observable: null,
    median: 9.6,
    ...differences,
  }
}
