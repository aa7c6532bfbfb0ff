import { expect, test } from 'vitest'
import { findRepeatedField } from './repeated-field.ts'

const find = (text: string) => findRepeatedField(text, JSON.parse(text))

test.for([
  ['{"dossierCode":"a","revision":1,"dossierCode":"b"}', 'dossierCode'],
  ['{"dossierCode":"a","dossierCode":"a"}', 'dossierCode'],
  ['{"dossier\\u0043ode":"a","dossierCode":"b"}', 'dossierCode'],
  ['{ "a" : {"b":1} , "a"\t: null }', 'a'],
  ['{"payment":{"obligation":true,"obligation":false}}', 'payment.obligation'],
  ['{"supplements":[{"requestedAt":1},{"requestedAt":2,"x":[],"requestedAt":3}]}', 'supplements[1].requestedAt'],
  ['{"":1,"":2}', ''],
  ['{"__proto__":1,"__proto__":2}', '__proto__'],
  ['{"a\\"b":1,"a\\"b":2}', 'a"b'],
] as const)('%s repeats %s', ([text, path]) => {
  expect(find(text)).toBe(path)
})

test.for([
  '{}',
  '{"a":"a","b":"a:b","c":":"}',
  '{"a":{"a":{"a":1}},"b":[{"a":1},{"a":2}]}',
  '{"a":"\\"b\\":1,\\"b\\":2","b":"\\\\"}',
  '{"a":"{\\"a\\":1}","A":2}',
  '{"__proto__":1,"constructor":2}',
])('%s repeats no field', (text) => {
  expect(find(text)).toBeNull()
})
