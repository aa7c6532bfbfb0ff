import { moduleFile } from '@motcua/db/module-file'
import { calibrationFiles } from './calibration/calibration.ts'
import { portalRatiosFile } from './calibration/portal-ratios.ts'

const sources = [
  'simulation-files.ts',
  'calibration/calibration.ts',
  'calibration/lateness.ts',
  'calibration/places.ts',
  'calibration/portal-ratios.ts',
  'calibration/profile.ts',
  'calibration/scales.ts',
  'calibration/shares.ts',
  'calibration/volumes.ts',
  'dossiers/apologies.ts',
  'dossiers/appointments.ts',
  'dossiers/around-month.ts',
  'dossiers/days.ts',
  'dossiers/dossier-maker.ts',
  'dossiers/ending.ts',
  'dossiers/facts.ts',
  'dossiers/grouping.ts',
  'dossiers/in-month.ts',
  'dossiers/moments.ts',
  'dossiers/numbering.ts',
  'dossiers/plan.ts',
  'dossiers/random.ts',
  'dossiers/simulate.ts',
  'dossiers/simulated-dossier.ts',
  'dossiers/supplements.ts',
  'dossiers/whereabouts.ts',
  'dossiers/workshop.ts',
  'load/find-places.ts',
  'load/load-province.ts',
  'load/load-provinces.ts',
  'load/simulated-parts.ts',
  'load/to-sent-dossier.ts',
  'petitions/portal-petitions.ts',
  'petitions/seed-petitions.ts',
  'petitions/simulate-petitions.ts',
]
const rules = [
  'acceptance-due.ts',
  'due-after-days.ts',
  'due-after-hours.ts',
  'due-date.ts',
  'effective-appointment.ts',
  'ledger.ts',
  'outcome.ts',
  'pauses.ts',
  'petition-clock.ts',
  'time-limit.ts',
  'transition.ts',
  'viet-nam-time.ts',
  'working-calendar.ts',
]
const intake = [
  'intake/staged-cells.ts',
  'intake/store-staged.ts',
  'queries/intake/check-lines.ts',
  'queries/intake/store-dossiers.ts',
  'queries/intake/store-groups.ts',
]

/** Files that simulated dossiers and petitions are made from: a change of one makes all of them again. */
export const simulationFiles: readonly URL[] = [
  ...sources.map((file) => new URL(file, import.meta.url)),
  ...rules.map((file) => new URL(`../src/rules/${file}`, import.meta.url)),
  ...intake.map((file) => new URL(`../src/${file}`, import.meta.url)),
  ...['apportion', 'seeded-random'].map((name) => moduleFile(`@motcua/kit/${name}`, import.meta.url)),
  ...calibrationFiles,
  portalRatiosFile,
]
