import { parentPort, workerData } from 'node:worker_threads'
import type { Kysely } from 'kysely'
import { connect, type Database } from '@motcua/db'
import { inOneSession } from '@motcua/db/one-session'
import { partsToRun } from '@motcua/db/run-parts'
import { recordStep } from '@motcua/db/seed-record'
import { readCalibration } from '../calibration/calibration.ts'
import { scaleToMonth } from '../calibration/scale-to-month.ts'
import { loadProvince } from './load-province.ts'
import { readPart } from './simulated-parts.ts'
import { scales } from '../calibration/scales.ts'

/** Worker thread: simulates the provinces that it is given, one after the other, and stores each as a delivery is. */
const { adminUrl, size, fingerprint, parts } = partsToRun.parse(workerData)
const db: Kysely<Database> = connect(adminUrl, {
  applicationName: 'mot-cua-graph seed',
  maxConnections: 2,
  statementTimeoutMillis: 0,
})
try {
  const calibrated = readCalibration()
  await inOneSession(db, async (session) => {
    for (const part of parts) {
      const { provinceCode, month } = readPart(part)
      await loadProvince(
        session,
        { calibration: scaleToMonth(calibrated, month), provinceCode, scale: scales[size] },
        {
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
          onRows: (rows) => parentPort?.postMessage({ rows }),
          settle: (transaction, rows) => recordStep(transaction, { name: `dossiers ${part}`, fingerprint, size, rows }),
        },
      )
    }
  })
} finally {
  await db.destroy()
}
