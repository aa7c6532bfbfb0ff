import { expect, test } from 'vitest'
import { runCommand } from '../../_kit/run-command.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()

test.concurrent.for([
  [['source'], 'What is to be done?\nSay: pnpm source add NAME'],
  [['source', 'add', 'Thanh Hoá', '--province', '38'], '“Thanh Hoá” is no name of a source.'],
  [['source', 'add', 'x1', '--province', '14797'], 'There is no province 14797.'],
  [['source', 'add', 'x1', '--provnce', '38'], "Unknown option '--provnce'"],
  [['source', 'revoke', 'nobody'], 'There is no source nobody that may send.'],
  [['intake'], 'Which file, and whose?\nSay: pnpm intake FILE --source NAME.'],
  [['intake', 'nowhere.ndjson', '--source', 'x1'], 'There is no file nowhere.ndjson.'],
  [['intake', 'package.json', '--source', 'nobody'], 'There is no source nobody that may send.'],
  [['figures', 'mend'], '“mend”?\nSay: pnpm figures verify'],
  [
    ['simulate'],
    '--from is missing: give a month such as 2025-08.\nUsage: pnpm simulate --from 2025-08 --until 2025-10',
  ],
  [['simulate', '--from', '2025-8', '--until', '2025-10'], '--from 2025-8 is not a month such as 2025-08.'],
  [['simulate', '--from', '2025-08', '--until', '2025-13'], '--until 2025-13 is not a month such as 2025-08.'],
  [['simulate', '--from', '2025-09', '--until', '2025-09'], '--until 2025-09 is not after --from 2025-09'],
  [['simulate', '--from', '2025-08', '--untl', '2025-09'], "Unknown option '--untl'"],
  [['quarantine'], 'What is to be done?\nSay one of:'],
  [['quarantine', 'list', 'nobody'], 'There is no source nobody. See pnpm source list.'],
  [['quarantine', 'replay', 'x1', '--id', '1'], 'replay: one line, and the file of its corrected record?'],
  [['quarantine', 'dismiss', 'x1', '--id', 'one'], '“one” is no number of a line.'],
  [['quarantine', 'dismiss', 'x1', '--id', '1'], 'dismiss: why? The note is kept.'],
] as const)(
  '%j is refused with what is wrong and what to say, without a stack',
  async ([[name, ...words], message]) => {
    const { code, out, err } = await runCommand(database.adminUrl, name, ...words)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(message)
    expect(err).not.toMatch(/^\s+at /m)
  },
)

test.for(['source', 'intake', 'quarantine', 'figures', 'portal', 'simulate'])(
  '%s says how it is used',
  async (name) => {
    const { code, out, err } = await runCommand(database.adminUrl, name, '--help')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(`pnpm ${name} `)
  },
)
