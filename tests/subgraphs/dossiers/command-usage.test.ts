import { expect, test } from 'vitest'
import { runCommand } from '../../_kit/run-command.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()

test.concurrent.for([
  [['access'], 'The command is missing.\nSay one of:\n  pnpm run access add NAME --role source'],
  [['access', 'give', 'x1'], 'There is no command give.'],
  [['access', 'add'], 'add: the name is missing.'],
  [['access', 'add', 'x1', '--provnce', '38'], "Unknown option '--provnce'"],
  [['access', 'revoke', 'x1', '--role', 'units'], 'revoke has no option --role.'],
  [['access', 'add', 'Thanh Hoá', '--role', 'units'], '“Thanh Hoá” is not a name of this kind.'],
  [['access', 'add', 'x1'], 'The role is missing. Say --role and one of source, units, procedures, staff, reports.'],
  [['access', 'add', 'x1', '--role', 'admin'], 'There is no role admin. Say --role and one of source, units'],
  [['access', 'add', 'x1', '--role', 'source'], 'A source sends dossiers of one province. Say which: --province 38.'],
  [['access', 'add', 'x1', '--role', 'units', '--province', '14797'], 'There is no province 14797. Give its official'],
  [
    ['access', 'add', 'x1', '--role', 'units', '--from', '2025-07-01'],
    'The role units has no --from and no --mapping.',
  ],
  [['access', 'renew', 'nobody'], 'There is no token of nobody. See pnpm run access list.'],
  [['access', 'revoke', 'nobody'], 'There is no token of nobody that may be used. See pnpm run access list.'],
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
  [['quarantine', 'list', 'nobody'], 'There is no source nobody. See pnpm run access list.'],
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

test.for(['access', 'intake', 'quarantine', 'figures', 'portal', 'simulate'])(
  '%s says how it is used',
  async (name) => {
    const { code, out, err } = await runCommand(database.adminUrl, name, '--help')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(new RegExp(`pnpm (run )?${name} `, 'u'))
  },
)
