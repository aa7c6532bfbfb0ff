import type { FieldResolvers } from '../generated/resolvers.ts'

export const Field: FieldResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.fieldByCode.load(code),

  procedureCount: ({ code }, _, { loaders }) => loaders.countOfField.load(code),
}
