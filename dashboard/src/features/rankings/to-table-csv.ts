import type { CsvValue } from '../../components/csv.ts'
import type { Catalogue } from '../../text/language.ts'
import type { rankingsText } from './rankings-text.ts'
import type { Peer } from './to-peers.ts'
import type { RankedGroup } from './to-ranked-units.ts'

type TextOf<Source> = Source extends Catalogue<infer Messages> ? Messages : never
export type RankingsText = TextOf<typeof rankingsText>
type CsvColumn = { readonly header: string; readonly value: (unit: Peer) => CsvValue }

interface TableCsvInput {
  /** True for the platform's ranking, which has intervals and does not observe everything. */
  readonly own: boolean
  readonly text: RankingsText
  readonly formatDay: (day: string) => string
  readonly days: readonly string[]
  readonly groups: readonly RankedGroup[]
  readonly groupName: (group: RankedGroup) => string
}

/** The columns of the file, by the column of the table they belong to: codes and names, numbers unrounded, no signs. */
export function toTableCsv({ own, text, formatDay, days, groups, groupName }: TableCsvInput) {
  const column = (header: string, value: (unit: Peer) => CsvValue): CsvColumn => ({ header, value })
  const { csv, columns } = text
  return {
    position: [
      column(csv.position, ({ position }) => position),
      column(csv.tied, ({ tied }) => (tied ? text.tied : null)),
      ...(own
        ? [
            column(csv.best, ({ intervals }) => intervals?.marginal.best ?? null),
            column(csv.worst, ({ intervals }) => intervals?.marginal.worst ?? null),
            column(csv.bestAtOnce, ({ intervals }) => intervals?.simultaneous?.best ?? null),
            column(csv.worstAtOnce, ({ intervals }) => intervals?.simultaneous?.worst ?? null),
          ]
        : [column(csv.peerPosition, ({ peerPosition }) => peerPosition)]),
    ],
    unit: [
      column(csv.unitCode, ({ unitCode }) => unitCode),
      column(csv.agencyCode, ({ agencyCode }) => agencyCode),
      column(csv.name, ({ name }) => name),
      ...(own ? [] : [column(csv.publishedName, ({ publishedName }) => publishedName)]),
      column(csv.kind, ({ kind }) => kind && text.kinds[kind]),
    ],
    change: [
      column(csv.since, ({ movement }) => movement?.since ?? null),
      column(csv.changePositions, ({ movement }) => movement?.positions ?? null),
      column(csv.changePoints, ({ movement }) => movement?.points ?? null),
    ],
    total: [
      column(columns.total, ({ total }) => total),
      column(csv.maximum(columns.total), ({ maximum }) => maximum),
      ...(own ? [column(csv.observable, ({ observable }) => observable)] : []),
    ],
    groups: (code: string) =>
      groups
        .filter((group) => group.code === code)
        .flatMap((group) => {
          const name = `${code} ${groupName(group)}`
          const of = (unit: Peer) => unit.groups.find((each) => each.code === code)
          return [
            column(name, (unit) => of(unit)?.points ?? null),
            column(csv.maximum(name), (unit) => of(unit)?.maximum ?? null),
            ...(own ? [column(`${name}: ${csv.observable}`, (unit) => of(unit)?.observable ?? null)] : []),
          ]
        }),
    onTime: [
      column(csv.onTimeNumerator, ({ onTime }) => onTime?.numerator ?? null),
      column(csv.onTimeDenominator, ({ onTime }) => onTime?.denominator ?? null),
      column(csv.onTimeRatio, ({ onTime }) => onTime?.ratio ?? null),
    ],
    history: days.flatMap((day) => {
      const on = (unit: Peer) => unit.history.find(({ capturedOn }) => capturedOn === day)
      return [
        column(csv.totalOn(formatDay(day)), (unit) => on(unit)?.total ?? null),
        column(csv.positionOn(formatDay(day)), (unit) => on(unit)?.position ?? null),
      ]
    }),
  }
}
