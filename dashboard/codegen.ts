import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { generate } from '@graphql-codegen/cli'
import { preset } from '@graphql-codegen/client-preset'
import { Kind, parse, print, visit } from 'graphql'
import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql'

/** The typed operations of the dashboard, and the list of documents that the gateway answers by hash alone. */

const here = import.meta.dirname
const schema = `${here}/../gateway/api.graphql`
const generated = `${here}/src/graphql/generated`
const manifestFile = `${here}/../gateway/persisted-documents.json`

interface Operation {
  readonly name: string
  readonly hash: string
  readonly text: string
}

function operationNames(file: string): ReadonlySet<string> {
  const { definitions } = parse(readFileSync(file, 'utf8'))
  return new Set(definitions.flatMap((d) => (d.kind === Kind.OPERATION_DEFINITION ? (d.name?.value ?? []) : [])))
}

function readDocuments(files: readonly string[]): DocumentNode[] {
  return files.map((file) => parse(readFileSync(file, 'utf8')))
}

function fragmentsOf(operation: OperationDefinitionNode, known: ReadonlyMap<string, FragmentDefinitionNode>): string[] {
  const used = new Set<string>()
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode) =>
    visit(node, {
      FragmentSpread(spread) {
        const fragment = known.get(spread.name.value)
        if (fragment && !used.has(spread.name.value)) {
          used.add(spread.name.value)
          follow(fragment)
        }
      },
    })
  follow(operation)
  return [...used].toSorted()
}

/** One entry per operation, in order of name. The hash is of exactly the text in the manifest. */
function listOperations(documents: readonly DocumentNode[]): Operation[] {
  const definitions = documents.flatMap((document) => document.definitions)
  const fragments = new Map(
    definitions.filter((d) => d.kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]),
  )
  const operations = definitions
    .filter((d) => d.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const name = operation.name?.value
      if (name === undefined) throw new Error('Every operation needs a name: it stands in the log of the gateway.')
      const parts = [operation, ...fragmentsOf(operation, fragments).flatMap((key) => fragments.get(key) ?? [])]
      const text = `${parts.map((part) => print(part)).join('\n\n')}\n`
      return { name, text, hash: createHash('sha256').update(text).digest('hex') }
    })
  const names = operations.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Error(`Two operations are named ${twice}.`)
  return operations.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** Types of results and variables as the preset makes them; its document classes are replaced by name and hash. */
async function generateTypes(files: readonly string[]): Promise<string> {
  const outputs = await generate(
    {
      schema,
      documents: [...files],
      silent: true,
      generates: {
        'generated/': {
          // Handed over as it is: by name it is looked for from the folder the command runs in.
          preset,
          presetConfig: { fragmentMasking: false },
          config: {
            documentMode: 'string',
            useTypeImports: true,
            immutableTypes: true,
            scalars: { Date: 'string', DateTime: 'string' },
          },
        },
      },
    },
    false,
  )
  const output = outputs.find(({ filename }: { filename: string }) => filename.endsWith('graphql.ts'))
  if (!output) throw new Error('The code generator wrote no types.')
  const [types = ''] = output.content.split('export class TypedDocumentString')
  return types.replace(/^import type \{ DocumentTypeDecoration \}.*\n/m, '').trim()
}

/** The constants of one document's operations: a file per document, so that a screen loads the hashes of its own questions only. */
function writeConstants(file: string, own: readonly Operation[]): void {
  const types = own.flatMap(({ name }) => [`${name}Query`, `${name}QueryVariables`])
  const constants = own.map(
    ({ name, hash }) =>
      `export const ${name}Document: Operation<${name}Query, ${name}QueryVariables> = {\n  name: '${name}',\n  hash: '${hash}',\n}`,
  )
  const imports = `import type { Operation } from '../operation.ts'\nimport type {\n  ${types.join(',\n  ')},\n} from './graphql.ts'`
  writeFileSync(`${generated}/${basename(file, '.graphql')}-documents.ts`, `${imports}\n\n${constants.join('\n\n')}\n`)
}

const files = globSync(`${here}/src/**/*.graphql`).toSorted()
const stems = files.map((file) => basename(file))
const repeated = stems.find((stem, index) => stems.indexOf(stem) !== index)
if (repeated !== undefined) throw new Error(`Two documents are named ${repeated}.`)
const operations = listOperations(readDocuments(files))
const types = await generateTypes(files)
rmSync(generated, { recursive: true, force: true })
mkdirSync(generated, { recursive: true })
writeFileSync(`${generated}/graphql.ts`, `${types}\n`)
for (const file of files) {
  const names = operationNames(file)
  if (names.size === 0) continue
  writeConstants(
    file,
    operations.filter(({ name }) => names.has(name)),
  )
}
const manifest = Object.fromEntries(operations.map(({ hash, text }) => [hash, text]))
writeFileSync(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`)
