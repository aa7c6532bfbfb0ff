import type { Provenance } from '../../components/provenance-mark.tsx'
import type { RankingScreen } from '../../filters/ranking-source.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useQuestion } from '../../graphql/use-ask.ts'
import { useLanguage, useText } from '../../text/language.ts'
import { CompareView } from './compare-view.tsx'
import { PlatformHistory } from './platform-history.tsx'
import { platformSelectedQuestion } from './platform-questions.ts'
import { platformText } from './platform-text.ts'
import { SelectionBar } from './selection-bar.tsx'
import { toPlatformUnit } from './to-platform-units.ts'
import type { RankedUnit } from './to-ranked-units.ts'
import type { RankingView } from './to-view.ts'

interface PlatformCompareProps {
  readonly screen: RankingScreen
  /** Of the page. */
  readonly units: readonly RankedUnit[]
  readonly view: RankingView
  readonly scheme: string
  readonly provenance: Provenance
  readonly fileName: string
  readonly fileNotes: readonly string[]
}

/** The picked units, wherever in the ranking they stand, and what sets them side by side. */
export function PlatformCompare({
  screen,
  units,
  view,
  scheme,
  provenance,
  fileName,
  fileNotes,
}: PlatformCompareProps) {
  const text = useText(platformText)
  const language = useLanguage()
  const { filters } = useFilters()
  const elsewhere = filters.sel.filter((key) => units.every((unit) => unit.key !== key))
  // A province stands in the address by its official code, and all of them are on one page.
  const isAsked = elsewhere.length > 0 && screen.name !== 'provinceRanking'
  const asked = useQuestion(platformSelectedQuestion(screen, filters, elsewhere), { enabled: isAsked })
  const others = (asked.data?.ranking?.page?.entries ?? []).map((row) => toPlatformUnit(row, language))
  const known = isAsked ? [...units, ...others] : units
  const picked = filters.sel.flatMap((key) => known.find((unit) => unit.key === key) ?? [])
  return (
    <>
      <SelectionBar units={units} picked={picked} always={view === 'compare' || view === 'history'} />
      {view === 'history' && (
        <PlatformHistory
          screen={screen}
          units={units}
          picked={picked}
          scheme={scheme}
          provenance={provenance}
          fileName={fileName}
          fileNotes={fileNotes}
        />
      )}
      {view === 'compare' && picked.length > 0 && (
        <CompareView
          units={picked}
          subtitle={text.compareSubtitle}
          provenance={provenance}
          fileName={fileName}
          fileNotes={fileNotes}
        />
      )}
    </>
  )
}
