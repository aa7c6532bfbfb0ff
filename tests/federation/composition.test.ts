import { compose, isCurrent } from '@motcua/gateway/compose'
import { buildSchema, findBreakingChanges } from 'graphql'
import { expect, test } from 'vitest'

const composed = compose()

test('the subgraphs compose without an error or a hint, into the committed files', () => {
  expect(isCurrent(composed)).toBe(true)
})

test('the supergraph names no host: routing comes from the environment', () => {
  expect(
    [...composed.supergraph.matchAll(/url: "(http[^"]*)"/g)]
      .map((match) => match[1])
      .filter((url) => !/\.invalid\/|specs\.apollo\.dev|www\.rfc-editor\.org/.test(url ?? '')),
  ).toEqual([])
})

test('a field that other programs rely on cannot go unnoticed', () => {
  const api = buildSchema(composed.api)
  const without = buildSchema(composed.api.replace(/^ {2}onTimeRate\([^)]*\).*$/m, ''))
  expect(findBreakingChanges(api, without).map((change) => change.type)).toContain('FIELD_REMOVED')
  const relied = {
    DossierStatistics: [
      'received',
      'resolved',
      'inProgress',
      'closedWithoutResult',
      'reception',
      'onTimeRate',
      'onlineRate',
    ],
    Ranking: ['scheme', 'capturedOn', 'entries'],
    RankingEntry: ['position', 'tied', 'agency', 'scorecard'],
    GroupScore: ['code', 'points', 'published', 'computed', 'maximum', 'indicators'],
    AdministrativeUnit: ['id', 'code', 'name', 'type', 'parent', 'agency', 'statistics'],
  }
  for (const [type, fields] of Object.entries(relied)) {
    const found = api.getType(type)
    expect(found && 'getFields' in found ? Object.keys(found.getFields()) : []).toEqual(expect.arrayContaining(fields))
  }
})
