import type { Resolvers } from '../generated/resolvers.ts'
import { Agency } from './agency.ts'
import { Movement } from './movement.ts'
import { PortalCapture } from './portal-capture.ts'
import { Query } from './query.ts'
import { RankingEntry } from './ranking-entry.ts'
import { RankingSimulation } from './ranking-simulation.ts'
import { Ranking } from './ranking.ts'
import { SchemeGroup } from './scheme-group.ts'
import { SchemeIndicator } from './scheme-indicator.ts'
import { Scheme } from './scheme.ts'
import { Scorecard } from './scorecard.ts'
import { SmallestSet } from './smallest-set.ts'
import { UnrankedEntry } from './unranked-entry.ts'

export const resolvers: Resolvers = {
  Query,
  Agency,
  Movement,
  PortalCapture,
  Ranking,
  RankingEntry,
  RankingSimulation,
  Scheme,
  SchemeGroup,
  SchemeIndicator,
  Scorecard,
  SmallestSet,
  UnrankedEntry,
}
