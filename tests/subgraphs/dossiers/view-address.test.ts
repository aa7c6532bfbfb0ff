import { readListAddress } from '@motcua/dashboard/list-address'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { viewAddress } from '../../../subgraphs/dossiers/src/rules/view-address.ts'

const anyView = fc.record({
  of: fc.constantFrom('NATION', 'UNIT', 'AGENCY', 'PROCEDURE'),
  period: fc.constantFrom(
    { from: '2025-07-01', until: '2025-08-01' },
    { from: '2025-07-01', until: '2025-10-01' },
    { from: '2025-06-15', until: '2025-07-15' },
  ),
  asKnownAt: fc.constantFrom(null, '2025-08-20T03:00:00.000Z'),
  attribution: fc.constantFrom('COMPETENT', 'RECEIVING', 'RESIDENCE'),
  level: fc.constantFrom(null, 'PROVINCE', 'COMMUNE'),
  channel: fc.constantFrom(null, 'ONLINE', 'DIRECT', 'POST'),
  fieldCode: fc.constantFrom(null, 'dat-dai'),
})

test('the page of a list and its file read every address of a view as the conditions that it was made of', () => {
  fc.assert(
    fc.property(anyView, ({ of, ...view }) => {
      const attribution = of === 'UNIT' ? view.attribution : 'COMPETENT'
      const address = viewAddress(
        {
          ...view,
          of,
          attribution,
          unitCode: of === 'UNIT' ? '38' : null,
          agencyCode: of === 'AGENCY' ? 'H56.16' : null,
          procedureCode: of === 'PROCEDURE' ? '1.001193' : null,
        },
        'vi',
      )
      const [path = '', search = ''] = address.split('?')
      if (path !== '/dossiers') return
      const { filter, dropped, unit } = readListAddress(search)
      expect(dropped).toEqual([])
      expect(unit).toBe(of === 'UNIT' ? '38' : null)
      expect(filter).toMatchObject({
        figure: 'RECEIVED',
        period: view.period,
        ...(attribution === 'COMPETENT' ? {} : { attribution }),
        ...(view.level === null ? {} : { level: view.level }),
        ...(view.channel === null ? {} : { channel: view.channel }),
        ...(view.fieldCode === null ? {} : { field: view.fieldCode }),
        ...(of === 'AGENCY' ? { agency: 'H56.16' } : {}),
        ...(of === 'PROCEDURE' ? { procedure: '1.001193' } : {}),
      })
      expect(filter.asKnownAt == null ? null : new Date(filter.asKnownAt).toISOString()).toBe(view.asKnownAt)
    }),
  )
})
