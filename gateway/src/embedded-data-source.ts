import type { GraphQLDataSource } from '@apollo/gateway'
import type { Subgraph } from '@motcua/kit/subgraph'
import { type DocumentNode, execute, GraphQLError, type GraphQLFormattedError, parse, validate } from 'graphql'
import { isTimeout } from './name-failures.ts'
import { createContext, type GatewayContext } from './gateway-context.ts'

type Options = Parameters<GraphQLDataSource<GatewayContext>['process']>[0]
type Answer = Awaited<ReturnType<GraphQLDataSource<GatewayContext>['process']>>

const mostDocuments = 2000

/**
 * Runs a subgraph's schema inside the gateway's process. The planner makes few distinct operations, so each is parsed
 * and validated once; the cache starts anew when a client writes literals instead of variables.
 */
export class EmbeddedDataSource implements GraphQLDataSource<GatewayContext> {
  readonly #subgraph: Subgraph
  readonly #documents = new Map<string, DocumentNode>()

  constructor(subgraph: Subgraph) {
    this.#subgraph = subgraph
  }

  async process(options: Options): Promise<Answer> {
    const { request } = options
    const scope = options.kind === 'incoming operation' ? options.context : createContext()
    const { data, errors } = await execute({
      schema: this.#subgraph.schema,
      document: this.#documentOf(request.query ?? ''),
      variableValues: request.variables,
      operationName: request.operationName,
      contextValue: this.#contextOf(scope),
    })
    return { data: data ?? null, ...(errors && { errors: errors.map(toSentError) }) }
  }

  #contextOf(scope: GatewayContext): object {
    const { name } = this.#subgraph
    const context = scope.subgraphContexts.get(name) ?? this.#subgraph.createContext(scope)
    scope.subgraphContexts.set(name, context)
    return context
  }

  #documentOf(text: string): DocumentNode {
    const known = this.#documents.get(text)
    if (known) return known
    const document = parse(text)
    const [problem] = validate(this.#subgraph.schema, document)
    if (problem)
      throw new GraphQLError(`The plan does not fit the schema of ${this.#subgraph.name}: ${problem.message}`)
    if (this.#documents.size >= mostDocuments) this.#documents.clear()
    this.#documents.set(text, document)
    return document
  }
}

/** An error as a subgraph sends it over HTTP. A time-out is marked by its code, because the original error is left out. */
function toSentError(error: GraphQLError): GraphQLFormattedError {
  const sent = error.toJSON()
  return isTimeout(error.originalError) ? { ...sent, extensions: { ...sent.extensions, code: 'TIMEOUT' } } : sent
}
