import type { SchemeIndicatorResolvers } from '../generated/resolvers.ts'
import { toPoints } from '../rules/exact.ts'

export const SchemeIndicator: SchemeIndicatorResolvers = {
  maximum: ({ maximum }) => toPoints(maximum),
  threshold: ({ threshold }) => threshold && Number(threshold.numerator) / Number(threshold.denominator),
}
