import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { subgraphNames } from '@motcua/kit/subgraph-names'
import { buildSchema, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { dossierTablesWithTriggers } from './migration-rules.ts'

const root = new URL('../..', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: fileURLToPath(root),
  encoding: 'utf8',
})
  .trim()
  .split('\n')

test('the top level is closed: seven places for code, and tool files', () => {
  const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''))
  expect([...folders].toSorted((a, b) => a.localeCompare(b))).toEqual([
    '.ci',
    'dashboard',
    'db',
    'gateway',
    'subgraphs',
    'tests',
  ])
})

test('every subgraph has the same skeleton', () => {
  const skeleton = [
    'README.md',
    'schema.graphql',
    'package.json',
    'src/main.ts',
    'src/subgraph.ts',
    'src/context.ts',
    'src/database.ts',
    'src/loaders.ts',
    'src/resolvers/index.ts',
  ]
  const missing = subgraphNames()
    .flatMap((name) => skeleton.map((part) => `subgraphs/${name}/${part}`))
    .filter((path) => !files.includes(path))
  expect(missing).toEqual([])
})

test('no file is named after nothing', () => {
  const nameless = files.filter((file) =>
    /(^|[/.-])(utils?|helpers?|common|managers?|misc|types)([/.-]|$)/.test(file.replace('.d.ts', '')),
  )
  expect(nameless).toEqual([])
})

test('every type of the graph says what it means', () => {
  const types = Object.values(buildSchema(read('gateway/api.graphql')).getTypeMap())
  const obvious = /^(Query|__.*|String|Int|Float|Boolean|ID|.*Edge)$/
  const silent = types.filter((type) => !obvious.test(type.name) && !type.description).map((type) => type.name)
  expect(silent).toEqual([])
})

test('every argument of the graph says what it means', () => {
  const types = Object.values(buildSchema(read('gateway/api.graphql')).getTypeMap()).filter(isObjectType)
  const described = types
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })))
    .flatMap(({ name, field }) => field.args.map((argument) => ({ name: `${name}.${argument.name}`, argument })))
  expect(described.length).toBeGreaterThan(100)
  expect(described.filter(({ argument }) => !argument.description).map(({ name }) => name)).toEqual([])
})

const migrations = files.filter((file) => /^db\/migrations\/.*\.ts$/.test(file))

test('a migration can be undone', () => {
  const oneWay = migrations.filter((file) => !/export async function down/.test(read(file)))
  expect(migrations.length).toBeGreaterThan(4)
  expect(oneWay).toEqual([])
})

test('no migration creates a trigger on a table of dossiers: figures and states follow by statements', () => {
  const hidden = migrations.flatMap((file) => dossierTablesWithTriggers(read(file)).map((table) => `${file}: ${table}`))
  expect(migrations.length).toBeGreaterThan(4)
  expect(hidden).toEqual([])
})

test('access is said with run: pnpm access is a command of pnpm itself, which asks the npm registry', () => {
  const saying = new RegExp(['pnpm', 'access'].join(' '), 'u')
  const wrong = files.filter((file) => /\.(ts|tsx|md|graphql)$/.test(file) && saying.test(read(file)))
  expect(wrong.filter((file) => !/^(db\/adr\/0012|tests\/architecture\/layout)/.test(file))).toEqual([])
  expect(read('README.md')).toContain('pnpm run access')
})
