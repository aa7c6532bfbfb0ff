import { subgraphNames, subgraphsFolder } from './subgraph-names.ts'

const name = process.argv[2]

if (name === undefined || !subgraphNames().includes(name)) {
  console.error(`Which subgraph? Say one of: ${subgraphNames().join(', ')}. Example: pnpm serve dossiers`)
  process.exit(1)
}
await import(new URL(`${name}/src/main.ts`, subgraphsFolder).href)
