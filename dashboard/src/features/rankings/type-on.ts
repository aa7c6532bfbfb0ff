interface Version<Type> {
  readonly from: string
  readonly until: string | null
  readonly type: Type
}

/** The type of a unit on a day: types are dated, and a version holds on [from, until). Null before the first version. */
export function typeOn<Type>(history: readonly Version<Type>[], day: string): Type | null {
  return history.find(({ from, until }) => from <= day && (until === null || day < until))?.type ?? null
}
