import { readFileSync } from 'node:fs'
import { buildSchema, isEnumType } from 'graphql'
import { expect, test } from 'vitest'
import { intakeReasons } from './quality-text.ts'

const graph = buildSchema(readFileSync(new URL('../../../gateway/api.graphql', import.meta.url), 'utf8'))

test.each(['vi', 'en'] as const)('every reason of the intake has words of its own: %s', (language) => {
  const type = graph.getType('IntakeReasonCode')
  const reasons = isEnumType(type) ? type.getValues().map(({ name }) => name) : []
  const words = intakeReasons[language]
  expect(reasons).toContain('OTHER_SOURCE')
  expect(Object.keys(words).toSorted()).toEqual(reasons.toSorted())
  expect(new Set(Object.values(words)).size).toBe(reasons.length)
})
