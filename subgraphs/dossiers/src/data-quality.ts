import { addDays, daysBetween } from '@motcua/kit/civil-day'
import { readPeriod, type Period } from '@motcua/kit/period'
import { cursorOf, readPage, toPageInfo, type PageArguments } from '@motcua/kit/paging'
import type { Context } from './context.ts'
import type { DataQualityParent, QualityRuleParent } from './parents.ts'
import { countFoundDossiers } from './queries/quality/count-found-dossiers.ts'
import { listFoundDossiers } from './queries/quality/list-found-dossiers.ts'
import { listPlaces } from './queries/quality/list-places.ts'
import { allOf, nationKey, type Subjects } from './queries/subjects.ts'
import { checkIdentities, type CountedPlace, type CountedWhole } from './rules/check-identities.ts'
import type { DossierCounts } from './figures/dossier-counts.ts'
import { findingRules, identityRules, type FindingKind } from './rules/quality-rules.ts'

/** Every rule of findings with how many dossiers break it, those that none breaks included. */
export async function qualityRules({ db }: Context, { provinceCode }: DataQualityParent): Promise<QualityRuleParent[]> {
  const { rows } = await countFoundDossiers(provinceCode).execute(db)
  return kinds.map((kind) => ({
    kind,
    provinceCode,
    ...findingRules[kind],
    dossiers: rows.find((row) => row.kind === kind)?.dossiers ?? 0,
  }))
}

const kinds = Object.keys(findingRules).filter((kind): kind is FindingKind => kind in findingRules)

/** A page of the dossiers that break a rule. */
export async function foundDossiers({ db }: Context, rule: QualityRuleParent, args: PageArguments) {
  const page = readPage(args, { default: 20, most: 100, width: 2 })
  const { rows } = await listFoundDossiers(rule, page).execute(db)
  const shown = rows.slice(0, page.first)
  const edges = shown.map((node) => ({ cursor: cursorOf([node.provinceCode, node.code]), node }))
  return {
    edges,
    nodes: shown,
    pageInfo: toPageInfo(edges, rows.length, page),
    totalCount: rule.dossiers,
  }
}

const mostFailures = 20

/**
 * The identities of the figures in the nation and every province, or in one province and every commune of it: each place
 * within itself, against the period before, and as the whole of the places below it.
 */
export async function reconciledFigures(context: Context, { provinceCode }: DataQualityParent, asked: Period) {
  const period = readPeriod(asked)
  const before = { from: addDays(period.from, -daysBetween(period.from, period.until)), until: period.from }
  const units = await listPlaces(context.db, provinceCode).execute()
  const attribution = 'COMPETENT'
  const provinces = units.filter((unit) => unit.level === 'PROVINCE')
  const communes = units.filter((unit) => unit.level === 'COMMUNE')
  const nation = provinceCode === null ? [{ id: null, key: nationKey }] : []
  const [ofNation, ofProvinces, ofCommunes, atCommuneLevel] = await Promise.all([
    countPlaces(context, { kind: 'NATION' }, nation, { period, before }),
    countPlaces(context, { kind: 'PROVINCES', attribution }, provinces.map(byCode), { period, before }),
    countPlaces(context, { kind: 'COMMUNES', attribution }, communes.map(byId), { period, before }),
    provinceCode === null
      ? null
      : countsOf(context, { kind: 'PROVINCES', attribution }, provinceCode, period, 'COMMUNE'),
  ])
  const [country] = ofNation
  const [province] = provinces
  const wholes: CountedWhole[] = []
  if (country !== undefined) wholes.push({ unitId: null, whole: country.counts, parts: ofProvinces.map(countsIn) })
  else if (atCommuneLevel !== null && province !== undefined)
    wholes.push({ unitId: province.id, whole: atCommuneLevel, parts: ofCommunes.map(countsIn) })
  return checkIdentities([...ofNation, ...ofProvinces, ...ofCommunes], wholes).map((check) => ({
    ...identityRules[check.identity],
    identity: check.identity,
    checked: check.checked,
    failed: check.failures.length,
    failures: check.failures.slice(0, mostFailures),
  }))
}

const byCode = ({ id, code }: { id: string; code: string }) => ({ id, key: code })
const byId = ({ id }: { id: string }) => ({ id, key: id })
const countsIn = ({ counts }: CountedPlace) => counts

async function countPlaces(
  context: Context,
  subjects: Subjects,
  places: readonly { readonly id: string | null; readonly key: string }[],
  { period, before }: { readonly period: Period; readonly before: Period },
): Promise<CountedPlace[]> {
  const counted = await Promise.all(
    places.map(async ({ id, key }) => {
      const [now, then] = await Promise.all([
        countsOf(context, subjects, key, period),
        countsOf(context, subjects, key, before),
      ])
      return now === null || then === null ? [] : [{ unitId: id, counts: now, before: then }]
    }),
  )
  return counted.flat()
}

async function countsOf(
  { loaders }: Context,
  subjects: Subjects,
  key: string,
  period: Period,
  level: 'COMMUNE' | null = null,
): Promise<DossierCounts | null> {
  const figures = await loaders.figures({ subjects, conditions: { ...allOf(period), level } }).load(key)
  return figures?.counts ?? null
}
