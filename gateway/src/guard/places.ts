import type { PlacesLimits } from './limits.ts'

/** Work that runs at once, by what it is estimated to cost. What finds no room waits a short time in the order of coming. */
export interface Places {
  /** Resolves with the way to leave again; null: there was no room in time, or too many wait already. */
  enter(cost: number): Promise<(() => void) | null>
}

interface Waiting {
  readonly cost: number
  admit(): void
}

/** room: cost that runs at once; a dearer one runs alone. */
export function createPlaces({ room, mostWaiting, waitMillis }: PlacesLimits): Places {
  let taken = 0
  const queue = new Set<Waiting>()
  const fits = (cost: number) => taken === 0 || taken + cost <= room
  const take = (cost: number) => {
    taken += cost
    let isIn = true
    return () => {
      if (isIn) taken -= cost
      isIn = false
      for (const next of queue) {
        if (!fits(next.cost)) break
        queue.delete(next)
        next.admit()
      }
    }
  }
  return {
    enter(cost) {
      if (queue.size === 0 && fits(cost)) return Promise.resolve(take(cost))
      if (queue.size >= mostWaiting) return Promise.resolve(null)
      return new Promise((resolve) => {
        const waiting: Waiting = {
          cost,
          admit() {
            clearTimeout(patience)
            resolve(take(cost))
          },
        }
        const patience = setTimeout(() => {
          queue.delete(waiting)
          resolve(null)
        }, waitMillis)
        queue.add(waiting)
      })
    },
  }
}
