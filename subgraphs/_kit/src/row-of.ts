/** The row a query function yields: RowOf<typeof findUnits>. */
export type RowOf<Query extends (...args: never[]) => { execute(): Promise<readonly unknown[]> }> = Awaited<
  ReturnType<ReturnType<Query>['execute']>
>[number]
