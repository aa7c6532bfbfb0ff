import type { SchemeGroupResolvers } from '../generated/resolvers.ts'
import { toPoints } from '../rules/exact.ts'

export const SchemeGroup: SchemeGroupResolvers = {
  maximum: ({ maximum }) => toPoints(maximum),
}
