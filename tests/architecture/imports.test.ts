import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { referenceData } from '@motcua/gateway/start-up/reference-data'
import { expect, test } from 'vitest'
import { circlesOf, type Edge } from './circles-of.ts'
import { foreignImports } from './migration-rules.ts'

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

const isOurs = (to: string) => /^(db|subgraphs|gateway|dashboard|tests)\//.test(to)

/** The folder of the package that a file belongs to. */
function workspaceOf(file: string): string {
  const [top = '', second = ''] = file.split('/')
  return top === 'subgraphs' ? `${top}/${second}` : top
}

/** The workspace that an import names by its package; null for a path or a package of others. */
function workspaceNamed(to: string): string | null {
  const name = /^@motcua\/([^/]+)/.exec(to)?.[1]
  if (name === undefined) return null
  if (name === 'kit') return 'subgraphs/_kit'
  return ['db', 'gateway', 'dashboard', 'tests'].includes(name) ? name : `subgraphs/${name}`
}

/** Dependencies between workspaces, as their package.json files declare them. */
function declaredBetweenWorkspaces(): Edge[] {
  const subgraphs = readdirSync(join(root, 'subgraphs')).map((name) => `subgraphs/${name}`)
  return ['db', 'gateway', 'dashboard', 'tests', ...subgraphs].flatMap((workspace) => {
    const declared = JSON.parse(readFileSync(join(root, workspace, 'package.json'), 'utf8')) as {
      readonly dependencies?: Readonly<Record<string, string>>
      readonly devDependencies?: Readonly<Record<string, string>>
    }
    return Object.keys({ ...declared.dependencies, ...declared.devDependencies }).flatMap((name): Edge[] => {
      const target = workspaceNamed(name)
      return target === null ? [] : [[workspace, target]]
    })
  })
}

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
  const migrations = sourcesBelow('db/migrations')
  expect(migrations.length).toBeGreaterThan(4)
  const foreign = migrations.flatMap((file) =>
    foreignImports(readFileSync(join(root, file), 'utf8')).map((to) => `${file} → ${to}`),
  )
  expect(foreign).toEqual([])
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

test('the dashboard imports nothing of other workspaces but the rule of search, which it shares with the database', () => {
  expect(found(/^dashboard\/src\//, /^(@motcua\/(?!kit\/searchable$)|db\/|gateway\/|subgraphs\/)/)).toEqual([])
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

test('the database knows no subgraph, no gateway and no dashboard', () => {
  expect(found(/^db\//, /^(subgraphs\/|gateway\/|dashboard\/|@motcua\/)/)).toEqual([])
})

test('no subgraph knows the gateway or the dashboard', () => {
  expect(found(/^subgraphs\//, /^(gateway\/|dashboard\/|@motcua\/(gateway|dashboard))/)).toEqual([])
})

test('nothing but a simulation and the first rows of its subgraph knows a simulation', () => {
  const outside = imports.filter(
    ({ from, to }) =>
      /(^subgraphs\/[^/]+\/simulation\/|^@motcua\/[^/]+\/simulation\/)/.test(to) &&
      !/^(tests\/|subgraphs\/[^/]+\/(simulation\/|step\.ts$))/.test(from),
  )
  expect(outside).toEqual([])
})

test('no relative import leaves its workspace, but for tests, which look at the source of every subgraph', () => {
  const leaving = imports.filter(({ from, to }) => {
    if (!isOurs(to) || workspaceOf(from) === workspaceOf(to)) return false
    return !(workspaceOf(from) === 'tests' && /^subgraphs\/[^_/]+\/src\//.test(to))
  })
  expect(leaving).toEqual([])
})

test('workspaces depend on each other one way: gateway, subgraphs, db', () => {
  expect(circlesOf(declaredBetweenWorkspaces())).toEqual([])
  const used = imports.flatMap(({ from, to }): Edge[] => {
    const target = workspaceNamed(to) ?? (isOurs(to) ? workspaceOf(to) : null)
    return target === null || target === workspaceOf(from) ? [] : [[workspaceOf(from), target]]
  })
  expect(circlesOf(used)).toEqual([])
})

test('no file imports one that imports it, at whatever distance, types included', () => {
  expect(circlesOf(imports.flatMap(({ from, to }): Edge[] => (isOurs(to) ? [[from, to]] : [])))).toEqual([])
})

test('a step names every file of its reference data and simulation that it is made from', () => {
  const unread = referenceData.flatMap(({ reads }) => {
    const files = reads.map((url) => relative(root, fileURLToPath(url)))
    return files
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        imports
          .filter(({ from, to }) => from === file && /^subgraphs\/[^/]+\/(reference|simulation)\//.test(to))
          .filter(({ to }) => !files.includes(to))
          .map(({ to }) => `${file} → ${to}`),
      )
  })
  expect(unread).toEqual([])
})
