import type { Language } from '../text/language.ts'

/** What stands where a value is missing. Whoever shows it says beside it why; it is never 0. */
export const missing = '–'

const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' }

interface NumberFormat {
  /** Digits after the decimal mark, always shown; 0 when absent. */
  readonly digits?: number
  /** True for changes: + before a gain. */
  readonly signed?: boolean
}

const formats = new Map<string, Intl.NumberFormat>()

function formatFor(language: Language, digits: number, signed: boolean): Intl.NumberFormat {
  const key = `${language} ${digits} ${signed}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: signed ? 'exceptZero' : 'negative',
  })
  formats.set(key, made)
  return made
}

/** 1.234,5 in Vietnamese, 1,234.5 in English; the minus is U+2212, as wide as the plus. */
export function formatNumber(value: number | null | undefined, language: Language, format: NumberFormat = {}): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return missing
  const text = formatFor(language, format.digits ?? 0, format.signed ?? false).format(value)
  return text.replace('-', '−')
}
