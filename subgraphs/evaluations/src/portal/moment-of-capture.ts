import { civilDayOf } from '@motcua/kit/civil-day'
import { instant, type ToldCapture } from './told-capture.ts'

/** When the portal was read: as the file says, else as the option does. now: a moment after it is refused. */
export function momentOfCapture(
  told: Pick<ToldCapture, 'capturedAt' | 'capturedOn'>,
  wanted: string | null,
  now: Date,
): { problems: string[] } | { capturedAt: Date; capturedOn: string } {
  if (wanted !== null && !instant.safeParse(wanted).success) {
    return {
      problems: [`--captured-at ${wanted}: must be a moment with its offset, such as 2026-10-12T09:30:00+07:00.`],
    }
  }
  const text = told.capturedAt ?? wanted
  if (text === null) {
    return { problems: ['The file does not say when it was captured. Say --captured-at 2026-10-12T09:30:00+07:00.'] }
  }
  const capturedAt = new Date(text)
  if (wanted !== null && capturedAt.getTime() !== Date.parse(wanted)) {
    return { problems: [`--captured-at says ${wanted}, the file ${text}. Leave the option out or correct it.`] }
  }
  if (capturedAt > now) return { problems: [`The moment of capture, ${text}, lies in the future. Correct it.`] }
  const capturedOn = civilDayOf(capturedAt)
  const other = told.capturedOn.filter((day) => day !== capturedOn)
  const problems = other.map(
    (day) =>
      `captured_on names ${day}, the moment ${text} is on ${capturedOn} in Viet Nam. One file is one captured list of one moment.`,
  )
  return problems.length > 0 ? { problems } : { capturedAt, capturedOn }
}
