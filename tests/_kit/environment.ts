export interface TestEnvironment {
  /** An administrator's address of a PostgreSQL 15 or later to test against; undefined: a throw-away one is started. */
  readonly databaseAdminUrl: string | undefined
  /**
   * The administrator's address of a database that holds the demonstration, such as that of a platform which runs;
   * undefined: one is made for the run, which takes minutes.
   */
  readonly demoDatabaseUrl: string | undefined
  /** A Chromium to test with; undefined: the one that the package carries. */
  readonly chromiumPath: string | undefined
  /** True: the screenshots of the documents are taken anew. */
  readonly updateScreenshots: boolean
}

/** The tests' own settings. */
export function readTestEnvironment(source: NodeJS.ProcessEnv = process.env): TestEnvironment {
  return {
    databaseAdminUrl: source['DATABASE_ADMIN_URL'],
    demoDatabaseUrl: source['DEMO_DATABASE_URL'],
    chromiumPath: source['CHROMIUM_PATH'],
    updateScreenshots: source['UPDATE_SCREENSHOTS'] === '1',
  }
}
