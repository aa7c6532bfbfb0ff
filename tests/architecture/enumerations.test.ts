import { readFileSync } from 'node:fs'
import { buildSchema, isEnumType } from 'graphql'
import { expect, test } from 'vitest'
import { figureNames } from '../../subgraphs/dossiers/src/figures/dossier-figures.ts'
import { reasonCodes } from '../../subgraphs/dossiers/src/intake/reason.ts'
import { findingRules } from '../../subgraphs/dossiers/src/rules/quality-rules.ts'

const graph = buildSchema(readFileSync(new URL('../../gateway/api.graphql', import.meta.url), 'utf8'))

function valuesOf(name: string): string[] {
  const type = graph.getType(name)
  if (!isEnumType(type)) throw new Error(`gateway/api.graphql has no enumeration ${name}.`)
  return type.getValues().map((value) => value.name)
}

test('the graph lists the dossiers of exactly the measures that have a list', () => {
  expect(valuesOf('DossierFigure').toSorted()).toEqual(figureNames.toSorted())
})

test('the graph tells exactly the findings that have a rule', () => {
  expect(valuesOf('FindingKind').toSorted()).toEqual(Object.keys(findingRules).toSorted())
})

test('the graph tells exactly the reasons for which the intake holds a line back', () => {
  expect(valuesOf('IntakeReasonCode').toSorted()).toEqual(reasonCodes.toSorted())
})
