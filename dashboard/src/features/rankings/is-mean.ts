/** An indicator whose numerator counts days and not dossiers: what is left is a mean and no share. */
export function isMean(indicator: string): boolean {
  return indicator === 'AVG_PROCESSING_DAYS'
}
