import { subgraphNames } from '@motcua/kit/subgraph-names'

/** How processes of subgraphs are reached from outside, such as by another router. */
export interface SubgraphEndpoints {
  /** They listen on this port and those after it, in the order of their names. Undefined: each on any port that is free. */
  readonly firstPort?: number | undefined
  /** The secret that they ask of whoever calls them. Undefined: one that nobody else knows. */
  readonly token?: string | undefined
}

/** The port of each subgraph; 0 stands for any that is free. */
export function portsOf({ firstPort }: SubgraphEndpoints): ReadonlyMap<string, number> {
  return new Map(subgraphNames().map((name, index) => [name, firstPort === undefined ? 0 : firstPort + index]))
}
