import { civilDay, dayNumber, dayNumberAt } from '../../src/rules/viet-nam-time.ts'

/** From then on an agency has a code in the new form. */
const newCodesFrom = dayNumber('2025-07-01')

/** Gives the next code of an agency; instants come in order. */
export type CodeOf = (agencyCode: string, cameAt: number) => string

/**
 * Codes of agency, day and number of the day. A dossier of June keeps a code in the older form, 000.00.102.H56: the
 * agency is its successor's, the form its own. */
export function createNumbering(): CodeOf {
  const last = new Map<string, { number: number; place: string; given: number }>()
  return (agencyCode, cameAt) => {
    const number = dayNumberAt(cameAt)
    let entry = last.get(agencyCode)
    if (entry?.number !== number) {
      entry = {
        number,
        place: placeOf(agencyCode, number, number < newCodesFrom),
        given: 0,
      }
      last.set(agencyCode, entry)
    }
    entry.given += 1
    return `${entry.place}${String(entry.given).padStart(4, '0')}`
  }
}

function placeOf(agencyCode: string, number: number, isOld: boolean): string {
  const [province = '', agency = '00'] = agencyCode.split('.')
  const prefix = isOld ? `000.00.${agency}.${province}` : agencyCode
  return `${prefix}-${civilDay(number).slice(2).replaceAll('-', '')}-`
}
