import { readFileSync } from 'node:fs'
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { turnTelemetryOff } from './environment.ts'
import type { GatewayContext } from './gateway-context.ts'
import { boundAnswers } from './guard/bound-answers.ts'
import { readFieldCosts } from './guard/field-costs.ts'
import { guardOperations } from './guard/guard-operations.ts'
import { defaultLimits, type OperationLimits } from './guard/limits.ts'
import { createPlaces, type Places } from './guard/places.ts'
import { refusalsForPlainJson } from './http-shape.ts'
import { logFailures, type FailureLog } from './log-failures.ts'
import { maskError } from './mask-errors.ts'
import { nameFailures } from './name-failures.ts'
import { readPersistedDocuments } from './persisted-documents.ts'

const supergraphFile = new URL('../supergraph.graphql', import.meta.url)

export interface GatewayOptions {
  /** Where a subgraph's part of a plan is run: in this process or in its own. */
  readonly dataSourceOf: (subgraph: string) => GraphQLDataSource<GatewayContext>
  readonly log: FailureLog
  /** Absent: the usual ones. */
  readonly limits?: OperationLimits
  /** Where operations find room together with other processes. Absent: this process has its own room. */
  readonly places?: Places
  /** Receives a line for each answer with its estimated cost and the objects it has. Absent: they are not counted. */
  readonly onAnswer?: (line: string) => void
  readonly plugins?: readonly ApolloServerPlugin<GatewayContext>[]
}

/** The graph from the committed supergraph. The same for the server and for tests. */
export function createGateway({
  dataSourceOf,
  log,
  limits = defaultLimits,
  places = createPlaces(limits.places),
  onAnswer,
  plugins = [],
}: GatewayOptions): ApolloServer<GatewayContext> {
  turnTelemetryOff()
  const supergraphSdl = readFileSync(supergraphFile, 'utf8')
  const costs = readFieldCosts(supergraphSdl)
  const bounded = boundAnswers(limits.answerBytes)
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => nameFailures(name, dataSourceOf(name)),
    // The plan names internal parts; it is for the log of whoever runs the gateway, not for a header of the client.
    __exposeQueryPlanExperimental: false,
    logger: { debug: () => {}, info: () => {}, warn: log.warn, error: log.error },
  })
  return new ApolloServer<GatewayContext>({
    gateway,
    introspection: true,
    formatError: maskError,
    includeStacktraceInErrorResponses: false,
    stringifyResult: bounded.stringify,
    persistedQueries: { cache: readPersistedDocuments() },
    parseOptions: { maxTokens: 2000 },
    maxRecursiveSelections: true,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      logFailures(log),
      guardOperations({ costs, limits, places, ...(onAnswer && { onAnswer }) }),
      bounded.plugin,
      refusalsForPlainJson(),
      ...plugins,
    ],
  })
}
