import type { DueDateResolvers } from '../generated/resolvers.ts'
import { civilDay, dayNumberAt } from '../rules/viet-nam-time.ts'

export const DueDate: DueDateResolvers = {
  startsAt: ({ counted }) => new Date(counted.startsAt),
  dueAt: ({ counted }) => new Date(counted.dueAt),
  dueOn: ({ counted }) => civilDay(dayNumberAt(counted.dueAt)),
  provisional: ({ counted }) => counted.provisional,
  profile: ({ calendar }) => calendar.profile,
  calendarVersion: ({ calendar }) => calendar.version,
  ledger: ({ counted }) => [...counted.steps],
}
