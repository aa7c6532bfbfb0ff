import { Link } from 'wouter'
import type { Column } from '../../components/data-table.tsx'
import { Missing } from '../../components/missing.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { formatInstant } from '../../format/instant.ts'
import { useFormat } from '../../format/use-format.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { qualityText } from '../../text/quality-text.ts'
import styles from './quality.module.css'
import { StateMark } from './state-mark.tsx'
import type { SourceRow } from './to-source-rows.ts'

const reasonIn = (words: Readonly<Record<string, string>>, reason: string | null) =>
  reason === null ? undefined : (words[reason] ?? reason)

/** A longer lag is told in days: nobody divides 951 by 24. */
const mostInHours = 72

/** What is told of a source in one row. */
export function useSourceColumns(): readonly Column<SourceRow>[] {
  const text = useText(qualityText)
  const format = useFormat()
  const language = useLanguage()
  const { filters, hrefWith } = useFilters()
  const lagOf = (hours: number | null) =>
    hours === null || hours < mostInHours
      ? text.hours(format.count(hours))
      : text.days(format.count(Math.round(hours / 24)))
  const count = (key: 'openLines' | 'found', header: string): Column<SourceRow> => ({
    key,
    header,
    numeric: true,
    descendingFirst: true,
    sortValue: (row) => row[key],
    cell: (row) => format.count(row[key]),
    csv: [{ header, value: (row) => row[key] }],
  })
  return [
    {
      key: 'province',
      header: text.province,
      rowHeader: true,
      sortValue: ({ province, provinceCode }) => province?.name ?? provinceCode,
      cell: ({ name, provinceCode, source }) => (
        <>
          <Link
            href={hrefWith({ hl: filters.hl === provinceCode ? null : provinceCode })}
            replace
            aria-expanded={filters.hl === provinceCode}
            title={filters.hl === provinceCode ? text.closeRow : text.openRow(name)}
          >
            {name}
          </Link>
          <span className={styles.sub}>{source ?? text.noSource}</span>
        </>
      ),
      csv: [
        { header: `${text.province}, ${text.kind}`, value: ({ provinceCode }) => provinceCode },
        { header: text.province, value: ({ name }) => name },
        { header: text.source, value: ({ source }) => source },
      ],
    },
    {
      key: 'state',
      header: text.state,
      sortValue: ({ state }) => text.states[state],
      cell: ({ state, silentWorkingDays }) => (
        <>
          <StateMark state={state} />
          {state === 'SILENT' && silentWorkingDays !== null && (
            <span className={styles.sub}>{text.silentDays(format.count(silentWorkingDays))}</span>
          )}
        </>
      ),
      csv: [{ header: text.state, value: ({ state }) => text.states[state] }],
    },
    {
      key: 'knownThrough',
      header: text.knownThrough,
      sortValue: ({ knownThrough }) => knownThrough,
      cell: ({ knownThrough }) => (knownThrough === null ? <Missing reason={text.none} /> : format.day(knownThrough)),
      csv: [{ header: text.knownThrough, value: ({ knownThrough }) => knownThrough }],
    },
    {
      key: 'lastBatch',
      header: text.lastBatchColumn,
      narrow: 'hidden',
      sortValue: ({ lastBatch }) => lastBatch?.recordedAt ?? null,
      cell: ({ lastBatch }) =>
        lastBatch ? (
          <>
            {formatInstant(lastBatch.recordedAt, language)}
            {lastBatch.sent !== null && (
              <span className={styles.sub}>
                {text.sentOf(format.count(lastBatch.accepted), format.count(lastBatch.sent))}
              </span>
            )}
          </>
        ) : (
          <Missing reason={text.none} />
        ),
      csv: [
        { header: text.lastBatchColumn, value: ({ lastBatch }) => lastBatch?.recordedAt ?? null },
        { header: `${text.lastBatchColumn}, ${text.sentRecords}`, value: ({ lastBatch }) => lastBatch?.sent ?? null },
      ],
    },
    {
      key: 'lag',
      header: text.lag,
      narrow: 'hidden',
      sortValue: ({ lag }) => lag.p50Hours,
      descendingFirst: true,
      cell: ({ lag: { p50Hours, p95Hours, reason } }) =>
        p50Hours === null ? (
          <Missing reason={reasonIn(text.lagReasons, reason)} />
        ) : (
          <span title={text.lagHint}>{text.lagOf(lagOf(p50Hours), lagOf(p95Hours))}</span>
        ),
      csv: [
        { header: `${text.lagHours}, p50`, value: ({ lag }) => lag.p50Hours },
        { header: `${text.lagHours}, p95`, value: ({ lag }) => lag.p95Hours },
      ],
    },
    count('openLines', text.open),
    {
      key: 'missingDays',
      header: text.missingDays,
      numeric: true,
      narrow: 'hidden',
      descendingFirst: true,
      sortValue: ({ missingDays }) => missingDays,
      cell: ({ missingDays, receptionDays }) =>
        missingDays === null ? (
          <Missing reason={reasonIn(text.dayReasons, receptionDays.reason)} />
        ) : (
          <span title={text.missingHint}>{format.count(missingDays)}</span>
        ),
      csv: [{ header: text.missingDays, value: ({ missingDays }) => missingDays }],
    },
    {
      key: 'completeness',
      header: text.completeness,
      numeric: true,
      narrow: 'hidden',
      sortValue: ({ completeness }) => completeness.value,
      cell: ({ completeness: { value, numerator, denominator } }) =>
        value === null ? (
          <Missing reason={text.none} />
        ) : (
          <span title={text.completenessHint}>
            {format.rate(value)}
            <span className={styles.sub}>
              {format.count(numerator)}/{format.count(denominator)}
            </span>
          </span>
        ),
      csv: [
        { header: text.completeness, value: ({ completeness }) => completeness.value },
        { header: `${text.completeness}, ${text.sentRecords}`, value: ({ completeness }) => completeness.denominator },
      ],
    },
    count('found', text.found),
  ]
}
