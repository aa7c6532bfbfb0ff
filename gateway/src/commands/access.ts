import { parseArgs } from 'node:util'
import { connect } from '@motcua/db'
import type { Holder } from '@motcua/db/access/find-holder'
import { accessRoles, addHolder, renewToken, revokeToken } from '@motcua/db/access/grant-tokens'
import { listHolders } from '@motcua/db/access/list-holders'
import { operatingUser } from '@motcua/db/access/operating-user'
import { atDatabase } from '@motcua/db/at-database'
import { StartProblem } from '@motcua/db/start-problem'
import { addNewSource, requireKnownProvince } from '@motcua/dossiers/new-source'
import { orUsage } from '@motcua/kit/or-usage'

type Connected = ReturnType<typeof connect>

const usage = `Say one of:
  pnpm run access add NAME --role source --province 38 [--from DAY] [--mapping FILE]    a system that sends dossiers
  pnpm run access add NAME --role units|procedures|staff|reports [--province 38]        a person or system that changes these data
  pnpm run access list
  pnpm run access renew NAME      a new token; the one before is refused at once
  pnpm run access revoke NAME     its token is refused at once`
const holderName = /^[a-z0-9][a-z0-9-]{1,39}$/
const mayDo: Readonly<Record<Holder['role'], string>> = {
  source: 'send dossiers',
  units: 'change units',
  procedures: 'change procedures',
  staff: 'change staff',
  reports: 'change reports',
}

interface Words {
  readonly role?: string
  readonly province?: string
  readonly from?: string
  readonly mapping?: string
}

async function add(db: Connected, name: string, { role: roleWord, province, ...words }: Words) {
  if (!holderName.test(name)) {
    throw new StartProblem(`“${name}” is not a name of this kind.`, 'Use 2 to 40 small letters, digits and hyphens.')
  }
  const role = accessRoles.find((known) => known === roleWord)
  if (role === undefined) {
    throw new StartProblem(
      roleWord === undefined ? 'The role is missing.' : `There is no role ${roleWord}.`,
      `Say --role and one of ${accessRoles.join(', ')}.`,
    )
  }
  if (role !== 'source' && (words.from !== undefined || words.mapping !== undefined)) {
    throw new StartProblem(`The role ${role} has no --from and no --mapping.`, 'Leave them out, or say --role source.')
  }
  if (role === 'source' && province === undefined) {
    throw new StartProblem('A source sends dossiers of one province.', 'Say which: --province 38.')
  }
  if (province !== undefined) await requireKnownProvince(db, province)
  const token = await addHolder(db, { name, role, provinceCode: province ?? null }, operatingUser())
  if (token === null) {
    throw new StartProblem(
      `The name ${name} is taken.`,
      `Choose another one, or give it a new token: pnpm run access renew ${name}.`,
    )
  }
  if (role === 'source' && province !== undefined) await addNewSource(db, { name, provinceCode: province, ...words })
  return `${name} may ${mayDo[role]} of ${placeOf(province ?? null)}. Its token, shown this once:\n${token}`
}

const placeOf = (provinceCode: string | null) =>
  provinceCode === null ? 'the whole country' : `province ${provinceCode}`

async function list(db: Connected): Promise<string> {
  const lines = (await listHolders(db).execute()).map((holder) => {
    const { name, role, provinceCode, createdAt, createdBy, revokedAt, revokedBy, lastUsedOn } = holder
    const state = revokedAt === null ? 'may be used' : `revoked ${revokedAt.toISOString()} by ${revokedBy}`
    const used = lastUsedOn === null ? 'never used' : `last used on ${lastUsedOn}`
    return [name, role, placeOf(provinceCode), state, `made ${createdAt.toISOString()} by ${createdBy}`, used].join(
      '  ',
    )
  })
  return lines.length === 0 ? 'There are no tokens.' : lines.join('\n')
}

async function renew(db: Connected, name: string): Promise<string> {
  const token = await renewToken(db, name, operatingUser())
  if (token === null) throw new StartProblem(`There is no token of ${name}.`, 'See pnpm run access list.')
  return `The token of ${name} before this one is refused from now on. The new one, shown this once:\n${token}`
}

async function revoke(db: Connected, name: string): Promise<string> {
  if (await revokeToken(db, name, operatingUser())) {
    return `The token of ${name} is refused from now on. What was done with it stays.`
  }
  throw new StartProblem(`There is no token of ${name} that may be used.`, 'See pnpm run access list.')
}

type Command = (db: Connected) => Promise<string>

/** The command that the words mean; throws with what is missing in them. */
function readCommand(): Command {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      role: { type: 'string' },
      province: { type: 'string' },
      from: { type: 'string' },
      mapping: { type: 'string' },
    },
  })
  const [command, name] = positionals
  if (command === undefined) throw new Error('The command is missing.')
  if (!['add', 'list', 'renew', 'revoke'].includes(command)) throw new Error(`There is no command ${command}.`)
  const [option] = Object.keys(values)
  if (command !== 'add' && option !== undefined) throw new Error(`${command} has no option --${option}.`)
  if (command === 'list') return list
  if (name === undefined) throw new Error(`${command}: the name is missing.`)
  if (command === 'add') return (db) => add(db, name, values)
  return command === 'renew' ? (db) => renew(db, name) : (db) => revoke(db, name)
}

const command = orUsage(usage, readCommand)
await atDatabase(async (adminUrl) => {
  const db = connect(adminUrl, { applicationName: 'mot-cua-graph command', maxConnections: 1 })
  try {
    // Shown when it is stored: a token that was never given is none.
    console.log(await db.transaction().execute(command))
  } finally {
    await db.destroy()
  }
})
