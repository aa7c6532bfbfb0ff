import { Link } from 'wouter'
import { ReconciliationBadge } from '../../components/reconciliation-badge.tsx'
import { toParams } from '../../filters/dossier-list.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { dossierWords } from '../../text/dossier-words.ts'
import { useText } from '../../text/language.ts'
import { intakeReasons, qualityText } from '../../text/quality-text.ts'
import styles from './quality.module.css'
import type { SourceRow } from './to-source-rows.ts'

/** Below a row: why lines wait, which days are missing, what looks wrong, and whether the last batch adds up. */
export function SourceDetail({ row }: { readonly row: SourceRow }) {
  const text = useText(qualityText)
  const words = useText(dossierWords)
  const reasons = useText(intakeReasons)
  const format = useFormat()
  const { hrefTo } = useFilters()
  const { openReasons, receptionDays, findings, lastBatch, provinceCode, name } = row
  const { told, from, last, missing } = receptionDays
  return (
    <div className={styles.detail}>
      <div>
        <h3>{text.why}</h3>
        {openReasons.length === 0 ? (
          <p>{text.noOpen}</p>
        ) : (
          <ul>
            {openReasons.map(({ code, lines }) => (
              <li key={code}>
                {reasons[code]}: {text.lines(format.count(lines))}
              </li>
            ))}
          </ul>
        )}
        <Unsynchronised row={row} />
        {lastBatch && lastBatch.sent !== null && <BatchSum batch={lastBatch} />}
      </div>
      <div>
        <h3>{text.missingDays}</h3>
        {missing === null ? (
          <p>{(receptionDays.reason !== null && text.dayReasons[receptionDays.reason]) || text.none}</p>
        ) : (
          <p>
            {text.daysMissing(format.count(told), format.day(from), format.day(last))}{' '}
            {missing.length === 0 ? text.noneMissing : missing.map((day) => format.day(day)).join(', ')}
          </p>
        )}
      </div>
      <div>
        <h3>{text.found}</h3>
        {findings.length === 0 ? (
          <p>{text.clean}</p>
        ) : (
          <ul>
            {findings.map(({ kind, dossiers }) => (
              <li key={kind}>
                <a href="#rules">
                  {words.findings[kind]}: {format.count(dossiers)}
                </a>
              </li>
            ))}
          </ul>
        )}
        <p>
          <Link href={hrefTo({ name: 'province', code: provinceCode })}>{name}</Link>
        </p>
      </div>
    </div>
  )
}

/** Of which dossiers something newer waits; those that are shown lead to their list, which is of the whole province. */
function Unsynchronised({ row: { provinceCode, notSynchronised } }: { readonly row: SourceRow }) {
  const text = useText(qualityText)
  const format = useFormat()
  const { hrefTo } = useFilters()
  const { dossiers, neverShown } = notSynchronised
  const list = toParams({ list: 'unsynchronised', unit: provinceCode })
  return (
    <>
      {dossiers > 0 && (
        <p>
          <Link href={hrefTo({ name: 'dossiers', code: null }, { list })}>
            {text.notSynchronised(format.count(dossiers))}
          </Link>
        </p>
      )}
      {neverShown > 0 && <p>{text.neverShown(format.count(neverShown))}</p>}
    </>
  )
}

function BatchSum({ batch }: { readonly batch: NonNullable<SourceRow['lastBatch']> }) {
  const text = useText(qualityText)
  const format = useFormat()
  const { sent, accepted, late, unchanged, quarantined } = batch
  const parts = [accepted, late, unchanged, quarantined].map((part) => part ?? 0)
  const [acceptedText = '', lateText = '', unchangedText = '', quarantinedText = ''] = parts.map((part) =>
    format.count(part),
  )
  return (
    <>
      <p>{text.batchParts(acceptedText, lateText, unchangedText, quarantinedText)}</p>
      <p>
        {text.batchSum} <ReconciliationBadge parts={parts} total={sent ?? 0} />
      </p>
    </>
  )
}
