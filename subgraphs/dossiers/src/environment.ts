import { z } from 'zod'
import { defaultBounds, type DeliveryBounds } from './intake/delivery-bounds.ts'

/** The variables of the environment that the intake reads; the gateway checks them at the start with its own. */
export const intakeVariables = {
  INTAKE_MOST_LINES: z.coerce
    .number('is a number of lines')
    .int('is a number of lines')
    .min(1)
    .default(defaultBounds.mostLines),
  INTAKE_MOST_RATIO: z.coerce.number('is a ratio').min(1).default(defaultBounds.mostRatio),
}
const environment = z.object(intakeVariables)

/** The bounds of a delivery; an empty value is as good as none. Throws with every problem. */
export function readDeliveryBounds(source: Readonly<Record<string, string | undefined>> = process.env): DeliveryBounds {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const read = environment.safeParse(set)
  if (!read.success) throw new Error(`The bounds of the intake cannot be read:\n${z.prettifyError(read.error)}`)
  return { ...defaultBounds, mostLines: read.data.INTAKE_MOST_LINES, mostRatio: read.data.INTAKE_MOST_RATIO }
}
