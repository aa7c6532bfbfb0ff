/**
 * The longest that one computation goes on. Many wait at the same moment, and each has the process to itself for so long: it is short
 * beside the second in which /health has to answer.
 */
const turnMillis = 8
/** Few enough that what is made of them, with all fields below, takes about one turn. */
const itemsOfTurn = 20

/** Of all computations of the process, in the order in which they came. */
const waiting: (() => void)[] = []

/**
 * Resolves when it is the caller's turn to compute. Between two turns the process reads, writes and answers whatever else has come. Rejects
 * with the signal's reason when that has aborted by then: nobody waits for the result any more.
 */
export async function takeTurn(signal?: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    waiting.push(resolve)
    if (waiting.length === 1) setImmediate(giveTurn)
  })
  signal?.throwIfAborted()
}

function giveTurn(): void {
  waiting.shift()?.()
  if (waiting.length > 0) setImmediate(giveTurn)
}

/** Makes something of each item, turn by turn. */
export async function mapInTurns<Item, Made>(
  items: Iterable<Item>,
  make: (item: Item) => Made,
  signal?: AbortSignal,
): Promise<Made[]> {
  const made: Made[] = []
  let end = 0
  for (const item of items) {
    if (performance.now() >= end) {
      await takeTurn(signal)
      end = performance.now() + turnMillis
    }
    made.push(make(item))
  }
  return made
}

/**
 * A long list as a resolver returns it, so that its items are answered a few at each turn. For items whose fields are loaded in no batch: one
 * batch would become many.
 */
export function answeredInTurns<Item>(items: readonly Item[], signal?: AbortSignal): (Item | Promise<Item>)[] {
  if (items.length <= itemsOfTurn) return [...items]
  let turn = Promise.resolve()
  return items.map((item, at) => {
    if (at % itemsOfTurn === 0) turn = turn.then(() => takeTurn(signal))
    return turn.then(() => item)
  })
}
