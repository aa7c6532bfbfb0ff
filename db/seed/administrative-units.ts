import type { SeedStep } from './step.ts'

export const step: SeedStep = { name: 'administrative_units', reads: [new URL(import.meta.url)], async run() {} }
