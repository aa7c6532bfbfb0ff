/** A point of the broken line that says how many dossiers come at an hour. */
export interface HourPoint {
  readonly hour: number
  readonly weight: number
}

const steps = 2048

/**
 * Minutes of a day by chance, as often as the line through the points is high: without steps, because people keep no opening
 * hours at home. drawn: in [0, 1). Quantiles are worked out once, so that a minute costs one look into a table.
 */
export function minuteDrawer(points: readonly HourPoint[]): (drawn: number) => number {
  const quantiles = quantilesOf(points)
  return function minuteAt(drawn) {
    const at = drawn * steps
    const place = Math.floor(at)
    const low = quantiles[place] ?? 0
    return low + ((quantiles[place + 1] ?? low) - low) * (at - place)
  }
}

function quantilesOf(points: readonly HourPoint[]): Float64Array {
  const perMinute = Float64Array.from({ length: 1440 }, (_, minute) => heightAt(points, (minute + 0.5) / 60))
  const total = perMinute.reduce((sum, height) => sum + height, 0)
  if (!(total > 0)) throw new RangeError('The hours of a day have no weight.')
  const quantiles = new Float64Array(steps + 1)
  let [minute, before] = [0, 0]
  for (let step = 0; step <= steps; step += 1) {
    const wanted = (total * step) / steps
    while (minute < 1439 && before + (perMinute[minute] ?? 0) < wanted) {
      before += perMinute[minute] ?? 0
      minute += 1
    }
    const height = perMinute[minute] ?? 0
    quantiles[step] = minute + (height > 0 ? Math.min(1, (wanted - before) / height) : 0)
  }
  return quantiles
}

function heightAt(points: readonly HourPoint[], hour: number): number {
  const after = points.findIndex((point) => point.hour > hour)
  const [one, other] = [points[after - 1], points[after]]
  if (one === undefined || other === undefined) return 0
  return one.weight + ((other.weight - one.weight) * (hour - one.hour)) / (other.hour - one.hour)
}
