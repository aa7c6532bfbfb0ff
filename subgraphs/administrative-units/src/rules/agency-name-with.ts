import { type UnitType, typeWords } from './full-name.ts'

/** Where an official name bears the type of its unit: UBND tỉnh A, Sở Tư pháp - tỉnh A. */
const typePlaces = /(?<=^UBND | - )(?:tỉnh|thành phố|xã|phường|đặc khu)(?= )/giu

/** The name of an agency while its unit is of this type; as the source prints it where that already agrees. */
export function agencyNameWith(type: UnitType, printed: string): string {
  const word = typeWords[type]
  return printed.replace(typePlaces, (found) => (found.toLowerCase() === word ? found : word))
}
