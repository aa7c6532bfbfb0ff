import { connect } from '@motcua/db'
import { isReachable } from '@motcua/db/is-reachable'
import { runSubgraph } from '@motcua/kit/main'
import { createSubgraph } from './subgraph.ts'

await runSubgraph(connect, createSubgraph, isReachable)
