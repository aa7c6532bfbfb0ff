import { parseArgs } from 'node:util'
import { atDatabase } from '@motcua/db/at-database'
import { orUsage } from '@motcua/kit/or-usage'
import { readCalibration } from '../calibration/calibration.ts'
import { addMonths } from '../load/add-months.ts'
import { monthsBetween } from '../calibration/month.ts'

const usage = `Usage: pnpm simulate --from 2025-08 --until 2025-10 [--province 38]
  Adds months of simulated dossiers to the demonstration, marked SIMULATED like its first month, 2025-07.
  --from: the first month. --until: the month after the last one, so that this adds August and September.
  --province: the code of a province; may be given several times. Default: every province of the demonstration.
  Volumes are those of July 2025 in proportion to working days. The months of a province have no gap, and a month that is
  there stays as it is. Ctrl-C keeps every finished province and month; run the same command again for the rest.`

function readMonth(option: string, text: string | undefined): string {
  if (text === undefined) throw new Error(`${option} is missing: give a month such as 2025-08.`)
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw new Error(`${option} ${text} is not a month such as 2025-08.`)
  return text
}

const { months, provinces } = orUsage(usage, () => {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      until: { type: 'string' },
      province: { type: 'string', multiple: true, default: [] },
    },
  })
  const [from, until] = [readMonth('--from', values.from), readMonth('--until', values.until)]
  if (until <= from) {
    throw new Error(`--until ${until} is not after --from ${from}: give the month after the last one.`)
  }
  return { months: monthsBetween(from, until), provinces: [...new Set(values.province)] }
})

process.once('SIGINT', () => {
  console.error('Stopped. Finished provinces and months are kept; run the same command again for the rest.')
  process.exit(130)
})
await atDatabase((adminUrl) => addMonths(adminUrl, readCalibration(), { months, provinces }))
