/**
 * The time limit of the tests of a file that tries laws on many random cases, as `vi.setConfig({ testTimeout })`. Each
 * law takes seconds on a machine of its own and a minute on a busy one, and a slow machine does not break a law.
 */
export const propertyTestMillis = 300_000
