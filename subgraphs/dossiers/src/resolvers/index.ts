import type { Resolvers } from '../generated/resolvers.ts'
import { AdministrativeUnit } from './administrative-unit.ts'
import { Agency } from './agency.ts'
import { Dossier } from './dossier.ts'
import { DossierStatistics } from './dossier-statistics.ts'
import { DueDate } from './due-date.ts'
import { Mutation } from './mutation.ts'
import { Procedure } from './procedure.ts'
import { QuarantineDecision, QuarantinedLine } from './quarantined-line.ts'
import { Query } from './query.ts'

export const resolvers: Resolvers = {
  Query,
  Mutation,
  AdministrativeUnit,
  Agency,
  Dossier,
  DossierStatistics,
  DueDate,
  Procedure,
  QuarantinedLine,
  QuarantineDecision,
}
