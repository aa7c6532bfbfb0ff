import { inflateRawSync } from 'node:zlib'

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endLength = 22
const mostComment = 65_535
const deflated = 8

/**
 * How many bytes the parts of a zip file unpack to, by unpacking them and not by what it says of itself. Null: more than
 * the limit, or no zip file that can be followed.
 */
export function unpackedSize(bytes: Uint8Array, limit: number): number | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return sizesOf(file, limit).reduce((sum, size) => sum + size, 0)
  } catch {
    return null
  }
}

function sizesOf(file: Buffer, limit: number): number[] {
  const end = endOf(file)
  let [at, left] = [file.readUInt32LE(end + 16), limit]
  return Array.from({ length: file.readUInt16LE(end + 10) }, () => {
    if (file.readUInt32LE(at) !== entrySignature) throw new Error('There is no entry.')
    const size = sizeOfEntry(file, at, left)
    left -= size
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
    return size
  })
}

function sizeOfEntry(file: Buffer, at: number, limit: number): number {
  const [method, packed, local] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20), file.readUInt32LE(at + 42)]
  const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
  const data = file.subarray(from, from + packed)
  const size = method === deflated ? inflateRawSync(data, { maxOutputLength: Math.max(1, limit) }).length : data.length
  if (size > limit) throw new Error('It unpacks to more than the limit.')
  return size
}

function endOf(file: Buffer): number {
  const earliest = Math.max(0, file.length - endLength - mostComment)
  for (let at = file.length - endLength; at >= earliest; at -= 1) {
    if (file.readUInt32LE(at) === endSignature) return at
  }
  throw new Error('The end of the directory is missing.')
}
