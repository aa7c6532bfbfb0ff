export interface TestEnvironment {
  /** An administrator's address of a PostgreSQL 15 or later to test against; undefined: a throw-away one is started. */
  readonly databaseAdminUrl: string | undefined
  /** A Chromium to test with; undefined: the one that the package carries. */
  readonly chromiumPath: string | undefined
  /** True: the screenshots of the documents are taken anew. */
  readonly updateScreenshots: boolean
}

/** The tests' own settings. */
export function readTestEnvironment(source: NodeJS.ProcessEnv = process.env): TestEnvironment {
  const { DATABASE_ADMIN_URL: databaseAdminUrl, CHROMIUM_PATH: chromiumPath, UPDATE_SCREENSHOTS: update } = source
  return { databaseAdminUrl, chromiumPath, updateScreenshots: update === '1' }
}
