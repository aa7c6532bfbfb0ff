/** One line of JSON for each record, as a stream of lines would bring it. */
export async function* linesOf(records: readonly unknown[]): AsyncGenerator<Uint8Array> {
  for (const record of records) yield Buffer.from(`${JSON.stringify(record)}\n`)
}
