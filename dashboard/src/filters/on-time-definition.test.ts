import { expect, test } from 'vitest'
import { definitions } from './filters.ts'
import { shortDefinition, toOnTimeDefinition } from './on-time-definition.ts'

test('every definition of the address is one of the graph, and is shown by its short name again', () => {
  expect(definitions.map(toOnTimeDefinition)).toEqual([
    'ON_TIME_A',
    'ON_TIME_B',
    'ON_TIME_C',
    'ON_TIME_D',
    'FORM_II_06A',
  ])
  expect(definitions.map((definition) => shortDefinition(toOnTimeDefinition(definition)))).toEqual([...definitions])
})

test('a definition of online rates is shown by its letter', () => {
  expect(shortDefinition('ONLINE_A')).toBe('A')
})
