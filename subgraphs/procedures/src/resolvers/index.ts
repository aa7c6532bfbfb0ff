import type { Resolvers } from '../generated/resolvers.ts'
import { Field } from './field.ts'
import { ProcedureConnection } from './procedure-connection.ts'
import { ProcedureCounts } from './procedure-counts.ts'
import { Procedure } from './procedure.ts'
import { Query } from './query.ts'

export const resolvers: Resolvers = { Query, Procedure, ProcedureConnection, ProcedureCounts, Field }
