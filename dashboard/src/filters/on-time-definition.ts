import type { OnTimeDefinition } from '../graphql/generated/graphql.ts'
import type { Definition } from './filters.ts'

/** The on-time rate as the graph names it. */
export function toOnTimeDefinition(definition: Definition): OnTimeDefinition {
  return definition === 'II.06a' ? 'FORM_II_06A' : `ON_TIME_${definition}`
}

/** A definition of the graph as a reader sees it: A for ON_TIME_A and for ONLINE_A, II.06a for FORM_II_06A. */
export function shortDefinition(definition: string): string {
  return definition === 'FORM_II_06A' ? 'II.06a' : definition.slice(-1)
}
