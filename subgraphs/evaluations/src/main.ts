import { connect } from '@motcua/db'
import { isReachable } from '@motcua/db/is-reachable'
import { runUntil } from '@motcua/db/run-until'
import { runSubgraph } from '@motcua/kit/main'
import { createSubgraph } from './subgraph.ts'

await runSubgraph({ connect, isReachable, runUntil }, createSubgraph)
