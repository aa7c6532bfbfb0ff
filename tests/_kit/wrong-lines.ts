import { aLine } from './intake.ts'

/** The eight ways in which a line may be wrong, and the reason under which it has to be found. */
const wrongWays: readonly (readonly [reason: string, make: (code: string) => string | Buffer])[] = [
  ['BAD_CODE', (code) => JSON.stringify(aLine({ dossierCode: code.replaceAll('-', '/') }))],
  ['UNKNOWN_PROCEDURE', (dossierCode) => JSON.stringify(aLine({ dossierCode, procedureCode: '9.999999' }))],
  [
    'END_BEFORE_START',
    (dossierCode) => JSON.stringify(aLine({ dossierCode, status: 9, endedAt: '2025-06-01T08:00:00+07:00' })),
  ],
  ['UNKNOWN_STATUS', (dossierCode) => JSON.stringify(aLine({ dossierCode, status: 19 }))],
  ['BROKEN_JSON', (dossierCode) => JSON.stringify(aLine({ dossierCode })).slice(0, 90)],
  ['INVALID_UTF8', (dossierCode) => Buffer.from(JSON.stringify(aLine({ dossierCode, note: 'Thanh Hoá' })), 'latin1')],
  ['LINE_TOO_LONG', (dossierCode) => JSON.stringify(aLine({ dossierCode, note: 'x'.repeat(1_000_000) }))],
  ['FOREIGN_PROVINCE', (dossierCode) => JSON.stringify(aLine({ dossierCode, competentAgency: 'H26.101' }))],
]

/** Half of the dossiers are resolved, in the order in which a system would send them. */
function soundLine(dossierCode: string, index: number): string {
  const isResolved = index % 2 === 0
  return JSON.stringify(
    aLine({
      dossierCode,
      competentAgency: index % 3 === 0 ? 'H56.120' : 'H56.102',
      channel: 1 + (index % 3),
      status: isResolved ? 'RETURNED' : 'PROCESSING',
      ...(isResolved ? { endedAt: `2025-07-0${2 + (index % 4)}T10:00:00+07:00` } : {}),
    }),
  )
}

/** A file of so many lines, one in fifty of them wrong, each way as often as the others; a chunk for each line. */
export function* linesWithWrongOnes(many: number): Generator<Buffer> {
  for (let index = 0; index < many; index += 1) {
    const code = `H56.102-2507${String(1 + (index % 28)).padStart(2, '0')}-${String(index).padStart(6, '0')}`
    const wrong = index % 50 === 49 ? wrongWays[Math.floor(index / 50) % wrongWays.length] : undefined
    const line = wrong === undefined ? soundLine(code, index) : wrong[1](code)
    yield Buffer.concat([Buffer.isBuffer(line) ? line : Buffer.from(line), Buffer.from('\n')])
  }
}

/** How many lines of such a file have to be found under each reason. */
export function expectedReasons(many: number): Record<string, number> {
  const wrong = Math.floor(many / 50)
  const [each, more] = [Math.floor(wrong / wrongWays.length), wrong % wrongWays.length]
  return Object.fromEntries(wrongWays.map(([reason], index) => [reason, each + (index < more ? 1 : 0)]))
}
