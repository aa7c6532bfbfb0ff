import type { Places } from '../guard/places.ts'
import type { RequestCount, SharedLimits } from '../guard/shared-limits.ts'
import type { ToSupervisor, ToWorker } from './messages.ts'

/** A worker's access to the limits that the first process keeps: every call is a message, and its answer another. */
export interface LimitsOfWorker extends SharedLimits {
  /** Takes the answers of the first process. */
  receive(answer: Extract<ToWorker, { id: number }>): void
}

export function askForLimits(send: (message: ToSupervisor) => void): LimitsOfWorker {
  let lastId = 0
  const counting = new Map<number, (count: RequestCount) => void>()
  const entering = new Map<number, (leave: (() => void) | null) => void>()
  return {
    count: (client) =>
      new Promise((resolve) => {
        const id = ++lastId
        counting.set(id, resolve)
        send({ kind: 'count', id, client })
      }),
    places: {
      enter: (cost) =>
        new Promise((resolve) => {
          const id = ++lastId
          entering.set(id, resolve)
          send({ kind: 'enter', id, cost })
        }),
    },
    receive(answer) {
      const { id } = answer
      if (answer.kind === 'counted') {
        counting.get(id)?.(answer.count)
        counting.delete(id)
        return
      }
      entering.get(id)?.(answer.isIn ? () => send({ kind: 'leave', id }) : null)
      entering.delete(id)
    },
  }
}

/** The limits of all workers, as the first process keeps them for one of them. */
export interface LimitsForWorker {
  receive(request: Extract<ToSupervisor, { id: number }>): Promise<void>
  /** The worker has ended: the places that it held or waited for are free. */
  forget(): void
}

export function keepLimits(
  { count, places }: { count: (client: string) => RequestCount; places: Places },
  send: (message: ToWorker) => void,
): LimitsForWorker {
  const held = new Map<number, () => void>()
  let hasEnded = false
  return {
    async receive(request) {
      const { id } = request
      switch (request.kind) {
        case 'count':
          send({ kind: 'counted', id, count: count(request.client) })
          break
        case 'enter': {
          const leave = await places.enter(request.cost)
          if (hasEnded) {
            leave?.()
            break
          }
          if (leave !== null) held.set(id, leave)
          send({ kind: 'entered', id, isIn: leave !== null })
          break
        }
        case 'leave':
          held.get(id)?.()
          held.delete(id)
      }
    },
    forget() {
      hasEnded = true
      for (const leave of held.values()) leave()
      held.clear()
    },
  }
}
