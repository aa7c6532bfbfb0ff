import { createReadStream, existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { atSchema } from '@motcua/db/at-schema'
import { StartProblem } from '@motcua/db/start-problem'
import { readDeliveryBounds } from '../environment.ts'
import { receiveStream } from '../intake/receive-stream.ts'
import { toRefusal } from '../intake/refusal.ts'
import { findSource } from '../intake/source-systems.ts'
import { takeIn } from '../intake/take-in.ts'
import { orUsage } from '@motcua/kit/or-usage'

const usage = 'Say: pnpm intake FILE --source NAME. A file ending in .gz is unpacked.'
const { file, name } = orUsage(usage, () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { source: { type: 'string' } } })
  const [path] = positionals
  if (path === undefined || values.source === undefined) throw new Error('Which file, and whose?')
  return { file: path, name: values.source }
})

/** Takes in a file of lines, plain or ending in .gz, as if its source had sent it. */
await atSchema('dossiers', async (db) => {
  if (!existsSync(file)) throw new StartProblem(`There is no file ${file}.`, 'Correct its name.')
  const source = await findSource(db, name)
  if (source === null) {
    throw new StartProblem(`There is no source ${name} that may send.`, 'See pnpm run access list.')
  }
  const encoding = file.endsWith('.gz') ? 'gzip' : undefined
  const bounds = readDeliveryBounds()
  try {
    const stream = receiveStream(createReadStream(file), encoding, bounds)
    console.log(JSON.stringify(await takeIn(db, source, stream, { bounds })))
  } catch (problem) {
    const { status, message } = toRefusal(problem)
    if (status >= 500) throw problem
    throw new StartProblem(message, 'Nothing of the file was stored.')
  }
})
