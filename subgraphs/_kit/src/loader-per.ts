/**
 * One of something for each value of an argument, such as a loader for each day or period: a query may ask for two under
 * two aliases, and each gets its own batch. Values are compared as JSON, so that equal objects share one.
 */
export function loaderPer<Argument, Made>(create: (argument: Argument) => Made): (argument: Argument) => Made {
  const made = new Map<string, Made>()
  return (argument) => {
    const name = JSON.stringify(argument)
    const known = made.get(name)
    if (known !== undefined) return known
    const fresh = create(argument)
    made.set(name, fresh)
    return fresh
  }
}
