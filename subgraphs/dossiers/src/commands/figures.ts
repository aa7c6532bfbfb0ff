import { createProgress } from '@motcua/db/progress'
import { StartProblem } from '@motcua/db/start-problem'
import { atDossiers } from './at-dossiers.ts'
import { rebuildFigures } from './rebuild-figures.ts'
import { verifyFigures } from './verify-figures.ts'

const usage = 'Say: pnpm figures verify, or pnpm figures rebuild.'
const mostShown = 100

const command = process.argv[2]
await atDossiers(async (db) => {
  if (command !== 'verify' && command !== 'rebuild') {
    throw new StartProblem(command === undefined ? 'What is to be done?' : `“${command}”?`, usage)
  }
  const report = createProgress()
  if (command === 'rebuild') await rebuildFigures(db, report)
  const differences = await verifyFigures(db, report)
  for (const difference of differences.slice(0, mostShown)) console.error(difference)
  if (differences.length > mostShown) console.error(`… and ${differences.length - mostShown} more`)
  if (differences.length > 0) process.exitCode = 1
})
