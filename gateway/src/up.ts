import { parseArgs } from 'node:util'
import { explainDatabaseProblem } from '@motcua/db/explain-database-problem'
import { openDatabase } from '@motcua/db/open-database'
import { prepareDatabase } from '@motcua/db/prepare-database'
import { createProgress } from '@motcua/db/progress'
import { requireDatabase } from '@motcua/db/require-database'
import { seedParts, seedSteps } from '@motcua/db/seed'
import { StartProblem } from '@motcua/db/start-problem'
import { issueDemonstrationToken } from '@motcua/dossiers/demonstration-source'
import { readEnvironment, type GatewayEnvironment } from './environment.ts'
import { referenceData } from './start-up/reference-data.ts'
import { buildDashboard } from './start-up/build-dashboard.ts'
import { readSettings } from './start-up/read-settings.ts'
import { requireFreePort } from './start-up/require-free-port.ts'
import { portsOf } from './subgraph-endpoints.ts'
import { createShutDown, stopWhenTold } from './start-up/shut-down.ts'
import { startAnswering } from './start-up/start-answering.ts'
import { views } from './start-up/views.ts'

async function start(environment: GatewayEnvironment, isReset: boolean): Promise<void> {
  const {
    databaseUrl,
    dataFolder,
    seedSize,
    subgraphMode,
    endpoints,
    processes,
    connectionsPerSubgraph,
    keptBytes,
    ...settings
  } = environment
  const report = createProgress()
  const database = await openDatabase({
    databaseUrl,
    dataFolder,
    onRestart: () => console.error('The database was killed and is back.'),
  })
  shutDown.atEnd(database.close, 4000)
  await requireFreePort(settings.host, settings.port)
  for (const port of subgraphMode === 'http' ? portsOf(endpoints).values() : [])
    await requireFreePort('127.0.0.1', port, 'SUBGRAPH_PORT')
  const { adminUrl } = database
  await requireDatabase(adminUrl)
  void database.lost.then(stopBecauseOf)

  const asked = { adminUrl, size: seedSize, report }
  const explained = (problem: unknown) => {
    throw explainDatabaseProblem(problem, adminUrl) ?? problem
  }
  const fillDatabase = async () => {
    const ran = await prepareDatabase(database, { isReset, views })
    if (ran.length > 0) console.log(`${ran.length} migrations ran`)
    return seedSteps({ ...asked, steps: referenceData }).catch(explained)
  }
  const [{ unfinished }] = await Promise.all([fillDatabase(), buildDashboard(report, shutDown.signal)])
  // Also with every row there: indexes that an earlier start put off are made below.
  const answering = await startAnswering({
    settings,
    processes,
    subgraphMode,
    endpoints,
    adminUrl,
    connectionsPerSubgraph,
    // Each process keeps its own.
    keptBytes: Math.floor(keptBytes / processes),
    shutDown,
  })
  // Long work is no reason to look at nothing: what the portal published is there before the dossiers are.
  if (unfinished.length > 0)
    console.log(`open ${answering.url} with what the national portal published; dossiers follow by province`)
  await seedParts(unfinished, asked).catch(explained)
  await answering.finishLoading()
  const token = seedSize === 'none' ? null : await issueDemonstrationToken(adminUrl)
  if (token !== null) console.log(token)
  console.log(`ready ${answering.url}`)
}

async function stopBecauseOf(problem: unknown): Promise<void> {
  // Once we are stopping, everything that is under way fails; that is no news.
  if (!shutDown.hasBegun) console.error(problem instanceof StartProblem ? problem.message : problem)
  await shutDown.begin(1)
}

const shutDown = createShutDown()
stopWhenTold(shutDown)
Object.assign(process.env, { ...readSettings(), ...process.env })
const environment = readEnvironment(process.env)
const { values } = parseArgs({ options: { reset: { type: 'boolean', default: false } } })
if ('problems' in environment)
  await stopBecauseOf(new StartProblem('The environment is wrong:\n', environment.problems))
else await start(environment, values.reset).catch(stopBecauseOf)
