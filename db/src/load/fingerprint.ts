import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { SeedSize } from './step.ts'

/** What a step would make, in 64 digits: size and content of the files that the step reads. */
export function fingerprintOf(reads: readonly URL[], size: SeedSize): string {
  const hash = createHash('sha256').update(size)
  for (const file of reads) hash.update(createHash('sha256').update(readFileSync(file)).digest())
  return hash.digest('hex')
}
