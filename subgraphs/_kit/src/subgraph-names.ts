import { existsSync, readdirSync } from 'node:fs'

/** The folder that holds every subgraph. */
export const subgraphsFolder = new URL('../../', import.meta.url)

/** The subgraphs are the folders with a schema.graphql; the list stands nowhere else. */
export function subgraphNames(): string[] {
  return readdirSync(subgraphsFolder)
    .filter((name) => existsSync(new URL(`${name}/schema.graphql`, subgraphsFolder)))
    .toSorted()
}
