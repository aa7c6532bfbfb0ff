import { searchable } from '@motcua/kit/searchable'

/** A People's Committee bears the type of its unit, which changes: it is found by the types of every day. */
const typeOfCommittee = /\bubnd (?:tinh|thanh pho|tp\.?|xa|phuong|dac khu) (?=\S)/

/** The different words of a search for an agency, folded; the People's Committee as names abbreviate it. */
export function agencyWords(typed: string): string[] {
  const folded = searchable(typed) || typed.trim()
  const words = folded.replace(/\buy ban(?: nhan dan)?\b/, 'ubnd').replace(typeOfCommittee, 'ubnd ')
  return [...new Set(words.split(' '))].filter((word) => word !== '')
}
