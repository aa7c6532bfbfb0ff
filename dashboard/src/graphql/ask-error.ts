/**
 * network: no answer reached the browser. timeout: none in time. outdated: this page asks a question the gateway no longer knows.
 * badRequest: the gateway refused the question. busy: it has too much to do at the moment, or this client sent too much. server: the gateway or everything behind it failed. partial: this part failed, others did not.
 */
export type FailureKind = 'network' | 'timeout' | 'outdated' | 'badRequest' | 'busy' | 'server' | 'partial'

/** A question that got no answer at all. */
export class AskError extends Error {
  readonly kind: FailureKind
  /** For a reader to copy into a report: error code and request id. */
  readonly code: string
  /** The subgraph that did not answer, where the gateway names it. */
  readonly part: string | null

  constructor(kind: FailureKind, code: string, message: string, part: string | null = null) {
    super(message)
    this.name = 'AskError'
    this.kind = kind
    this.code = code
    this.part = part
  }
}

/** A part of an otherwise good answer that failed: nationalStatistics, or portalRanking.entries.agency. */
export interface FailedPart {
  /** Empty when the gateway cannot tell which fields: then subgraph says who did not answer. */
  readonly path: string
  readonly subgraph: string | null
  readonly code: string
  readonly message: string
}
