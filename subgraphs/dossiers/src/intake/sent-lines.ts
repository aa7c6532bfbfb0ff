/** One line of a stream, as it was sent. */
export interface SentLine {
  /** Position in the stream, from 1; blank lines count. */
  readonly number: number
  /** Its bytes without the end of line; of a line that is too long the first part. */
  readonly content: Buffer
  /** Length in bytes, also where content is cut. */
  readonly bytes: number
}

/** A dossier takes about 1 kB; what is longer is no dossier. */
export const mostLineBytes = 64 * 1024
const newline = 0x0a
const blank = /^\s*$/

/**
 * Cuts a stream into its lines, however long it and they are: never more than one chunk and one cut line is held. Blank
 * lines are passed over. Yields the lines of each chunk together.
 */
export async function* toSentLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<SentLine[]> {
  let parts: Buffer[] = []
  let held = 0
  let bytes = 0
  let number = 1

  const keep = (part: Buffer) => {
    bytes += part.length
    const room = mostLineBytes - held
    if (room <= 0) return
    parts.push(part.length > room ? part.subarray(0, room) : part)
    held += Math.min(room, part.length)
  }
  const finish = (): SentLine | null => {
    const content = parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts)
    const line = isBlank(content) && bytes <= mostLineBytes ? null : { number, content, bytes }
    parts = []
    held = 0
    bytes = 0
    number += 1
    return line
  }

  for await (const chunk of chunks) {
    const data = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    const lines: SentLine[] = []
    let begins = 0
    for (let ends = data.indexOf(newline); ends >= 0; ends = data.indexOf(newline, begins)) {
      keep(data.subarray(begins, ends))
      const line = finish()
      if (line !== null) lines.push(line)
      begins = ends + 1
    }
    if (begins < data.length) keep(data.subarray(begins))
    if (lines.length > 0) yield lines
  }
  const last = bytes > 0 ? finish() : null
  if (last !== null) yield [last]
}

function isBlank(content: Buffer): boolean {
  return content.length < 64 && blank.test(content.toString('latin1'))
}
