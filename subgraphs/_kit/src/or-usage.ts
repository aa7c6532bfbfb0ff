/** The words after a command, as read. Prints how the command is used, and ends: when asked, or when words are wrong. */
export function orUsage<Words>(usage: string, read: () => Words): Words {
  if (process.argv.includes('--help')) {
    console.log(usage)
    process.exit(0)
  }
  try {
    return read()
  } catch (problem) {
    console.error(`${problem instanceof Error ? problem.message : String(problem)}\n${usage}`)
    process.exit(1)
  }
}
