import { expect, test } from 'vitest'
import { maskError } from './mask-errors.ts'

test('a bad argument is told to the client as written, with the argument it is about', () => {
  const error = {
    message: 'first must be between 1 and 500, not 0.',
    path: ['units'],
    extensions: { code: 'BAD_USER_INPUT', argument: 'first', serviceName: 'x' },
  }
  expect(maskError(error)).toEqual({
    message: 'first must be between 1 and 500, not 0.',
    path: ['units'],
    extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
  })
})

test.each(['UNAUTHENTICATED', 'FORBIDDEN'])('a client learns why its token does not do: %s', (code) => {
  const error = { message: 'The token of x is for province 38.', extensions: { code, serviceName: 'dossiers' } }
  expect(maskError(error)).toEqual({ message: 'The token of x is for province 38.', extensions: { code } })
})

test('a subgraph that is down is named, its address is not', () => {
  const error = {
    message: 'connect ECONNREFUSED 127.0.0.1:4001',
    extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: 'dossiers' },
  }
  expect(maskError(error)).toEqual({
    message: 'The part "dossiers" of the graph did not answer; the rest of the answer stands. Try again in a moment.',
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'dossiers' },
  })
})

test('an error of unknown kind says nothing of the inside', () => {
  expect(maskError({ message: 'relation "dossier" does not exist' })).toEqual({
    message: 'The request failed inside the platform. Try again in a moment.',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  })
})

test('a token that a wrong argument repeats is not told', () => {
  const error = {
    message: 'String cannot represent a non string value: mcg_abc-DEF_123',
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  }
  expect(maskError(error).message).toBe('String cannot represent a non string value: mcg_…')
})
