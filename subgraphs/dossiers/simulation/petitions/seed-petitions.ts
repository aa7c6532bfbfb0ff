import { petitionDues } from '../../src/rules/petition-clock.ts'
import { dayNumber, instantAt } from '../../src/rules/viet-nam-time.ts'
import type { WorkingCalendar } from '../../src/rules/working-calendar.ts'
import { readDefaultCalendar } from '../../reference/calendar.ts'
import type { CopyRow, SeedContext } from '@motcua/db/seed-step'
import { readPortalPetitions } from './portal-petitions.ts'
import { capturedDays, simulatePetitions, type PetitionPlace, type SimulatedPetition } from './simulate-petitions.ts'

/** The one province that is simulated for tests. */
const tinyProvince = '38'
const [source, sourceEn] = [
  'Mô phỏng; số phản ánh, kiến nghị, số đúng hạn và số hài lòng của từng tỉnh theo Cổng Dịch vụ công quốc gia ngày 10/10/2026',
  'Simulated; the numbers of petitions, of those in time and of those satisfied per province are the National Public Service Portal’s of 10 October 2026',
]

/** Simulated petitions of every province of the portal's capture, or of Thanh Hoá alone when tiny. */
export async function seedPetitions({ db, size, copy }: SeedContext): Promise<void> {
  const agencies = await db
    .selectFrom('dossiers.known_agency')
    .select(['code', 'unit_id as unitId', 'province_code as provinceCode'])
    .orderBy('code')
    .execute()
  const provinceOf = new Map(agencies.map(({ code, provinceCode }) => [code, provinceCode]))
  const placesOf = Map.groupBy(agencies, ({ provinceCode }) => provinceCode)
  const calendar = readDefaultCalendar()
  const wanted = readPortalPetitions().flatMap((portal) => {
    const provinceCode = provinceOf.get(portal.agency)
    if (provinceCode === undefined) throw new Error(`The portal's ${portal.agency} is no agency of a province.`)
    return size === 'demo' || provinceCode === tinyProvince ? [{ portal, provinceCode }] : []
  })
  const recordedAt = new Date(instantAt(dayNumber(capturedDays.until), 0))
  await copy(
    'dossiers.petition_register',
    ['province_code', 'origin', 'source', 'source_en', 'recorded_at', 'known_from', 'known_through'],
    wanted.map(({ provinceCode }) => [
      provinceCode,
      'SIMULATED',
      source,
      sourceEn,
      recordedAt,
      capturedDays.from,
      '2026-10-10',
    ]),
  )
  for (const { portal, provinceCode } of wanted) {
    const places = (placesOf.get(provinceCode) ?? []).map(toPlace)
    const petitions = simulatePetitions(calendar, portal, { provinceCode, places })
    await copy(
      'dossiers.petition',
      columns,
      petitions.map((petition) => toRow(calendar, provinceCode, petition)),
    )
  }
}

const toPlace = ({ code, unitId }: { code: string; unitId: string }): PetitionPlace => ({ agencyCode: code, unitId })

const columns = [
  'province_code',
  'code',
  'unit_id',
  'agency_code',
  'kind',
  'received_at',
  'transferred_at',
  'refused_at',
  'supplement_requested_at',
  'handled_at',
  'published_at',
  'refuse_due_at',
  'supplement_due_at',
  'handle_due_at',
  'publish_due_at',
  'likes',
  'dislikes',
  'is_repeated',
]

function toRow(calendar: WorkingCalendar, provinceCode: string, petition: SimulatedPetition): CopyRow {
  const dues = petitionDues(calendar, petition)
  const instant = (value: number | null | undefined) => (value == null ? null : new Date(value))
  return [
    provinceCode,
    petition.code,
    petition.place.unitId,
    petition.place.agencyCode,
    petition.kind,
    instant(petition.receivedAt),
    instant(petition.transferredAt),
    instant(petition.refusedAt),
    instant(petition.supplementRequestedAt),
    instant(petition.handledAt),
    instant(petition.publishedAt),
    instant(dues.REFUSE?.dueAt),
    instant(dues.SUPPLEMENT?.dueAt),
    instant(dues.HANDLE?.dueAt),
    instant(dues.PUBLISH?.dueAt),
    petition.likes,
    petition.dislikes,
    petition.isRepeated,
  ]
}
