import { parseArgs } from 'node:util'
import { atSchema } from '@motcua/db/at-schema'
import { createProgress } from '@motcua/db/progress'
import { orUsage } from '@motcua/kit/or-usage'
import { rebuildFigures } from './rebuild-figures.ts'
import { verifyDossiers } from './verify-dossiers.ts'
import { verifyFigures } from './verify-figures.ts'

const usage = 'Say: pnpm figures verify, or pnpm figures rebuild.'
const mostShown = 100

const command = orUsage(usage, () => {
  const [word] = parseArgs({ allowPositionals: true }).positionals
  if (word === 'verify' || word === 'rebuild') return word
  throw new Error(word === undefined ? 'What is to be done?' : `“${word}”?`)
})
await atSchema('dossiers', async (db) => {
  const report = createProgress()
  if (command === 'rebuild') await rebuildFigures(db, report)
  const differences = [...(await verifyDossiers(db, report)), ...(await verifyFigures(db, report))]
  for (const difference of differences.slice(0, mostShown)) console.error(difference)
  if (differences.length > mostShown) console.error(`… and ${differences.length - mostShown} more`)
  if (differences.length > 0) process.exitCode = 1
})
