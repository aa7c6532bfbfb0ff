import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) =>
    /^(dashboard\/(src|graphiql)|gateway\/src|subgraphs\/[\w-]+\/src)\/.*\.tsx?$/.test(file) &&
    !/\.test\.tsx?$|node_modules|\/(generated|queries)\//.test(file),
)

/** A share that becomes text: a template that ends in % (patterns of LIKE in queries aside), the percent style of Intl, or digits cut by hand. */
const makesText = /\}\s?%`|style: 'percent'|\.toFixed\(/
/** Lengths of CSS are no text. */
const isLength = /\b(width|height|left|top)\b|'--[a-z]+'/

const elsewhere = new Map([
  ['dashboard/src/format/rate.ts', 'the one place'],
  ['dashboard/src/components/bar-length.ts', 'a length of CSS'],
  ['subgraphs/evaluations/src/rules/printed.ts', 'points of index 766, no share'],
])

test('B12: one function turns a share into the percentage that a reader sees', () => {
  expect(sources.length).toBeGreaterThan(400)
  expect(sources.filter((file) => elsewhere.has(file))).toHaveLength(elsewhere.size)
  const found = sources
    .filter((file) => !elsewhere.has(file))
    .flatMap((file) =>
      readFileSync(`${root}/${file}`, 'utf8')
        .split('\n')
        .filter((line) => makesText.test(line) && !isLength.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    )
  expect(found).toEqual([])
})
