import { userInfo } from 'node:os'

/** The operating system's user who runs this program, as it is kept with what he grants and revokes. */
export function operatingUser(): string {
  try {
    return userInfo().username
  } catch {
    // A container may run under a number that has no name.
    return `uid ${process.getuid?.() ?? 'unknown'}`
  }
}
