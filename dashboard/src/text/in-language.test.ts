import { expect, test } from 'vitest'
import { inLanguage } from './in-language.ts'

test('a page names its sources in its own language', () => {
  const texts = ['Nghị quyết 202/2025/QH15', 'Resolution 202/2025/QH15'] as const
  expect(inLanguage('vi', ...texts)).toBe('Nghị quyết 202/2025/QH15')
  expect(inLanguage('en', ...texts)).toBe('Resolution 202/2025/QH15')
})
