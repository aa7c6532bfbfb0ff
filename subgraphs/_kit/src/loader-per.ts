import type DataLoader from 'dataloader'

/**
 * A loader for each value of an argument, such as a day or a period: a query may ask for two under two aliases, and
 * each gets its own batch. Values are compared as JSON, so that equal objects share a loader.
 */
export function loaderPer<Argument, Key, Value>(
  create: (argument: Argument) => DataLoader<Key, Value>,
): (argument: Argument) => DataLoader<Key, Value> {
  const loaders = new Map<string, DataLoader<Key, Value>>()
  return (argument) => {
    const name = JSON.stringify(argument)
    const loader = loaders.get(name) ?? create(argument)
    loaders.set(name, loader)
    return loader
  }
}
