export interface GraphAnswer<Data> {
  readonly data: Data
  readonly errors?: readonly {
    message: string
    path?: readonly (string | number)[]
    extensions?: Record<string, unknown>
  }[]
}

/** Sends an operation as text to the graph at an address. */
export async function askGraph<Data>(url: string, query: string, variables: object = {}): Promise<GraphAnswer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as GraphAnswer<Data>
}
