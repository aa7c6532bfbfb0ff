import type { SeedPart, SeedParts, SeedSize } from '@motcua/db/seed-step'
import { provinceCodes, readCalibration } from '../calibration/calibration.ts'
import { firstMonth, monthOf, type SimulatedMonth } from '../calibration/month.ts'
import { scales } from '../calibration/scales.ts'
import { scaleToMonth } from '../calibration/scale-to-month.ts'
import { countProvince } from '../dossiers/simulate.ts'

const module = new URL('load-provinces.ts', import.meta.url)

/** The simulated dossiers of the first month, one part a province. */
export const simulatedParts: SeedParts = {
  title: 'simulate the dossiers of 34 provinces',
  module,
  list: (size) => listParts(firstMonth, provinceCodes(readCalibration()), size),
  // What a delivery looks up is not among them: the intake is open while the demonstration is loaded.
  indexedAfterwards: ['dossier', 'dossier_revision', 'figure_change', 'finding'].map((table) => `dossiers.${table}`),
}

/** The simulated dossiers of one month of these provinces, one part a province. */
export function partsOfMonth(month: SimulatedMonth, provinces: readonly string[]): SeedParts {
  return { title: `simulate ${month.name}`, module, list: (size) => listParts(month, provinces, size) }
}

function listParts(month: SimulatedMonth, provinces: readonly string[], size: SeedSize): SeedPart[] {
  if (size === 'none') return []
  const calibration = scaleToMonth(readCalibration(), month)
  return provinces.map((code) => ({
    name: month.continues ? `${code} ${month.name}` : code,
    foreseenRows: countProvince(calibration, code, scales[size]),
  }))
}

/** Province and month of a part, by its name. */
export function readPart(name: string): { readonly provinceCode: string; readonly month: SimulatedMonth } {
  const [provinceCode = '', month = firstMonth.name] = name.split(' ')
  return { provinceCode, month: monthOf(month) }
}
