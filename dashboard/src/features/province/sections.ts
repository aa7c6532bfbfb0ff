/** Places on the page that an address can point to, in its order. */
export const sections = [
  'figures',
  'levels',
  'flow',
  'ageing',
  'due',
  'days',
  'communes',
  'agencies',
  'below',
  'score',
  'indicators',
  'history',
  'staff',
] as const
/** In the order of the page of a province that sent none. */
export const sectionsWithoutDossiers = [
  'figures',
  'score',
  'indicators',
  'history',
  'staff',
  'communes',
  'agencies',
] as const
export type SectionId = (typeof sections)[number]
