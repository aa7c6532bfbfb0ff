import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const skipped = new Set(['node_modules', 'dist', 'generated', '.data', '.git'])

interface Import {
  readonly from: string
  /** A path below the root for our own files, else the package's name. */
  readonly to: string
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : sourcesBelow(path)
    return /\.(tsx?|mjs)$/.test(entry.name) ? [path] : []
  })
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const specifiers = [...text.matchAll(/^(?:import|export)\s(?:[^'"]*?from\s)?['"]([^'"]+)['"]/gm)].map(
    (match) => match[1] ?? '',
  )
  return specifiers.map((specifier) => ({
    from: file,
    to: specifier.startsWith('.') ? relative(root, resolve(root, dirname(file), specifier)) : specifier,
  }))
}

const imports = ['db', 'subgraphs', 'gateway', 'dashboard', 'tests'].flatMap(sourcesBelow).flatMap(importsOf)
const isTest = (file: string) => /\.(test|e2e)\.tsx?$/.test(file)

/** Imports from files that match, to places that match: what a rule forbids. */
function found(from: RegExp, to: RegExp): string[] {
  return imports.filter((i) => from.test(i.from) && to.test(i.to) && !isTest(i.from)).map((i) => `${i.from} → ${i.to}`)
}

test('the imports of the whole project are read', () => {
  expect(imports.length).toBeGreaterThan(200)
})

test('a subgraph imports no other subgraph', () => {
  const crossing = imports.filter(({ from, to }) => {
    const own = /^subgraphs\/([^_/]+)\//.exec(from)?.[1]
    const other = /^(?:@motcua|subgraphs)\/(administrative-units|procedures|dossiers|staff|evaluations|reports)\b/.exec(
      to,
    )?.[1]
    return own !== undefined && other !== undefined && own !== other
  })
  expect(crossing).toEqual([])
})

test('what subgraphs share knows neither the database nor any of them', () => {
  expect(found(/^subgraphs\/_kit\//, /^(@motcua\/|kysely|pg$|db\/)/)).toEqual([])
})

test('a migration imports kysely alone: no other migration, and nothing that may change after it has run', () => {
  const migrations = imports.filter(({ from }) => from.startsWith('db/migrations/'))
  expect(migrations.length).toBeGreaterThan(4)
  expect(migrations.filter(({ to }) => to !== 'kysely')).toEqual([])
})

test('only db/src opens connections', () => {
  const outside = imports.filter(({ from, to }) => /^pg(-|$)/.test(to) && !from.startsWith('db/'))
  expect(outside).toEqual([])
})

test('a query knows rows, not the graph', () => {
  expect(
    found(/^subgraphs\/[^/]+\/src\/queries\//, /(^graphql$|\/generated\/|\/loaders\.ts$|\/resolvers\/|^dataloader$)/),
  ).toEqual([])
})

test('a rule is pure', () => {
  expect(
    found(
      /^subgraphs\/[^/]+\/src\/rules\//,
      /(^kysely$|^pg$|^graphql$|^node:|\/queries\/|\/resolvers\/|\/loaders\.ts$)/,
    ),
  ).toEqual([])
})

test('reports read figures through the graph, like any client', () => {
  expect(found(/^subgraphs\/reports\//, /^(kysely|pg|@motcua\/db(?!\/(progress|start-problem)$))/)).toEqual([])
})

test('a resolver holds no SQL', () => {
  expect(found(/^subgraphs\/[^/]+\/src\/resolvers\//, /^(kysely|pg)$/)).toEqual([])
})

test('the dashboard imports no other workspace', () => {
  expect(found(/^dashboard\/src\//, /^(@motcua\/|db\/|gateway\/|subgraphs\/)/)).toEqual([])
})

test('no feature of the dashboard imports another', () => {
  const crossing = imports.filter(({ from, to }) => {
    const own = /^dashboard\/src\/features\/([^/]+)\//.exec(from)?.[1]
    const other = /^dashboard\/src\/features\/([^/]+)\//.exec(to)?.[1]
    return own !== undefined && other !== undefined && own !== other
  })
  expect(crossing).toEqual([])
})

test('charts, components and formats know no feature, query or filter', () => {
  expect(
    found(/^dashboard\/src\/(charts|components|format)\//, /^dashboard\/src\/(features|graphql|filters)\//),
  ).toEqual([])
})

test('nothing imports tests', () => {
  expect(found(/^(db|subgraphs|gateway|dashboard)\//, /^(tests\/|@motcua\/tests)/)).toEqual([])
})

test('the database knows no subgraph; its simulation uses the rules and the intake of dossiers and nothing else of one', () => {
  expect(found(/^db\/(src|migrations)\//, /^(subgraphs\/|@motcua\/)/)).toEqual([])
  expect(
    found(/^db\/seed\//, /^(subgraphs\/(?!dossiers\/src\/(rules\/|intake\/|database\.ts$))|@motcua\/(?!kit\/))/),
  ).toEqual([])
})
