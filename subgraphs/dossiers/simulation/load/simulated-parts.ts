import type { SeedParts } from '@motcua/db/seed-step'
import { provinceCodes, readCalibration } from '../calibration/calibration.ts'
import { scales } from '../calibration/scales.ts'
import { countProvince } from '../dossiers/simulate.ts'

/** The simulated dossiers, one part a province. */
export const simulatedParts: SeedParts = {
  title: 'simulate the dossiers of 34 provinces',
  module: new URL('load-provinces.ts', import.meta.url),
  list(size) {
    if (size === 'none') return []
    const calibration = readCalibration()
    return provinceCodes(calibration).map((name) => ({
      name,
      foreseenRows: countProvince(calibration, name, scales[size]),
    }))
  },
}
