import { GraphQLError } from 'graphql'
import { expect, test } from 'vitest'
import { requireProvince, requireRole, viewerOf, type TokenHolder, type Viewer } from './viewer.ts'

const holder: TokenHolder = { name: 'thanh-hoa', role: 'staff', provinceCode: '38' }

/** A viewer by a header, and the tokens that were looked up for it. */
function viewerBy(authorization: string | null) {
  const lookedUp: string[] = []
  const viewer = viewerOf(authorization, async (token) => {
    lookedUp.push(token)
    return token === 'right' ? holder : null
  })
  return { viewer, lookedUp }
}

test.each([null, '', 'right', 'Basic right', 'Bearer', 'Bearer right wrong', `Bearer ${'x'.repeat(201)}`])(
  'a header %j brings no token: its sender is the public, and nothing is looked up',
  async (authorization) => {
    const { viewer, lookedUp } = viewerBy(authorization)
    expect(await viewer()).toEqual({ kind: 'public' })
    expect(lookedUp).toEqual([])
  },
)

test.each(['Bearer right', 'bearer  right'])(
  'the holder of the token of %j is looked up once a request',
  async (header) => {
    const { viewer, lookedUp } = viewerBy(header)
    expect(lookedUp).toEqual([])
    expect(new Set(await Promise.all([viewer(), viewer(), viewer()])).size).toBe(1)
    expect(await viewer()).toEqual({ kind: 'holder', ...holder })
    expect(lookedUp).toEqual(['right'])
  },
)

test('whoever brings a token that is not known is the public', async () => {
  expect(await viewerBy('Bearer guessed').viewer()).toEqual({ kind: 'public' })
})

/** What a requirement is refused with; undefined when it is met. */
function refusalOf(requirement: () => unknown) {
  try {
    requirement()
    return undefined
  } catch (problem) {
    if (!(problem instanceof GraphQLError)) throw problem
    return { code: problem.extensions['code'], message: problem.message }
  }
}

test('a role is for its own kind of data, and the public has none', () => {
  const viewer: Viewer = { kind: 'holder', ...holder }
  expect(requireRole(viewer, 'staff')).toMatchObject(holder)
  expect(refusalOf(() => requireRole(viewer, 'units'))).toEqual({
    code: 'FORBIDDEN',
    message: 'The token of thanh-hoa has the role staff; this needs the role units.',
  })
  expect(refusalOf(() => requireRole({ kind: 'public' }, 'staff'))).toMatchObject({ code: 'UNAUTHENTICATED' })
})

test('a token of a province reaches that province alone, one of no province every one and the whole country', () => {
  expect(refusalOf(() => requireProvince(holder, '38'))).toBeUndefined()
  expect(refusalOf(() => requireProvince(holder, '40'))).toEqual({
    code: 'FORBIDDEN',
    message: 'The token of thanh-hoa is for province 38, not for province 40.',
  })
  expect(refusalOf(() => requireProvince(holder, null))?.message).toContain('not for the whole country')
  const national = { ...holder, provinceCode: null }
  expect([refusalOf(() => requireProvince(national, '40')), refusalOf(() => requireProvince(national, null))]).toEqual([
    undefined,
    undefined,
  ])
})
