import { expect, inject, test } from 'vitest'
import { startGraph } from '../_kit/graph.ts'
import { questions, variablesOf } from './screen-questions.ts'

const demonstration = inject('demoDatabaseUrl')
const embedded = await startGraph(demonstration)
const http = await startGraph(demonstration, 'http')
const hive = await startGraph(demonstration, 'hive')
const variables = await variablesOf(embedded)

test.each(questions)('%s has the same answer embedded, over HTTP and behind Hive Gateway', async (name, text) => {
  const values = variables(name, text)
  const [ours, ...others] = await Promise.all([embedded, http, hive].map((graph) => graph.ask(text, values)))
  expect(ours?.errors).toBeUndefined()
  for (const { data, errors } of others) {
    expect(errors).toBeUndefined()
    expect(data).toEqual(ours?.data)
  }
})
