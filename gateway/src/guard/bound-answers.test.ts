import type { GraphQLRequestContextWillSendResponse } from '@apollo/server'
import { expect, test } from 'vitest'
import type { GatewayContext } from '../gateway-context.ts'
import { boundAnswers } from './bound-answers.ts'

type Sending = GraphQLRequestContextWillSendResponse<GatewayContext>

/** An answer on its way through the plugin and the printer, as the server does it. */
async function send(data: object, mostBytes: number) {
  const { plugin, stringify } = boundAnswers(mostBytes)
  const response = { http: {}, body: { kind: 'single', singleResult: { data } } } as unknown as Sending['response']
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the plugin looks at the response alone
  const listener = await plugin.requestDidStart?.({} as never)
  await listener?.willSendResponse?.({ response } as Sending)
  if (response.body.kind !== 'single') throw new Error('One answer was sent.')
  return { status: response.http.status, text: stringify({ ...response.body.singleResult }) }
}

test('an answer is printed once', async () => {
  let printed = 0
  const data = {
    toJSON() {
      printed += 1
      return { code: '38' }
    },
  }
  expect(await send(data, 1000)).toEqual({ status: undefined, text: '{"data":{"code":"38"}}\n' })
  expect(printed).toBe(1)
})

test('an answer of as many bytes as are allowed is sent, one more is refused whole', async () => {
  const data = { name: 'Đắk Lắk' }
  const bytes = Buffer.byteLength(`${JSON.stringify({ data })}\n`)
  expect((await send(data, bytes)).status).toBeUndefined()
  const { status, text } = await send(data, bytes - 1)
  expect(status).toBe(400)
  expect(JSON.parse(text)).toEqual({
    errors: [expect.objectContaining({ extensions: { code: 'ANSWER_TOO_LARGE', limit: bytes - 1 } })],
  })
})
