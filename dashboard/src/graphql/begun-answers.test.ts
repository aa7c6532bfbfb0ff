import { expect, test } from 'vitest'
import { beginAnswers, takeBegunAnswer } from './begun-answers.ts'
import { addressOf } from './request-answer.ts'

const asked = { operation: { name: 'Overview', hash: 'a'.repeat(64) }, variables: { capturedOn: null } }

test('an answer that was begun is taken once, so that asking again asks anew', async () => {
  beginAnswers([asked])
  const answer = takeBegunAnswer(addressOf(asked))
  // Without a page there is no server: the failure belongs to whoever takes the answer, and to nobody before.
  await expect(answer).rejects.toThrow('URL')
  expect(takeBegunAnswer(addressOf(asked))).toBeUndefined()
})

test('what was never begun is not under way', () => {
  beginAnswers([])
  expect(takeBegunAnswer(addressOf(asked))).toBeUndefined()
})
