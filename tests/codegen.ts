import { execFileSync } from 'node:child_process'
import { generateDatabaseTypes } from '@motcua/db/codegen'
import { views } from '@motcua/gateway/start-up/views'
import { generateResolverTypes } from '@motcua/kit/codegen'

const root = new URL('..', import.meta.url)
const run = (file: string) => execFileSync(process.execPath, [file], { cwd: root, stdio: 'inherit' })

/** Everything generated, in the order in which one step reads what the step before wrote. */
async function generateAll(): Promise<void> {
  await generateDatabaseTypes(views)
  await generateResolverTypes()
  run('gateway/compose.ts')
  run('dashboard/codegen.ts')
}

function changedFiles(): string {
  const generated = [':(glob)**/generated/**', ':(glob)**/*.generated.ts', 'gateway/*.graphql', 'gateway/*.json']
  return execFileSync('git', ['status', '--porcelain', '--', ...generated], { cwd: root, encoding: 'utf8' }).trim()
}

await generateAll()
if (process.argv.includes('--check')) {
  const changed = changedFiles()
  if (changed !== '') {
    console.error(
      `Generated files are stale:\n${changed}\nRun \`pnpm codegen\` and commit them with what caused the change.`,
    )
    process.exit(1)
  }
}
