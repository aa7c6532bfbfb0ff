/** A People's Committee of a province, by the names that a caller may give. */
export interface Committee {
  readonly agencyCode: string
  /** Id of the province. */
  readonly unitId: string
  /** Official code of the province. */
  readonly provinceCode: string
}

/** Whether a text names this People's Committee: by its code, or by the id or official code of its province. */
export const isNamed = ({ agencyCode, unitId, provinceCode }: Committee, name: string) =>
  name === agencyCode || name === unitId || name === provinceCode
