import type { Database } from '@motcua/db'
import { readCalibration } from '@motcua/dossiers/simulation/calibration/calibration'
import { simulateProvince } from '@motcua/dossiers/simulation/dossiers/simulate'
import { findPlaces } from '@motcua/dossiers/simulation/load/find-places'
import { toSentDossier } from '@motcua/dossiers/simulation/load/to-sent-dossier'
import type { Kysely } from 'kysely'
import { expect } from 'vitest'
import type { Database as DossiersDatabase } from '../../subgraphs/dossiers/src/database.ts'
import type { SentDossier } from '../../subgraphs/dossiers/src/intake/read-dossier.ts'
import { findAnySource } from '../../subgraphs/dossiers/src/intake/source-systems.ts'
import { takeIn } from '../../subgraphs/dossiers/src/intake/take-in.ts'
import { streamOf } from './intake.ts'

/** The dossiers of Thanh Hoá of the tiny demonstration, as their system would send them. admin: of a seeded database. */
export async function readSimulatedLog(admin: Kysely<Database>): Promise<SentDossier[]> {
  const units = await admin.selectFrom('dossiers.known_unit').select(['id', 'code']).execute()
  const codeOf = new Map(units.map(({ id, code }) => [id, code]))
  const places = await admin.transaction().execute((transaction) => findPlaces(transaction, '38', '2025-07-01'))
  const simulated = simulateProvince(places, readCalibration(), '38', 0.01)
  return [...simulated].filter(({ deleted }) => !deleted).map((dossier) => toSentDossier(dossier, codeOf))
}

const iso = (instant: number | null) => (instant === null ? undefined : new Date(instant).toISOString())

/** Newer than every revision of the demonstration, which has at most three of a dossier. */
export const newRevision = 4

/** A line of the platform's own mapping. */
export function toLine(sent: SentDossier, revision: number): Record<string, unknown> {
  const { dossierCode, procedureCode, status, channel, receivingUnit, competentAgency, residenceUnit } = sent
  return {
    dossierCode,
    revision,
    procedureCode,
    status,
    channel,
    receivingUnit,
    competentAgency,
    residenceUnit,
    submittedAt: iso(sent.submittedAt),
    receivedAt: iso(sent.receivedAt),
    appointmentAt: iso(sent.appointmentAt),
    endedAt: iso(sent.endedAt),
    returnedAt: iso(sent.returnedAt),
    payment: { obligation: sent.obligation === 'true', paidOnline: sent.paidOnline },
    digitised: sent.digitised === 'true',
    electronicResult: sent.electronicResult === 'true',
    reused: sent.reused === 'true',
    personalStore: sent.personalStore === 'true',
    vneidVerified: sent.vneidVerified === 'true',
    satisfaction: sent.satisfaction ?? undefined,
    supplements: sent.supplements.map(([requestedAt, completedAt]) => ({
      requestedAt: iso(requestedAt),
      completedAt: iso(completedAt),
    })),
  }
}

/** Takes lines in through the intake, from the system of Thanh Hoá; each of them is accepted. */
export async function deliver(db: Kysely<DossiersDatabase>, lines: readonly Record<string, unknown>[]): Promise<void> {
  const source = await findAnySource(db, 'demo-38')
  if (source === null) throw new Error('The simulated sender of Thanh Hoá is not there.')
  const { sent, accepted, quarantined } = await takeIn(db, source, streamOf(lines, 64_000))
  expect([quarantined, accepted]).toEqual([0, sent])
}
