/** A share as a length in CSS, never beyond its track. Text that a reader sees comes from format/rate. */
export const barLength = (share: number): string => `${Math.max(0, Math.min(1, share)) * 100}%`
