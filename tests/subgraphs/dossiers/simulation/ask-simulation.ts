import type { Database } from '@motcua/db'
import { provinceCodes, readCalibration } from '@motcua/dossiers/simulation/calibration/calibration'
import type { Places } from '@motcua/dossiers/simulation/calibration/places'
import { simulateProvince } from '@motcua/dossiers/simulation/dossiers/simulate'
import type { SimulatedDossier } from '@motcua/dossiers/simulation/dossiers/simulated-dossier'
import { findPlaces } from '@motcua/dossiers/simulation/load/find-places'
import type { Kysely } from 'kysely'
import { dayNumber, instantAt } from '../../../../subgraphs/dossiers/src/rules/viet-nam-time.ts'
import { createSeededDatabase } from '../../../_kit/seeded-database.ts'

/** What tests of the simulation share: the real places, as the simulation reads them, and questions that they ask of dossiers. */
export const calibration = readCalibration()
const allPlaces = await readPlaces((await createSeededDatabase()).db)

export const begins = instantAt(dayNumber('2025-07-01'), 0)
export const ends = instantAt(dayNumber('2025-08-01'), 0)
export const logEnds = instantAt(dayNumber('2025-09-01'), 0)

export function placesOf(code: string): Places {
  const places = allPlaces.get(code)
  if (places === undefined) throw new Error(`There is no province ${code}.`)
  return places
}

/** The dossiers of July 2025 that count: without those that their source withdrew. */
export function simulate(code: string, scale: number): SimulatedDossier[] {
  return simulateAll(code, scale).filter(({ deleted }) => !deleted)
}

export function simulateAll(code: string, scale: number): SimulatedDossier[] {
  return [...simulateProvince(placesOf(code), calibration, code, scale)]
}

function readPlaces(db: Kysely<Database>): Promise<ReadonlyMap<string, Places>> {
  return db.transaction().execute(async (transaction) => {
    const places = new Map<string, Places>()
    for (const code of provinceCodes(calibration)) places.set(code, await findPlaces(transaction, code, '2025-07-01'))
    return places
  })
}

type Holds = (dossier: SimulatedDossier) => boolean

export function isReceivedIn(from: number, until: number): Holds {
  return ({ receivedAt }) => receivedAt !== null && receivedAt >= from && receivedAt < until
}

export const inJuly = isReceivedIn(begins, ends)
export const atCommune: Holds = ({ level }) => level === 'COMMUNE'
export const online: Holds = ({ channel }) => channel === 'ONLINE'
export const unitOf = (code: string): string => `${code}-20250701`

/** Late by the effective appointment, or open and overdue when the log ends. */
export const isLate: Holds = ({ outcome, status, appointmentAt }) =>
  outcome === 'LATE' ||
  (outcome === null && status !== 'SUPPLEMENT_REQUESTED' && appointmentAt !== null && appointmentAt < logEnds)

export function countOf(dossiers: readonly SimulatedDossier[], ...tests: Holds[]): number {
  return dossiers.filter((dossier) => tests.every((holds) => holds(dossier))).length
}
