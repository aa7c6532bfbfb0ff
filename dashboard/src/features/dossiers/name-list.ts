import { workLists } from '../../filters/dossier-list.ts'
import type { DossierList } from '../../filters/dossier-list.ts'
import { namePeriod } from '../../filters/period-name.ts'
import { lastDayOf } from '../../filters/period.ts'
import type { Period } from '../../filters/period.ts'
import { formatDay } from '../../format/day.ts'
import type { Language } from '../../text/catalogue.ts'
import { dossierWords } from '../../text/dossier-words.ts'
import { dossiersText } from '../../text/dossiers-text.ts'
import { daysOf } from './to-filter.ts'

/** What the list is, in words: its own condition and its days. */
export function nameList(list: Pick<DossierList, 'list' | 'days'>, period: Period, language: Language): string {
  const days = daysOf(list, period)
  const day = lastDayOf(days)
  const workList = workLists.find((each) => each === list.list)
  if (workList) return dossiersText[language].means[workList](formatDay(day, language))
  const name = new Map<string, string>(Object.entries(dossierWords[language].figures)).get(list.list) ?? list.list
  const when = list.days
    ? [...new Set([days.from, day])].map((each) => formatDay(each, language)).join(' – ')
    : namePeriod(period, language)
  return `${name}, ${when}`
}
