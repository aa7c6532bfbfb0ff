const token = /mcg_[\w%-]+/g

/**
 * A text without the service tokens in it. What is wrong with an operation may repeat its arguments, and an address may
 * hold a whole operation.
 */
export function hideTokens(text: string): string {
  return text.replaceAll(token, 'mcg_…')
}
