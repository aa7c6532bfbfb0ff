import { expect, test } from 'vitest'
import { definitionSentence, type CountedDossiers } from './definition-sentence.ts'
import { viewAddress } from './view-address.ts'

const all: CountedDossiers = {
  of: 'UNIT',
  attribution: 'COMPETENT',
  procedureCode: null,
  level: null,
  channel: null,
  fieldCode: null,
}

test('the definition says whose dossiers are counted, under which conditions, and on which day', () => {
  expect(definitionSentence(all, 'en')).toBe(
    'Dossiers that the agencies of the unit decide: received, resolved and closed on the day in the period on which it happened, in progress at the end of its last day (time of Viet Nam).',
  )
  const narrowed = { ...all, attribution: 'RESIDENCE', level: 'COMMUNE', channel: 'ONLINE', fieldCode: '' } as const
  expect(definitionSentence(narrowed, 'vi')).toMatch(
    /^Hồ sơ thủ tục hành chính của người nộp cư trú tại đơn vị, cấp xã, nộp trực tuyến, của thủ tục chưa có lĩnh vực: /u,
  )
  expect(definitionSentence({ ...all, of: 'PROCEDURE', procedureCode: '1.001193' }, 'en')).toMatch(
    /^Dossiers of procedure 1\.001193: /u,
  )
})

const july = { from: '2025-07-01', until: '2025-08-01' }
const viewed = { ...all, period: july, asKnownAt: null, unitCode: '38', agencyCode: null }

test.each([
  ['a province', viewed, '/p/38?period=2025-07'],
  [
    'a commune over three months',
    { ...viewed, unitCode: '14797', period: { ...july, until: '2025-10-01' } },
    '/c/14797?period=2025-07..2025-09',
  ],
  ['the country', { ...viewed, of: 'NATION', unitCode: null }, '/?period=2025-07'],
  [
    'days that are no months',
    { ...viewed, period: { from: '2025-06-15', until: '2025-07-15' } },
    '/dossiers?list=received&unit=38&days=2025-06-15..2025-07-14',
  ],
  [
    'an agency',
    { ...viewed, of: 'AGENCY', unitCode: null, agencyCode: 'H56.16' },
    '/dossiers?list=received&agency=H56.16&period=2025-07',
  ],
  ['a channel', { ...viewed, channel: 'ONLINE' }, '/dossiers?list=received&unit=38&channel=online&period=2025-07'],
] as const)('the address of %s', (_, of, address) => {
  expect(viewAddress(of, 'vi')).toBe(address)
  expect(viewAddress(of, 'en')).toBe(`/en${address}`)
})
