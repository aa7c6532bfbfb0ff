/** Lost and refused connections, a server that starts, stops or is full: the same question may succeed in a while. */
const awayStates = /^(08|57P|53)/
const awayCodes = /^(ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH)/
const awayMessages = /connection terminated|timeout exceeded when trying to connect|not queryable|connection ended/i

/** True for a failure that says the database is away, and nothing about what it was asked. */
export function isDatabaseAway(problem: unknown): boolean {
  if (!(problem instanceof Error)) return false
  if ('code' in problem && typeof problem.code === 'string') {
    return awayStates.test(problem.code) || awayCodes.test(problem.code)
  }
  return awayMessages.test(problem.message)
}
