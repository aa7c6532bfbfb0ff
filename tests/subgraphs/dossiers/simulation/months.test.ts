import { monthOf } from '@motcua/dossiers/simulation/calibration/month'
import { scaleToMonth } from '@motcua/dossiers/simulation/calibration/scale-to-month'
import { countProvince, simulateProvince } from '@motcua/dossiers/simulation/dossiers/simulate'
import { expect, test } from 'vitest'
import { calibration, isReceivedIn, placesOf, simulate } from './ask-simulation.ts'

const simulateIn = (name: string, code: string, scale: number) => [
  ...simulateProvince(placesOf(code), scaleToMonth(calibration, monthOf(name)), code, scale),
]
const names = ['2025-08', '2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-08']

test.each(names)(
  '%s has its volume, nothing that was filed before it, and no more in its log than its rows',
  (name) => {
    const month = monthOf(name)
    const scaled = scaleToMonth(calibration, month)
    const made = simulateIn(name, '38', 0.1)
    const received = made.filter((dossier) => !dossier.deleted && isReceivedIn(month.begins, month.ends)(dossier))
    const volume = scaled.volumes.reduce((sum, row) => sum + (row.province_code === '38' ? row.received : 0), 0)
    expect(received).toHaveLength(Math.round(volume * 0.1))
    expect(made).toHaveLength(countProvince(scaled, '38', 0.1))
    expect(made.filter(({ submittedAt }) => submittedAt < month.begins || submittedAt >= month.ends)).toEqual([])
    expect(made.filter(({ receivedAt }) => receivedAt !== null && receivedAt < month.begins)).toEqual([])
    expect(made.filter(({ receivedAt }) => receivedAt !== null && receivedAt >= month.ends)).toEqual([])
    expect(made.filter(({ endedAt, returnedAt }) => Math.max(endedAt ?? 0, returnedAt ?? 0) >= month.logEnds)).toEqual(
      [],
    )
    expect(made.filter(({ transition }) => transition !== null)).toEqual([])
  },
)

test('no two dossiers of the months of the largest province have one code, and the months differ', () => {
  const months = [[...simulate('79', 1)], simulateIn('2025-08', '79', 1), simulateIn('2025-09', '79', 1)]
  const codes = months.flatMap((dossiers) => dossiers.map(({ code }) => code))
  expect(new Set(codes).size).toBe(codes.length)
  const [, august = [], september = []] = months
  expect(august.slice(0, 100).map(({ procedure }) => procedure.code)).not.toEqual(
    september.slice(0, 100).map(({ procedure }) => procedure.code),
  )
}, 120_000)
