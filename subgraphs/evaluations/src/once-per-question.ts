import { invalidInput } from '@motcua/kit/errors'
import type { Context } from './context.ts'

const most = 5

/**
 * What is read of another period for something that many agencies share: once a question, however many of them ask, and of
 * at most five questions. argument: what is named when a sixth is asked.
 */
export function oncePerQuestion<Shared extends object, Question extends object, Made>(
  argument: string,
  make: (shared: Shared, question: Question, context: Context) => Promise<Made>,
) {
  const madeFor = new WeakMap<Shared, Map<string, Promise<Made>>>()
  return (shared: Shared, question: Question, context: Context): Promise<Made> => {
    const known = madeFor.get(shared) ?? new Map<string, Promise<Made>>()
    madeFor.set(shared, known)
    const name = JSON.stringify(question)
    if (!known.has(name) && known.size >= most) {
      throw invalidInput(`One ranking can be compared with at most ${most} periods at once.`, argument)
    }
    const made = known.get(name) ?? make(shared, question, context)
    known.set(name, made)
    return made
  }
}
