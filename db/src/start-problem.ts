/**
 * Something outside the program that stops a start: a port in use, no disk space, a database that refuses. It is
 * shown as its one sentence and what to do about it, without a stack, and the exit code is 1.
 */
export class StartProblem extends Error {
  override readonly name = 'StartProblem'

  constructor(whatIsWrong: string, whatToDo: string, options?: ErrorOptions) {
    super(`${whatIsWrong} ${whatToDo}`, options)
  }
}
