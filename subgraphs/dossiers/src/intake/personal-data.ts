/** Field names that hold data of a person, folded: lower case, Latin letters only. English, and the national exchange's. */
const personal = [
  /^(full|first|last|middle|applicant|citizen|owner|person|contact|sender|customer|display)?names?$/,
  /hoten|hovaten|hodem|tennguoi|tencongdan|tenchu|chuhoso|nguoinop|nguoiyeucau|^ten$/,
  /phone|mobile|^tel$|dienthoai|sodt/,
  /identity(no|number|card|document)?$|identification|nationalid|citizenid|personalid|passport|idcard|idnumber/,
  /cccd|cmnd|cancuoc|chungminh|dinhdanh|hochieu|sogiayto/,
  /email|thudientu/,
  /birth|ngaysinh|namsinh/,
  /address|diachi/,
  /^(applicant|citizen|person|owner|congdan|nguoidan)$/,
]
const deepest = 16
const marks = /[\u0300-\u036f]/g
const known = new Map<string, boolean>()

/** The path of the first field that holds data of a person; 'TOO_DEEP' for a value nested beyond reason; else null. */
export function findPersonalField(value: unknown, path = '', depth = 0): string | null {
  if (typeof value !== 'object' || value === null) return null
  if (depth >= deepest) return tooDeep
  for (const [name, inner] of Object.entries(value)) {
    const place = path === '' ? name : `${path}.${name}`
    if (!Array.isArray(value) && isPersonal(name)) return place
    const found = typeof inner === 'object' ? findPersonalField(inner, place, depth + 1) : null
    if (found !== null) return found
  }
  return null
}

export const tooDeep = 'TOO_DEEP'

function isPersonal(name: string): boolean {
  const answer = known.get(name)
  if (answer !== undefined) return answer
  const folded = name.normalize('NFD').replaceAll(marks, '').replaceAll(/[đĐ]/g, 'd').toLowerCase()
  const letters = folded.replaceAll(/[^a-z]/g, '')
  const isOne = personal.some((pattern) => pattern.test(letters))
  if (known.size < 5000) known.set(name, isOne)
  return isOne
}
