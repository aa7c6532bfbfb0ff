export type UnitType = 'PROVINCE' | 'CITY' | 'DISTRICT' | 'COMMUNE' | 'WARD' | 'SPECIAL_ZONE'

/** The word of a type, as it stands before a name. */
export const typeWords: Readonly<Record<UnitType, string>> = {
  PROVINCE: 'tỉnh',
  CITY: 'thành phố',
  DISTRICT: 'huyện',
  COMMUNE: 'xã',
  WARD: 'phường',
  SPECIAL_ZONE: 'đặc khu',
}

/** The type word after the name. */
export const typeWordsEn: Readonly<Record<UnitType, string>> = {
  PROVINCE: 'Province',
  CITY: 'City',
  DISTRICT: 'District',
  COMMUNE: 'Commune',
  WARD: 'Ward',
  SPECIAL_ZONE: 'Special Zone',
}

/** The type word before the name: tỉnh Thanh Hóa. */
export function fullName(type: UnitType, name: string): string {
  return `${typeWords[type]} ${name}`
}

/** The name, whose diacritics stay, before the type word: Thanh Hóa Province. */
export function fullNameEn(type: UnitType, name: string): string {
  return `${name} ${typeWordsEn[type]}`
}
