import type { IncomingHttpHeaders } from 'node:http'
import { civilDayOf } from './civil-day.ts'
import { languageOf } from './language.ts'
import type { RequestScope } from './subgraph.ts'

/** The headers of a client that reach the subgraphs, in this process, in processes of their own, and through another router. */
export const passedOnHeaders = ['authorization', 'accept-language'] as const

/** What a request says of itself by its headers and the moment it comes. */
export function scopeOf(headers: IncomingHttpHeaders, now: Date = new Date()): RequestScope {
  return {
    authorization: headers.authorization ?? null,
    language: languageOf(headers['accept-language']),
    today: civilDayOf(now),
  }
}
