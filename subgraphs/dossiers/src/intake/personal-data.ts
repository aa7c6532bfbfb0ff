/** Field names that hold data of a person, folded: lower case, Latin letters only. English, and the national exchange's. */
const personal = [
  /^(full|first|last|middle|given|family|sur|applicant|citizen|owner|person|contact|sender|customer|display)*names?$/,
  /hoten|hovaten|hodem|tennguoi|tencongdan|tenchu|chuhoso|nguoinop|nguoiyeucau|^ten$/,
  /phone|mobile|^tel$|dienthoai|sodt|sdt/,
  /identity(no|number|card|document)?$|identification|nationalid|citizenid|personalid|passport|idcard|idnumber/,
  /cccd|cmnd|cmt|cancuoc|chungminh|dinhdanh|hochieu|sogiayto|baohiemyte|baohiemxahoi/,
  /masothue|^mst|taxcode|taxnumber|taxid/,
  /email|thudientu/,
  /birth|ngaysinh|namsinh/,
  /address|diachi|thuongtru|tamtru|quequan/,
  /^(applicant|citizen|person|owner|congdan|nguoidan)$/,
  // What an official writes by hand names people.
  /^(notes?|remarks?|comments?|ghichu)$/,
]
const deepest = 16
const marks = /[\u0300-\u036f]/g
const known = new Map<string, boolean>()

/** The path of the first field that holds data of a person; 'TOO_DEEP' for a value nested beyond reason; else null. */
export function findPersonalField(value: unknown, path = '', depth = 0): string | null {
  if (typeof value !== 'object' || value === null) return null
  if (depth >= deepest) return tooDeep
  const isList = Array.isArray(value)
  for (const [name, inner] of Object.entries(value)) {
    if (!isList && isPersonal(name)) return pathOf(path, name, isList)
    const found = typeof inner === 'object' ? findPersonalField(inner, pathOf(path, name, isList), depth + 1) : null
    if (found !== null) return found
  }
  return null
}

export const tooDeep = 'TOO_DEEP'

function pathOf(path: string, name: string, isList: boolean): string {
  if (isList) return `${path}[${name}]`
  return path === '' ? name : `${path}.${name}`
}

/** Compared after NFKC and without case and marks: sđt, SĐT and ｓｄｔ are one name. */
function isPersonal(name: string): boolean {
  const answer = known.get(name)
  if (answer !== undefined) return answer
  const folded = name.normalize('NFKC').normalize('NFD').replaceAll(marks, '').replaceAll(/[đĐ]/g, 'd').toLowerCase()
  const letters = folded.replaceAll(/[^a-z]/g, '')
  const isOne = personal.some((pattern) => pattern.test(letters))
  if (known.size < 5000) known.set(name, isOne)
  return isOne
}

/** 12 digits with a 0 in front are the number of a citizen (Law 26/2023/QH15 on identification, article 12). */
const identityNumber = String.raw`(?<!\d)0\d\d[ .-]?\d{3}[ .-]?\d{3}[ .-]?\d{3}(?!\d)`
/** 0 or +84, then 9 digits of a mobile or 10 of a fixed line, also in the groups in which they are written. */
const prefix = String.raw`(?<!\d)(?:0|\+?84[ .-]?)`
const mobileNumber = String.raw`${prefix}[35789]\d(?:\d[ .-]?\d{3}[ .-]?\d{3}|[ .-]?\d{3}[ .-]?\d{4}|\d(?:[ .-]?\d\d){3})(?!\d)`
const fixedNumber = String.raw`${prefix}2\d(?:\d[ .-]?\d{4}[ .-]?\d{3}|\d[ .-]?\d{3}[ .-]?\d{4}|[ .-]?\d{4}[ .-]?\d{4})(?!\d)`
const mailAddress = String.raw`[^\s@"]@[^\s@"]+\.\w`
const labelledNumber = String.raw`(?:cccd|cmnd|cmt|sdt|mst)[^a-z0-9]{0,3}\d{6}`
const ofPerson = new RegExp([identityNumber, mobileNumber, fixedNumber, mailAddress, labelledNumber].join('|'), 'i')
/**
 * Finds every line in which a text may look like a person, and few others: it runs over each line of a delivery. Characters may be
 * escapes, or of another width.
 */
const suspect =
  /[@\\\u0080-\uffff]|(?<!\d)(?:0\d|84)[\d .-]{7}|[cC](?:[cC]{2}[dD]|[mM][nN]?[dDtT])|[sS][dD][tT]|[mM][sS][tT]/

/**
 * The path of the first value that looks like the number or the address of a person; null: there is none. line: the text that the record
 * was parsed from, which tells in one pass that most records hold nothing of the kind. isCode: the value is a code by its own pattern.
 */
export function findPersonalValue(
  line: string,
  record: unknown,
  isCode: (path: string, value: string) => boolean,
): string | null {
  return suspect.test(line) ? findIn(record, '', isCode) : null
}

function findIn(value: unknown, path: string, isCode: (path: string, value: string) => boolean): string | null {
  if (typeof value === 'string' || typeof value === 'number') {
    const text = String(value).normalize('NFKC')
    return ofPerson.test(text) && !isCode(path, text) ? path : null
  }
  if (typeof value !== 'object' || value === null) return null
  const isList = Array.isArray(value)
  for (const [name, inner] of Object.entries(value)) {
    const found = findIn(inner, pathOf(path, name, isList), isCode)
    if (found !== null) return found
  }
  return null
}
