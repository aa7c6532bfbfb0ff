import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// graphql 16 has "module": index.mjs and no "exports": vite would load index.mjs for our sources while the Apollo
// packages load index.js, and a schema of one is no schema to the other. Everything takes the file Node itself picks.
const graphql = createRequire(import.meta.url).resolve('graphql')
const resolve = { alias: [{ find: /^graphql$/, replacement: graphql }] }
const root = fileURLToPath(new URL('..', import.meta.url))

const measured = 'tests/dashboard/lighthouse.e2e.ts'

/** Nothing these tests touch outlives a test, so their files may share a worker; a process each took 163 ms a file. */
const shared = { isolate: false, pool: 'threads', maxWorkers: 2 } as const

const pure = {
  ...shared,
  // Laws are tried on many random cases: seconds on a machine of its own, minutes on a busy one.
  testTimeout: 300_000,
  include: ['db/**/*.test.ts', 'subgraphs/**/*.test.ts', 'gateway/**/*.test.ts', 'dashboard/src/**/*.test.ts?(x)'],
}

export default defineConfig({
  test: {
    projects: [
      { resolve, test: { name: 'pure', root, ...pure, exclude: ['**/node_modules/**'] } },
      { resolve, test: { name: 'architecture', root, ...shared, include: ['tests/architecture/**/*.test.ts'] } },
      {
        resolve,
        test: {
          name: 'database',
          root,
          // Every file has a database of its own and leaves nothing in the modules it shares.
          isolate: false,
          include: ['tests/{database,gateway,subgraphs}/**/*.test.ts'],
          globalSetup: ['tests/_kit/postgres.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        resolve,
        test: {
          name: 'reliability',
          root,
          include: ['tests/reliability/**/*.test.ts'],
          globalSetup: ['tests/_kit/seeded-folder.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        resolve,
        test: {
          name: 'stack',
          root,
          include: ['tests/federation/**/*.test.ts', 'tests/dashboard/**/*.e2e.ts'],
          exclude: [measured],
          globalSetup: ['tests/_kit/stack.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        resolve,
        test: {
          // What is measured has the machine to itself.
          name: 'measured',
          root,
          include: [measured],
          globalSetup: ['tests/_kit/stack.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
