import { z } from 'zod'

const environment = z.object({
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: 'is the address of the database: postgres://role:password@host/name',
  }),
  PORT: z.coerce.number().int().min(0).max(65_535).default(0),
  SUBGRAPH_TOKEN: z.string().min(16, 'is the secret shared with the gateway, at least 16 characters'),
})

export interface SubgraphEnvironment {
  readonly databaseUrl: string
  readonly port: number
  readonly token: string
}

/** All problems at once; the caller prints them and exits. */
export function readEnvironment(
  source: Record<string, string | undefined>,
): SubgraphEnvironment | { problems: string } {
  const read = environment.safeParse(source)
  if (!read.success) return { problems: z.prettifyError(read.error) }
  return { databaseUrl: read.data.DATABASE_URL, port: read.data.PORT, token: read.data.SUBGRAPH_TOKEN }
}
