import { Notice } from '../../components/notice.tsx'
import { QueryState } from '../../components/query-state.tsx'
import { useKeys } from '../../components/use-keys.ts'
import { CapturePicker } from '../../filters/capture-picker.tsx'
import { ScopeBar } from '../../filters/scope-bar.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useQuestion } from '../../graphql/use-ask.ts'
import { frameText } from '../../text/frame-text.ts'
import { inLanguage } from '../../text/in-language.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { overviewText } from '../../text/overview-text.ts'
import { overviewQuestions } from './overview-questions.ts'
import styles from './overview.module.css'
import { PlatformPanel } from './platform-panel.tsx'
import { RankingPanels } from './ranking-panels.tsx'

/** Is the country served on time and online, and where is it going wrong? */
export function OverviewPage() {
  const text = useText(overviewText)
  const { product } = useText(frameText)
  const language = useLanguage()
  const { filters, change } = useFilters()
  const questions = overviewQuestions(filters)
  const captures = useQuestion(questions.captures)
  const ranking = useQuestion(questions.ranking)
  const platform = useQuestion(questions.platform)
  useKeys({ t: () => change({ view: filters.view === 'table' ? null : 'table' }, { replace: true }) })
  const days = captures.data?.portalCaptures ?? []
  const unknownDay = (
    <>
      {text.noCapture}{' '}
      <button type="button" onClick={() => change({ capture: null })}>
        {text.noCaptureAction}
      </button>
    </>
  )
  return (
    <>
      <title>{`${text.title} · ${product}`}</title>
      <div>
        <h1>{text.title}</h1>
        <p className={styles.lead}>{text.lead}</p>
      </div>
      <ScopeBar>
        <CapturePicker captures={days} />
      </ScopeBar>
      <QueryState
        state={ranking}
        pick={(data) => data.portalRanking}
        part="portalRanking"
        empty={unknownDay}
        height="90rem"
      >
        {(found) => (
          <div className={styles.panels}>
            {found.note !== null && (
              <Notice tone="attention">
                <strong>{text.captureNote}:</strong> {inLanguage(language, found.note, found.noteEn)}
              </Notice>
            )}
            <RankingPanels ranking={found} days={days.map(({ capturedOn }) => capturedOn)} />
          </div>
        )}
      </QueryState>
      <PlatformPanel state={platform} />
    </>
  )
}
