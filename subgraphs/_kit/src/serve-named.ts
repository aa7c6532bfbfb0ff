import { existsSync, readdirSync } from 'node:fs'

const folder = new URL('../../', import.meta.url)
const names = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/schema.graphql`, folder)))
const name = process.argv[2]

if (name === undefined || !names.includes(name)) {
  console.error(`Which subgraph? Say one of: ${names.join(', ')}. Example: pnpm serve ${names[0]}`)
  process.exit(1)
}
await import(new URL(`${name}/src/main.ts`, folder).href)
