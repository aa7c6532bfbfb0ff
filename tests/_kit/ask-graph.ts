export interface GraphAnswer<Data> {
  readonly data: Data
  readonly errors?: readonly {
    message: string
    path?: readonly (string | number)[]
    extensions?: Record<string, unknown>
  }[]
}

interface Asked {
  readonly query: string
  readonly variables?: object | undefined
  /** What the request brings in its Authorization header. Absent: no header. */
  readonly token?: string | undefined
}

/** Sends an operation as text to the graph at an address. */
export async function askGraph<Data>(url: string, { query, variables = {}, token }: Asked): Promise<GraphAnswer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as GraphAnswer<Data>
}
