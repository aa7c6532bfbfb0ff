import { useFilters } from '../filters/use-filters.ts'
import { lastDayOf, toPeriodInput } from '../filters/period.ts'
import type { UnitFiguresFragment } from '../graphql/generated/graphql.ts'
import { UnitUrgentDocument } from '../graphql/generated/urgent-documents.ts'
import { useAsk } from '../graphql/use-ask.ts'
import { useText } from '../text/language.ts'
import { unitFiguresText } from '../text/unit-figures-text.ts'
import { urgentText } from '../text/urgent-text.ts'
import { AgeingCard } from './ageing-card.tsx'
import { DueCard } from './due-card.tsx'
import { SectionCard } from './section-card.tsx'
import { toAgeing, toDueSoon } from './to-urgent.ts'

interface UrgentSectionsProps {
  readonly code: string
  /** As the graph knows the unit; null while it is asked. */
  readonly unitId: string | null
  readonly unitName: string
  /** Undefined while they are asked, or of another period. */
  readonly statistics: UnitFiguresFragment | undefined
}

/** What must be acted on this week: how long the overdue are, and what is due next. */
export function UrgentSections({ code, unitId, unitName, statistics }: UrgentSectionsProps) {
  const text = useText(urgentText)
  const words = useText(unitFiguresText)
  const { filters } = useFilters()
  const day = lastDayOf(toPeriodInput(filters.period))
  const asked = useAsk(UnitUrgentDocument, { unit: unitId ?? '', day }, { enabled: unitId !== null })
  // One list that fails leaves neither card whole.
  const urgent = { ...asked, failedParts: asked.failedParts.map((part) => ({ ...part, path: '' })) }
  const provenance = statistics?.provenance
  return (
    <>
      <SectionCard
        id="ageing"
        span="narrowHalf"
        name={text.ageingName}
        state={urgent}
        pick={(data) => toAgeing(data)}
        part=""
        empty={words.none}
        height="24rem"
      >
        {(ageing) =>
          provenance && (
            <AgeingCard
              code={code}
              unitName={unitName}
              ageing={ageing}
              day={day}
              overdue={urgent.outdated ? null : (statistics?.inProgress.overdue ?? null)}
              provenance={provenance}
            />
          )
        }
      </SectionCard>
      <SectionCard
        id="due"
        span="wideHalf"
        name={text.dueName}
        state={urgent}
        pick={(data) => toDueSoon(data)}
        part=""
        empty={words.none}
        height="24rem"
      >
        {(due) => provenance && <DueCard code={code} unitName={unitName} due={due} day={day} provenance={provenance} />}
      </SectionCard>
    </>
  )
}
