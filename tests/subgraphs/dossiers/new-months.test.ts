import { expect, test } from 'vitest'
import { findSource } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { takeIn } from '../../../subgraphs/dossiers/src/intake/take-in.ts'
import { aLine, plantReference, plantSource, streamOf } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
await plantReference(database.db)
await plantSource(database.db, 'thanh-hoa')
await plantSource(database.db, 'ha-noi', {}, '01')

async function send(name: string, lines: readonly Record<string, unknown>[]) {
  const source = await findSource(database.db, name)
  if (source === null) throw new Error('The source was planted.')
  return takeIn(database.connectAs('dossiers'), source, streamOf(lines))
}

const places = {
  'thanh-hoa': { competentAgency: 'H56.102', receivingUnit: '14797', residenceUnit: '14797' },
  'ha-noi': { competentAgency: 'H26.101', receivingUnit: '00004', residenceUnit: '00004' },
} as const
const years = [2026, 2027, 2028, 2029, 2030, 2031]
const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']

/** A dossier in every month of a year of which nobody has told. */
const linesOf = (name: keyof typeof places, year: number, order: readonly string[]) =>
  order.map((month, index) =>
    aLine({
      ...places[name],
      dossierCode: `${places[name].competentAgency}-${String(year).slice(2)}${month}01-${String(index + 1).padStart(4, '0')}`,
      submittedAt: `${year}-${month}-10T08:00:00+07:00`,
      receivedAt: `${year}-${month}-10T09:00:00+07:00`,
      appointmentAt: `${year}-${month}-20T17:00:00+07:00`,
    }),
  )

test('two provinces that begin the same months at once are both taken in', async () => {
  for (const year of years) {
    const answers = await Promise.all([
      send('thanh-hoa', linesOf('thanh-hoa', year, months)),
      send('ha-noi', linesOf('ha-noi', year, months.toReversed())),
    ])
    expect(answers.map(({ accepted, quarantined }) => [accepted, quarantined])).toEqual([
      [12, 0],
      [12, 0],
    ])
  }
})
