/** Files that are being sent: few at once, because each holds a connection to the database and is as long as its list. */
export interface FilePlaces {
  /** The way to leave again; a text: why there is no place. */
  enter(client: string): (() => void) | 'BUSY' | 'RATE_LIMITED'
}

interface MostFiles {
  readonly atOnce: number
  readonly ofOneClient: number
}

export function createFilePlaces(most: MostFiles): FilePlaces {
  const clients = new Map<string, number>()
  let taken = 0
  return {
    enter(client) {
      const own = clients.get(client) ?? 0
      if (own >= most.ofOneClient) return 'RATE_LIMITED'
      if (taken >= most.atOnce) return 'BUSY'
      taken += 1
      clients.set(client, own + 1)
      let isIn = true
      return () => {
        if (!isIn) return
        isIn = false
        taken -= 1
        const left = (clients.get(client) ?? 1) - 1
        if (left === 0) clients.delete(client)
        else clients.set(client, left)
      }
    },
  }
}
