import { describe, expect, test } from 'vitest'
import { dayNumber, instantAt } from '../../../../subgraphs/dossiers/src/rules/viet-nam-time.ts'
import {
  atCommune,
  begins,
  calibration,
  countOf,
  inJuly,
  isReceivedIn,
  online,
  simulate,
  unitOf,
} from './ask-simulation.ts'

describe('what is in print of other places is met', () => {
  test('Huế: 44,825 received by communes, 91.17 % of them online; Phú Xuân 2,534 and Thuỷ Xuân 1,450 of these', () => {
    const ofCommunes = [...simulate('46', 1)].filter((dossier) => inJuly(dossier) && atCommune(dossier))
    expect(ofCommunes).toHaveLength(44_825)
    expect(countOf(ofCommunes, online) / 44_825).toBeCloseTo(0.9117, 4)
    for (const [code, count] of [
      ['19753', 2534],
      ['19813', 1450],
    ] as const) {
      expect(countOf(ofCommunes, (dossier) => dossier.competentUnitId === unitOf(code))).toBe(count)
      expect(countOf(ofCommunes, (dossier) => dossier.receivingUnitId === unitOf(code))).toBe(count)
    }
  })

  test('Hồng Gai ward: 3,418 received = 1,043 own + 2,375 boundary-free, 2,173 online', () => {
    const received = [...simulate('22', 1)].filter(
      (dossier) => inJuly(dossier) && dossier.receivingUnitId === unitOf('06685'),
    )
    const own = countOf(received, (dossier) => dossier.competentUnitId === unitOf('06685'))
    expect([received.length, own, countOf(received, online)]).toEqual([3418, 1043, 2173])
  })

  test('Thành Vinh ward: 2,718 received', () => {
    const own = [...simulate('40', 1)].filter(
      (dossier) => inJuly(dossier) && dossier.competentUnitId === unitOf('16681'),
    )
    expect(own).toHaveLength(2718)
  })

  test('Cần Thơ: 47,816 received to 23 July, 16,441 of them direct', () => {
    const until = instantAt(dayNumber('2025-07-24'), 0)
    const received = [...simulate('92', 1)].filter(isReceivedIn(begins, until))
    expect([received.length, countOf(received, (dossier) => dossier.channel === 'DIRECT')]).toEqual([47_816, 16_441])
  })

  test('Ho Chi Minh City: 366,897 received to 31 July', () => {
    const city = calibration.volumes.filter((row) => row.province_code === '79')
    expect(city.reduce((sum, row) => sum + row.received, 0)).toBe(366_897)
  })
})
