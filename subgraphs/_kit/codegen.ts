import { existsSync, readFileSync } from 'node:fs'
import { generate, type CodegenConfig } from '@graphql-codegen/cli'
import { subgraphNames, subgraphsFolder as folder } from './src/subgraph-names.ts'

/** A type exported as <Type>Parent from src/parents.ts is what resolvers of <Type> receive. */
function mappersOf(name: string): Record<string, string> {
  const file = new URL(`${name}/src/parents.ts`, folder)
  if (!existsSync(file)) return {}
  const exported = readFileSync(file, 'utf8').matchAll(/^export (?:type|interface) (\w+)Parent\b/gm)
  return Object.fromEntries([...exported].map(([, type]) => [type, `../parents.ts#${type}Parent`]))
}

function outputFor(name: string): CodegenConfig['generates'] {
  return {
    [new URL(`${name}/src/generated/resolvers.ts`, folder).pathname]: {
      schema: new URL(`${name}/schema.graphql`, folder).pathname,
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        useTypeImports: true,
        enumsAsTypes: true,
        contextType: '../context.ts#Context',
        mappers: mappersOf(name),
        scalars: { ID: 'string', Date: 'string', DateTime: { input: 'string', output: 'string | Date' } },
        defaultScalarType: 'unknown',
        maybeValue: 'T | null | undefined',
        resolversNonOptionalTypename: false,
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
      },
    },
  }
}

/** Writes src/generated/resolvers.ts of every subgraph. */
export async function generateResolverTypes(): Promise<void> {
  const generates = Object.assign({}, ...subgraphNames().map(outputFor))
  // Plugins are looked for from the working folder, and it is this package that depends on them.
  await generate({ generates, cwd: import.meta.dirname, silent: true, noSilentErrors: true }, true)
}
