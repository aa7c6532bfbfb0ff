import type { Resolvers } from '../generated/resolvers.ts'
import { AdministrativeUnit } from './administrative-unit.ts'
import { Query } from './query.ts'
import { StaffMemberConnection } from './staff-member-connection.ts'
import { StaffMember } from './staff-member.ts'

export const resolvers: Resolvers = { Query, AdministrativeUnit, StaffMember, StaffMemberConnection }
