import { hash, randomBytes } from 'node:crypto'

/** By it a token is recognised in texts and kept out of logs. */
const prefix = 'mcg_'

/** A new token. It is not stored and cannot be shown again. */
export function makeAccessToken(): string {
  return prefix + randomBytes(32).toString('base64url')
}

/** What is stored of a token. It holds 256 random bits: a plain hash tells nothing about it, and an index finds it at once. */
export function hashOfToken(token: string): string {
  return hash('sha256', token, 'hex')
}
