import type { Period } from '@motcua/kit/period'
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Subjects } from '../subjects.ts'
import type { GroupService } from './find-groups.ts'
import { groupedDossiers } from './grouped-dossiers.ts'

/** Whose requests. */
export type GroupSubjects = Extract<Subjects, { readonly kind: 'PROVINCES' | 'COMMUNES' }> | { readonly kind: 'NATION' }

export interface GroupCounts {
  readonly requestsCarriedOver: number
  readonly requestsBegun: number
  readonly requestsOnTime: number
  readonly requestsLate: number
  readonly requestsEndedUndeterminable: number
  readonly requestsWithoutResult: number
  readonly requestsInTerm: number
  readonly requestsOverdue: number
  readonly requestsUndeterminable: number
  readonly dossiersCarriedOver: number
  readonly dossiersSubmitted: number
  readonly dossiersEnded: number
  readonly dossiersInProgress: number
}

export interface GroupCountsRow extends GroupCounts {
  readonly key: string
  /** Whether the row is of one service; service null: of requests that tell none. */
  readonly isOfService: boolean
  readonly service: GroupService | null
}

const keyOf = {
  PROVINCES: {
    COMPETENT: sql`g.province_code`,
    RECEIVING: sql`g.receiving_province_code`,
    RESIDENCE: sql`g.residence_province_code`,
  },
  COMMUNES: {
    COMPETENT: sql`g.competent_unit_id`,
    RECEIVING: sql`g.receiving_unit_id`,
    RESIDENCE: sql`g.residence_unit_id`,
  },
}

/**
 * One row per subject with dossiers in requests, and one per service of it. A request counts where its first dossier
 * counts, a dossier where it counts itself: both add up to the country. What happened in the period, and the state of
 * requests and dossiers at its end.
 */
export function summariseGroups(
  subjects: GroupSubjects,
  keys: readonly string[],
  { from, until }: Period,
): RawBuilder<GroupCountsRow> {
  const isNation = subjects.kind === 'NATION'
  const key = isNation ? sql`${keys[0]}::text` : keyOf[subjects.kind][subjects.attribution]
  const isAsked = isNation ? sql<SqlBool>`true` : sql<SqlBool>`${key} = any(${[...keys]})`
  const whole = isNation
    ? isAsked
    : sql<SqlBool>`(g.province_code, g.group_code) in
        (select g.province_code, g.group_code from dossiers.grouped_dossier g where ${isAsked})`
  const request = (condition: RawBuilder<SqlBool>) => sql`count(*) filter (where g.is_first and ${condition})::integer`
  const ended = sql<SqlBool>`g.request_ended_on >= ${from} and g.request_ended_on < ${until}`
  const open = sql<SqlBool>`g.begun_on < ${until} and (g.request_ended_on is null or g.request_ended_on >= ${until})`
  const isOverdue = sql<SqlBool>`g.due_on < ${until} and (g.rests_from is null or g.rests_from >= ${until})`
  return sql<GroupCountsRow>`
    with counted as materialized (
      select g.*, ${key} as key from (${groupedDossiers(whole)}) g where ${isAsked}
    )
    select g.key, grouping(g.service) = 0 as "isOfService", g.service,
      ${request(sql`g.begun_on < ${from} and (g.request_ended_on is null or g.request_ended_on >= ${from})`)}
        as "requestsCarriedOver",
      ${request(sql`g.begun_on >= ${from} and g.begun_on < ${until}`)} as "requestsBegun",
      ${request(sql`${ended} and g.has_result and g.request_ended_at <= g.due_at`)} as "requestsOnTime",
      ${request(sql`${ended} and g.has_result and g.request_ended_at > g.due_at`)} as "requestsLate",
      ${request(sql`${ended} and g.has_result and g.due_at is null`)} as "requestsEndedUndeterminable",
      ${request(sql`${ended} and not g.has_result`)} as "requestsWithoutResult",
      ${request(sql`${open} and g.due_at is not null and not (${isOverdue})`)} as "requestsInTerm",
      ${request(sql`${open} and ${isOverdue}`)} as "requestsOverdue",
      ${request(sql`${open} and g.due_at is null`)} as "requestsUndeterminable",
      count(*) filter (where g.submitted_on < ${from} and (g.ended_on is null or g.ended_on >= ${from}))::integer
        as "dossiersCarriedOver",
      count(*) filter (where g.submitted_on >= ${from} and g.submitted_on < ${until})::integer as "dossiersSubmitted",
      count(*) filter (where g.ended_on >= ${from} and g.ended_on < ${until})::integer as "dossiersEnded",
      count(*) filter (where g.submitted_on < ${until} and (g.ended_on is null or g.ended_on >= ${until}))::integer
        as "dossiersInProgress"
    from counted g
    group by grouping sets ((g.key), (g.key, g.service))
    order by g.key, "isOfService", g.service`
}

/** One row per province of today of which a dossier names a request. */
export function listProvincesWithGroups(): RawBuilder<{ readonly provinceCode: string }> {
  return sql`
    with named as materialized (
      select distinct g.province_code from dossiers.grouped_dossier g
    )
    select u.code as "provinceCode"
    from named n join dossiers.known_unit u on u.code = n.province_code
    where u.level = 'PROVINCE' and u.ended_on is null
    order by u.code`
}
