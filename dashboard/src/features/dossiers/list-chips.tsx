import { Link } from 'wouter'
import { useFilters } from '../../filters/use-filters.ts'
import { formatInstant } from '../../format/instant.ts'
import { useFormat } from '../../format/use-format.ts'
import { dossierWords } from '../../text/dossier-words.ts'
import { dossiersText } from '../../text/dossiers-text.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { agencyNameOf, nameOf } from '../../unit-page/name-of.ts'
import { toParams, workLists } from '../../filters/dossier-list.ts'
import type { DossierList } from '../../filters/dossier-list.ts'
import styles from './dossiers.module.css'
import type { DossierListAsked } from './use-dossier-list.ts'

interface Chip {
  readonly key: string
  readonly name: string
  readonly value: string
  /** The list without it. */
  readonly without: Partial<DossierList>
}

interface ListChipsProps {
  readonly asked: DossierListAsked
}

/** Every condition in words, each with a way to be without it. */
export function ListChips({ asked }: ListChipsProps) {
  const text = useText(dossiersText)
  const { hrefWith } = useFilters()
  const { list } = asked
  const chips = useChips(asked)
  const hrefWithout = (without: Partial<DossierList>) =>
    hrefWith({ list: toParams({ ...list, after: null, ...without }) })
  if (chips.length === 0) return <p className={styles.chips}>{text.noConditions}</p>
  return (
    <ul className={styles.chips} aria-label={text.conditions}>
      {chips.map(({ key, name, value, without }) => (
        <li key={key} className={styles.chip}>
          <span title={value}>
            {name}: <strong>{value}</strong>
          </span>
          <Link href={hrefWithout(without)} aria-label={text.remove(`${name}: ${value}`)}>
            <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Link href={hrefWith({ list: toParams({ list: isWorkList(list.list) ? list.list : 'overdue' }) })}>
            {text.removeAll}
          </Link>
        </li>
      )}
    </ul>
  )
}

const isWorkList = (list: DossierList['list']) => workLists.some((each) => each === list)

function useChips({ list, scope }: DossierListAsked): readonly Chip[] {
  const text = useText(dossiersText)
  const words = useText(dossierWords)
  const format = useFormat()
  const language = useLanguage()
  const { data } = scope
  const unit = data?.administrativeUnit
  const chip = (key: keyof typeof text.chip, value: string | null, without: Partial<DossierList>): Chip[] =>
    value === null ? [] : [{ key, name: text.chip[key], value, without }]
  const { days, status, apologised, supplements, asKnownAt } = list
  const figure = workLists.some((each) => each === list.list) ? null : toFigureName(list.list, words.figures)
  const named = <Value,>(value: Value | null, name: (value: Value) => string) => (value === null ? null : name(value))
  return [
    ...chip('figure', figure, { list: 'all' }),
    ...chip('days', days && [...new Set([days.first, days.last])].map((day) => format.day(day)).join(' – '), {
      days: null,
    }),
    ...chip('unit', list.unit && (unit ? nameOf(unit, language) : list.unit), { unit: null }),
    ...chip('agency', list.agency && (data?.agency ? agencyNameOf(data.agency, language) : list.agency), {
      agency: null,
    }),
    ...chip('procedure', list.procedure && (data?.procedure?.name ?? list.procedure), { procedure: null }),
    ...chip(
      'field',
      list.field && (data?.procedureFields?.find(({ code }) => code === list.field)?.name ?? list.field),
      {
        field: null,
      },
    ),
    ...chip(
      'level',
      named(list.level, (level) => words.levels[level]),
      { level: null },
    ),
    ...chip(
      'attribution',
      named(list.attribution, (each) => text.attributions[each]),
      { attribution: null },
    ),
    ...chip(
      'channel',
      named(list.channel, (channel) => words.channels[channel]),
      { channel: null },
    ),
    ...chip('status', status.length === 0 ? null : status.map((each) => words.statuses[each]).join(', '), {
      status: [],
    }),
    ...chip(
      'apologised',
      named(apologised, (each) => text.apologised[each ? 'yes' : 'no']),
      { apologised: null },
    ),
    ...chip(
      'supplements',
      named(supplements, (count) => text.atLeast(format.count(count))),
      { supplements: null },
    ),
    ...chip(
      'age',
      named(list.age, (age) => words.ages[age]),
      { age: null },
    ),
    ...chip('code', list.code, { code: null }),
    ...chip(
      'asKnownAt',
      named(asKnownAt, (instant) => formatInstant(instant, language)),
      { asKnownAt: null },
    ),
  ]
}

function toFigureName(list: string, names: Readonly<Record<string, string>>): string {
  return names[list] ?? list
}
