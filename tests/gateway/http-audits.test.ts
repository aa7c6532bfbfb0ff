import { serverAudits } from 'graphql-http'
import { expect, test } from 'vitest'
import { startGraph } from '../_kit/graph.ts'
import { createSeededDatabase } from '../_kit/seeded-database.ts'

const { adminUrl } = await createSeededDatabase()
const graph = await startGraph(adminUrl)

test.each(serverAudits({ url: `${graph.url}/graphql` }).map((audit) => [audit.name, audit] as const))(
  'GraphQL over HTTP: %s',
  async (_name, audit) => {
    const result = await audit.fn()
    // MAY is what a server is free to do.
    expect(result.status === 'ok' || result.status === 'notice' ? 'ok' : result.reason).toBe('ok')
  },
)
