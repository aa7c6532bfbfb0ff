/** Unit types as they stand in names of agencies, and the word that follows the name in English. */
const typeWords: readonly (readonly [vietnamese: string, english: string])[] = [
  ['tỉnh', 'Province'],
  ['thành phố', 'City'],
  ['xã', 'Commune'],
  ['phường', 'Ward'],
  ['đặc khu', 'Special Zone'],
]

/** Names as Circular 03/2009/TT-BNG of the Ministry of Foreign Affairs renders them, and after its pattern where it is older than the agency. */
const known: Readonly<Record<string, string>> = {
  'sở công thương': 'Department of Industry and Trade',
  'sở dân tộc và tôn giáo': 'Department of Ethnic and Religious Affairs',
  'sở giáo dục và đào tạo': 'Department of Education and Training',
  'sở khoa học và công nghệ': 'Department of Science and Technology',
  'sở ngoại vụ': 'Department of Foreign Affairs',
  'sở nông nghiệp và môi trường': 'Department of Agriculture and Environment',
  'sở nội vụ': 'Department of Home Affairs',
  'sở tài chính': 'Department of Finance',
  'sở tư pháp': 'Department of Justice',
  'sở văn hóa, thể thao và du lịch': 'Department of Culture, Sports and Tourism',
  'sở xây dựng': 'Department of Construction',
  'sở y tế': 'Department of Health',
  'thanh tra tỉnh': 'Provincial Inspectorate',
  'văn phòng ubnd tỉnh': "Office of the Provincial People's Committee",
  'văn phòng đăng ký đất đai': 'Land Registration Office',
  'công an tỉnh': 'Provincial Public Security',
  'thuế tỉnh': 'Provincial Tax Department',
  'bảo hiểm xã hội tỉnh': 'Provincial Social Insurance',
  'thi hành án dân sự tỉnh': 'Provincial Civil Judgment Enforcement',
  'bộ chỉ huy quân sự tỉnh': 'Provincial Military Command',
  'ban quản lý khu kinh tế': 'Management Board of the Economic Zone',
  'ban quản lý khu kinh tế nghi sơn và các khu công nghiệp':
    'Management Board of Nghi Sơn Economic Zone and the Industrial Parks',
}

/** tỉnh Thanh Hóa → Thanh Hóa Province. Null when it begins with no type. */
function placeEn(place: string): string | null {
  const lower = place.toLowerCase()
  const type = typeWords.find(([word]) => lower.startsWith(`${word} `))
  return type ? `${place.slice(type[0].length + 1)} ${type[1]}` : null
}

/**
 * The English rendering of an agency's official name, which exists in Vietnamese only; proper names keep their diacritics.
 * Null where none is known: the official name then stands alone.
 */
export function agencyNameEn(officialName: string): string | null {
  const name = officialName.normalize('NFC')
  if (/^ubnd /i.test(name)) {
    const place = placeEn(name.slice('ubnd '.length))
    return place && `People's Committee of ${place}`
  }
  const [body = '', of] = name.split(' - ')
  const rendered = known[body.toLowerCase()]
  if (rendered === undefined) return null
  const place = of === undefined ? null : placeEn(of)
  return place === null ? rendered : `${rendered}, ${place}`
}
