import { Notice } from '../components/notice.tsx'
import { defaultPeriod } from '../filters/period.ts'
import { namePeriod } from '../filters/period-name.ts'
import { useFormat } from '../format/use-format.ts'
import { useLanguage, useText } from '../text/language.ts'
import { unitFiguresText } from '../text/unit-figures-text.ts'
import type { Holdings } from './holdings.ts'
import { Section } from './section-card.tsx'

interface KnownWarningsProps {
  readonly holdings: Holdings | undefined
}

/** What a reader must know before using the figures of this period. */
export function KnownWarnings({ holdings }: KnownWarningsProps) {
  const text = useText(unitFiguresText)
  const format = useFormat()
  const language = useLanguage()
  if (holdings?.kind !== 'known' || (holdings.through === null && !holdings.isPartial)) return null
  return (
    <Section>
      <Notice tone="attention">
        {holdings.isPartial && text.partial(namePeriod(defaultPeriod, language))}{' '}
        {holdings.through !== null && text.provisional(format.day(holdings.through))}
      </Notice>
    </Section>
  )
}
