import { createReadStream, existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { StartProblem } from '@motcua/db/start-problem'
import { receiveStream } from '../intake/receive-stream.ts'
import { findSource } from '../intake/source-systems.ts'
import { takeIn } from '../intake/take-in.ts'
import { atDossiers } from './at-dossiers.ts'

/** Takes in a file of lines, plain or ending in .gz, as if its source had sent it. */
const { positionals, values } = parseArgs({ allowPositionals: true, options: { source: { type: 'string' } } })

await atDossiers(async (db) => {
  const [file] = positionals
  if (file === undefined || values.source === undefined) {
    throw new StartProblem(
      'Which file, and whose?',
      'Say: pnpm intake FILE --source NAME. A file ending in .gz is unpacked.',
    )
  }
  if (!existsSync(file)) throw new StartProblem(`There is no file ${file}.`, 'Correct its name.')
  const source = await findSource(db, values.source)
  if (source === null) {
    throw new StartProblem(`There is no source ${values.source} that may send.`, 'See pnpm source list.')
  }
  const encoding = file.endsWith('.gz') ? 'gzip' : undefined
  console.log(JSON.stringify(await takeIn(db, source, receiveStream(createReadStream(file), encoding))))
})
