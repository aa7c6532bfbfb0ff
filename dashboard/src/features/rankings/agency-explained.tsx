import { Link } from 'wouter'
import { Notice } from '../../components/notice.tsx'
import { QueryState } from '../../components/query-state.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { frameText } from '../../text/frame-text.ts'
import { inLanguage } from '../../text/in-language.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { stateText } from '../../text/state-text.ts'
import { BackToRanking } from './back-to-ranking.tsx'
import { ExplainBody } from './explain-body.tsx'
import type { ExplainedCard } from './explain-headline.tsx'
import { ExplainHeading } from './explain-heading.tsx'
import { ExplainScope } from './explain-scope.tsx'
import { explainText } from './explain-text.ts'
import { SourceSwitch } from './source-switch.tsx'
import { toExplained } from './to-explained.ts'
import { toNeighbours } from './to-neighbours.ts'
import { useExplained } from './use-explained.ts'
import type { RankedAt } from './ranking-questions.ts'

type Captures = ReturnType<typeof useExplained>['captures']

/** A day on which this unit's indicators were captured is not a day of totals only, even where those of others were not. */
function withIndicators(captures: Captures, card: ExplainedCard | null): Captures {
  const known = card?.scorecard.groups.some(({ indicators }) => indicators.some(({ numerator }) => numerator !== null))
  return captures.map((capture) => ({
    ...capture,
    complete: capture.complete || (known === true && capture.capturedOn === card?.capturedOn),
  }))
}

interface AgencyExplainedProps {
  readonly agency: string
  /** What stands in the address: the unit's code, or the agency's. */
  readonly shownCode: string
  readonly rankedAt: RankedAt
}

/** Why one agency has the points it has: the page of an explanation, on screen and in print. */
export function AgencyExplained({ agency, shownCode, rankedAt }: AgencyExplainedProps) {
  const text = useText(explainText)
  const frame = useText(frameText)
  const shared = useText(stateText)
  const format = useFormat()
  const language = useLanguage()
  const { filters, hrefTo, hrefWith } = useFilters()
  const explained = useExplained(agency, rankedAt)
  const { captures, scorecard, ranking, scheme, days, failedParts } = explained
  const belowProvince = rankedAt.level === 'PROVINCE_UNITS'
  const card = scorecard.data?.portalScorecard ?? null
  const unit = belowProvince ? null : (card?.agency?.unit ?? null)
  const listed = (language === 'en' && card?.agency?.nameEn) || (card?.publishedName ?? shownCode)
  const title = (language === 'vi' ? unit?.fullName : unit?.fullNameEn) ?? listed
  const name = unit?.name ?? listed
  const groups = toExplained(card?.scorecard.groups ?? [], scheme, language)
  const { before, after } = toNeighbours(ranking?.entries ?? [], agency, belowProvince, language)
  const below = scorecard.data?.unitCaptures?.at(-1)
  const hrefOf = (key: string) =>
    rankedAt.level === 'PROVINCE'
      ? hrefTo({ name: 'provinceRanking', explained: key })
      : hrefTo({ name: 'unitRanking', agency: rankedAt.within, explained: key })
  const fileName = `${language === 'vi' ? 'giai-thich-diem' : 'points'}_${shownCode}_${card?.capturedOn ?? ''}`
  const fileNotes = card
    ? [
        text.fileNotes.unit(name, agency, format.day(card.capturedOn)),
        text.fileNotes.real,
        text.fileNotes.source(inLanguage(language, card.provenance.source, card.provenance.sourceEn)),
        text.fileNotes.empty,
      ]
    : []
  return (
    <>
      <title>{`${text.title(name)} · ${frame.product}`}</title>
      <BackToRanking
        list={
          rankedAt.level === 'PROVINCE'
            ? { name: 'provinceRanking', explained: null }
            : { name: 'unitRanking', agency: rankedAt.within, explained: null }
        }
        name={rankedAt.level === 'PROVINCE' ? text.provinceList : text.unitList(rankedAt.within)}
        highlight={shownCode}
      />
      {card === null && <h1>{title}</h1>}
      {card && (
        <ExplainHeading
          card={{ ...card, ...card.scorecard, reachable: card.scorecard.maximum }}
          groups={groups}
          title={title}
          name={name}
          page={unit && { href: hrefTo({ name: 'province', code: unit.code }), name: text.provincePage }}
          below={below ? { agency, units: below.entries } : null}
        />
      )}
      <SourceSwitch />
      <ExplainScope
        captures={withIndicators(captures, card)}
        before={before}
        after={after}
        hrefOf={hrefOf}
        groups={groups}
        belowProvince={belowProvince}
        fileName={fileName}
        fileNotes={fileNotes}
      />
      {card && failedParts.length > 0 && (
        <Notice tone="attention">
          {text.failedParts(failedParts.map((part) => text.parts[part]).join(', '))}{' '}
          <button type="button" onClick={explained.askFailedAgain}>
            {shared.tryAgain}
          </button>
        </Notice>
      )}
      <QueryState
        state={scorecard}
        pick={(data) => data.portalScorecard}
        part="portalScorecard"
        height="60rem"
        empty={
          <>
            {text.notCaptured(shownCode)}{' '}
            {filters.capture !== null && <Link href={hrefWith({ capture: null })}>{text.newest}</Link>}
          </>
        }
      >
        {(shown) => (
          <ExplainBody
            card={shown}
            groups={groups}
            scheme={scheme}
            days={days}
            completeDay={captures.findLast(({ complete }) => complete)?.capturedOn ?? null}
            name={name}
            belowProvince={belowProvince}
            simulable={{ ...rankedAt, agency, capturedOn: shown.capturedOn, period: null }}
            fileName={fileName}
            fileNotes={fileNotes}
          />
        )}
      </QueryState>
    </>
  )
}
