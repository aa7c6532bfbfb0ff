import type { MovementResolvers } from '../generated/resolvers.ts'
import { toPoints } from '../rules/exact.ts'

export const Movement: MovementResolvers = {
  points: ({ total }) => toPoints(total),
  groups: ({ groups }) => groups.map(({ code, points }) => ({ code, points: toPoints(points) })),
  remainder: ({ total, groups }) => toPoints(groups.reduce((left, { points }) => left - points, total)),
}
