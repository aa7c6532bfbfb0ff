/** How many agencies of a later list are not in an earlier one, and the other way round. */
export function cameAndLeft(before: ReadonlySet<string>, after: ReadonlySet<string>) {
  return {
    came: [...after].filter((code) => !before.has(code)).length,
    left: [...before].filter((code) => !after.has(code)).length,
  }
}
