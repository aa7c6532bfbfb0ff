import { StartProblem } from './start-problem.ts'

const insufficientPrivilege = '42501'

/** A refusal for want of a right, as a sentence that names the right; undefined for any other problem. */
export function mayNot(problem: unknown, deed: string, remedy: string): StartProblem | undefined {
  if (!(problem instanceof Error) || !('code' in problem) || problem.code !== insufficientPrivilege) return undefined
  return new StartProblem(
    `The user of DATABASE_URL may not ${deed} (${problem.message}).`,
    `Let an administrator of that server run: ${remedy}.`,
    { cause: problem },
  )
}
