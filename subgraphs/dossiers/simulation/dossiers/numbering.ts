import { civilDay, dayNumber, dayNumberAt } from '../../src/rules/viet-nam-time.ts'
import type { SimulatedMonth } from '../calibration/month.ts'

/** From then on an agency has a code in the new form. */
const newCodesFrom = dayNumber('2025-07-01')
const mostAfterMonth = 999

/** Gives the next code of an agency; instants come in order. */
export type CodeOf = (agencyCode: string, cameAt: number) => string

/**
 * Codes of agency, day and number of the day. A dossier of June keeps a code in the older form, 000.00.102.H56: the
 * agency is its successor's, the form its own. Dossiers filed at the end of a month are received on the first days of
 * the next and have the numbers up to 999 there; a later month numbers its own from 1000.
 */
export function createNumbering({ continues, firstDay, endDay }: SimulatedMonth): CodeOf {
  const last = new Map<string, { number: number; place: string; given: number }>()
  return (agencyCode, cameAt) => {
    const number = dayNumberAt(cameAt)
    let entry = last.get(agencyCode)
    if (entry?.number !== number) {
      entry = {
        number,
        place: placeOf(agencyCode, number, number < newCodesFrom),
        given: continues && number >= firstDay && number < endDay ? mostAfterMonth : 0,
      }
      last.set(agencyCode, entry)
    }
    entry.given += 1
    if (number >= endDay && entry.given > mostAfterMonth) {
      throw new RangeError(`${agencyCode} received more than ${mostAfterMonth} dossiers in a day after the month.`)
    }
    return `${entry.place}${String(entry.given).padStart(4, '0')}`
  }
}

function placeOf(agencyCode: string, number: number, isOld: boolean): string {
  const [province = '', agency = '00'] = agencyCode.split('.')
  const prefix = isOld ? `000.00.${agency}.${province}` : agencyCode
  return `${prefix}-${civilDay(number).slice(2).replaceAll('-', '')}-`
}
