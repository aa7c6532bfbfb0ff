import type { Sheet } from 'hucre/xlsx'
import type { FormHead } from '../rules/form.ts'
import { asSaid } from '../rules/harmless-text.ts'
import { hashWord, headWords } from './sheet-layout.ts'

interface ReadHead {
  readonly head: FormHead | null
  readonly hash: string | null
}

/** Where the numbers are from, as the second sheet says; null when the file has none, or parts of it are missing. */
export function readHead(sheet: Sheet | undefined): ReadHead {
  const told = new Map(sheet?.rows.map(([word, value]) => [String(word ?? ''), String(value ?? '')]))
  const tell = (part: keyof FormHead) => {
    const word = headWords.find(([, known]) => known === part)?.[0] ?? ''
    return asSaid(told.get(word) ?? '')
  }
  const hash = told.get(hashWord) ?? null
  const origin = tell('origin')
  if (hash === null || (origin !== 'REAL' && origin !== 'SIMULATED')) return { head: null, hash: null }
  return {
    hash,
    head: {
      form: tell('form'),
      ruleVersion: tell('ruleVersion'),
      unitCode: tell('unitCode'),
      unitName: tell('unitName'),
      from: tell('from'),
      until: tell('until'),
      calendar: tell('calendar'),
      asKnownAt: tell('asKnownAt'),
      origin,
      source: tell('source'),
      trust: tell('trust'),
      missing: tell('missing'),
    },
  }
}
