import { readFileSync } from 'node:fs'
import { buildSchema, isEnumType } from 'graphql'
import { expect, test } from 'vitest'
import { figureNames } from '../../subgraphs/dossiers/src/figures/dossier-figures.ts'
import { reasonCodes } from '../../subgraphs/dossiers/src/intake/reason.ts'
import { refusalCodes } from '../../subgraphs/dossiers/src/intake/refusal-codes.ts'
import { findingRules, identityRules } from '../../subgraphs/dossiers/src/rules/quality-rules.ts'

import { indicatorFigures } from '../../subgraphs/evaluations/src/rules/indicator-figure.ts'
import { openStatuses } from '../../subgraphs/evaluations/src/rules/ways-to-win.ts'

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

test('the graph tells exactly the identities that are checked', () => {
  expect(valuesOf('FigureIdentity').toSorted()).toEqual(Object.keys(identityRules).toSorted())
})

test('the graph tells exactly the refusals that it answers', () => {
  expect(valuesOf('IntakeRefusalCode').toSorted()).toEqual(refusalCodes.toSorted())
})

test('the filters of indicators name figures and statuses that lists of dossiers know', () => {
  expect(valuesOf('IndicatorFigure').toSorted()).toEqual(indicatorFigures.toSorted())
  expect(valuesOf('DossierFigure')).toEqual(expect.arrayContaining(valuesOf('IndicatorFigure')))
  expect(valuesOf('OpenStatus').toSorted()).toEqual(openStatuses.toSorted())
  expect(valuesOf('DossierStatus')).toEqual(expect.arrayContaining(valuesOf('OpenStatus')))
})
