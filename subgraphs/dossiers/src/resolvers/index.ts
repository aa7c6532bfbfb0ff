import type { Resolvers } from '../generated/resolvers.ts'
import { AdministrativeUnit } from './administrative-unit.ts'
import { Agency } from './agency.ts'
import { CountedFigure } from './counted-figure.ts'
import { DataQuality, FoundDossier, IdentityFailure, QualityRule } from './data-quality.ts'
import { Dossier } from './dossier.ts'
import { DossierConnection, DossierEdge } from './dossier-connection.ts'
import { AgencyFacet, DossierFacets, FieldFacet, ProcedureFacet, UnitFacet } from './dossier-facets.ts'
import { DossierGroup } from './dossier-group.ts'
import { DossierRevision } from './dossier-revision.ts'
import { DossierStatistics } from './dossier-statistics.ts'
import { DueDate } from './due-date.ts'
import { GroupStatistics } from './group-statistics.ts'
import { HandOver } from './hand-over.ts'
import { Mutation } from './mutation.ts'
import { ForecastFigures, OnTimeForecast } from './on-time-forecast.ts'
import { Petition, PetitionStep } from './petition.ts'
import { PetitionStatistics } from './petition-statistics.ts'
import { Procedure } from './procedure.ts'
import { QuarantineDecision, QuarantinedLine } from './quarantined-line.ts'
import { Query } from './query.ts'
import { NotApportionable, Restatement } from './restatement.ts'
import { CountChange, Ratio, StatisticsChange } from './statistics-change.ts'
import { SourceStatus } from './source-status.ts'

export const resolvers: Resolvers = {
  Query,
  HandOver,
  Mutation,
  AdministrativeUnit,
  Agency,
  CountedFigure,
  Dossier,
  DossierConnection,
  DossierEdge,
  DossierFacets,
  DossierGroup,
  DossierRevision,
  DossierStatistics,
  DueDate,
  GroupStatistics,
  Procedure,
  QuarantinedLine,
  QuarantineDecision,
  ProcedureFacet,
  AgencyFacet,
  UnitFacet,
  FieldFacet,
  Petition,
  PetitionStatistics,
  PetitionStep,
  OnTimeForecast,
  ForecastFigures,
  SourceStatus,
  Ratio,
  CountChange,
  StatisticsChange,
  Restatement,
  NotApportionable,
  DataQuality,
  FoundDossier,
  IdentityFailure,
  QualityRule,
}
