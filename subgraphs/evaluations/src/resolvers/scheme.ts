import type { SchemeResolvers } from '../generated/resolvers.ts'
import { toPoints } from '../rules/exact.ts'

export const Scheme: SchemeResolvers = {
  maximum: ({ maximum }) => toPoints(maximum),
}
