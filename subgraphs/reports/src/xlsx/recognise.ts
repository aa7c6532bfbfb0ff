const zipSignature = [0x50, 0x4b, 0x03, 0x04]
const oldExcelSignature = [0xd0, 0xcf, 0x11, 0xe0]

/** What a file is by its content, whatever its name says. Null: it may be a workbook; else what it is instead. */
export function notAWorkbook(bytes: Uint8Array): string | null {
  if (beginsWith(bytes, zipSignature)) return null
  if (bytes.length === 0) return 'an empty file'
  if (beginsWith(bytes, oldExcelSignature)) return 'a workbook of Excel 97 to 2003, or one with a password'
  const text = beginningOf(bytes)
  if (/^<(!doctype\s+html|html|head|body|table|meta|style)\b/i.test(text)) return 'an HTML table'
  if (text.startsWith('<')) return 'an XML document'
  if (/^[^\0\u{FFFD}]*$/u.test(text)) return 'a text file'
  return 'a file of an unknown kind'
}

const beginsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte)

/** Its first characters without a byte order mark and without space, in UTF-16 where the mark says so. */
function beginningOf(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes.subarray(0, 2000)).trimStart()
}
