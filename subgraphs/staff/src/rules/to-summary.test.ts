import { expect, test } from 'vitest'
import { toSummary } from './to-summary.ts'

const simulated = { origin: 'SIMULATED', source: 'Mô phỏng', sourceEn: 'Simulation', asOf: '2025-07-31' } as const
const real = { origin: 'REAL', source: 'Danh sách của Huế', sourceEn: 'Register of Huế', asOf: '2026-01-31' } as const
const specialists = { position: 'SPECIALIST', members: 10, accounts: 9, activeAccounts: 7 } as const
const leaders = { position: 'UNIT_LEADER', members: 3, accounts: 3, activeAccounts: 3 } as const

test('positions add up to members, and accounts to accounts', () => {
  expect(
    toSummary([
      { ...simulated, ...specialists },
      { ...simulated, ...leaders },
    ]),
  ).toEqual({
    members: 13,
    accounts: 12,
    activeAccounts: 10,
    byPosition: [
      { position: 'SPECIALIST', members: 10 },
      { position: 'UNIT_LEADER', members: 3 },
    ],
    provenance: simulated,
  })
})

test('one simulated register makes the whole simulated, and registers of different days have no day together', () => {
  expect(
    toSummary([
      { ...real, ...specialists },
      { ...simulated, ...specialists },
    ]),
  ).toEqual({
    members: 20,
    accounts: 18,
    activeAccounts: 14,
    byPosition: [{ position: 'SPECIALIST', members: 20 }],
    provenance: {
      origin: 'SIMULATED',
      source: 'Danh sách của Huế; Mô phỏng',
      sourceEn: 'Register of Huế; Simulation',
      asOf: null,
    },
  })
})

test('real registers alone are real', () => {
  expect(toSummary([{ ...real, ...leaders }])?.provenance).toEqual(real)
})

test('nothing recorded is no summary, not a summary of zeros', () => {
  expect(toSummary([])).toBeNull()
})
