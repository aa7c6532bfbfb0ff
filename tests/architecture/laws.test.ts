import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../..', import.meta.url)
const page = 'subgraphs/dossiers/src/figures/LAWS.md'

interface Law {
  readonly law: string
  readonly file: string
  readonly title: string
}

/** The rows of the table of laws: | law | what it says | `file` | title |. */
function lawsOf(text: string): Law[] {
  const rows = text.matchAll(/^\| ([^|]+) \| [^|]+ \| `([^`|]+\.test\.tsx?)` \| ([^|]+) \|$/gmu)
  return [...rows].map(([, law = '', file = '', title = '']) => ({ law, file, title }))
}

function isTestOf({ file, title }: Law): boolean {
  const place = new URL(file, root)
  return existsSync(place) && readFileSync(place, 'utf8').includes(`test('${title}', `)
}

test('every law of the figures names a test that is there, by its file and its title', () => {
  const laws = lawsOf(readFileSync(new URL(page, root), 'utf8'))
  expect(laws.filter((law) => !isTestOf(law))).toEqual([])
  const numbers = new Set(laws.map(({ law }) => /^\d/u.exec(law)?.[0]))
  expect(['1', '2', '3', '4', '5', '6', '7'].filter((number) => !numbers.has(number))).toEqual([])
})

test('a law whose test was renamed or whose file is gone is found', () => {
  const file = 'tests/architecture/laws.test.ts'
  const [law] = lawsOf(`| 1 Flow | in = out | \`${file}\` | no test has this title |`)
  expect(law).toEqual({ law: '1 Flow', file, title: 'no test has this title' })
  expect(law && isTestOf(law)).toBe(false)
  expect(isTestOf({ law: '1', file: 'tests/gone.test.ts', title: 'a' })).toBe(false)
})
