import type { StaffMemberResolvers } from '../generated/resolvers.ts'

export const StaffMember: StaffMemberResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.memberById.load(id),

  unit: ({ unitId }) => ({ id: unitId }),
  account: ({ accountStatus, accountGrantedOn }) =>
    accountStatus === null || accountGrantedOn === null ? null : { status: accountStatus, grantedOn: accountGrantedOn },
}
