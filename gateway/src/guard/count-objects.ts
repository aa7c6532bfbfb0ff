/** Objects of an answer: what an operation cost, in the unit in which it was estimated. */
export function countObjects(data: unknown): number {
  let objects = 0
  const left = [data]
  while (left.length > 0) {
    const value = left.pop()
    if (typeof value !== 'object' || value === null) continue
    if (!Array.isArray(value)) objects += 1
    for (const item of Object.values(value)) left.push(item)
  }
  return objects
}
