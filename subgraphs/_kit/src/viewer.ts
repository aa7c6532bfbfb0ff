import { forbidden, unauthenticated } from './errors.ts'

/** What a token lets its holder change: the dossiers of one source system, or the data of a kind. */
export type AccessRole = 'source' | 'units' | 'procedures' | 'staff' | 'reports'

/** Who brought a token that may be used. */
export interface TokenHolder {
  readonly name: string
  readonly role: AccessRole
  /** Official code of the province whose data it may change; null: the whole country. */
  readonly provinceCode: string | null
}

/** Who sends a request. The public only reads. */
export type Viewer = { readonly kind: 'public' } | ({ readonly kind: 'holder' } & TokenHolder)

/** The holder of a token; null when there is none or the token was revoked. */
export type FindHolder = (token: string) => Promise<TokenHolder | null>

/** Who sends a request with this Authorization header: looked up when it is first asked for, and once. */
export function viewerOf(authorization: string | null, findHolder: FindHolder): () => Promise<Viewer> {
  let found: Promise<Viewer> | undefined
  return () => (found ??= findViewer(authorization, findHolder))
}

async function findViewer(authorization: string | null, findHolder: FindHolder): Promise<Viewer> {
  const token = /^Bearer +(\S{1,200})$/i.exec(authorization ?? '')?.[1]
  const holder = token === undefined ? null : await findHolder(token)
  return holder === null ? { kind: 'public' } : { kind: 'holder', ...holder }
}

/** The holder of a token of that role. Throws UNAUTHENTICATED or FORBIDDEN for anybody else. */
export function requireRole(viewer: Viewer, role: AccessRole): TokenHolder {
  if (viewer.kind === 'public') throw unauthenticated()
  if (viewer.role === role) return viewer
  throw forbidden(`The token of ${viewer.name} has the role ${viewer.role}; this needs the role ${role}.`)
}

/** Throws FORBIDDEN unless the holder may change data of the province, by its code; null: of the whole country. */
export function requireProvince({ name, provinceCode }: TokenHolder, wanted: string | null): void {
  if (provinceCode === null || provinceCode === wanted) return
  const place = wanted === null ? 'the whole country' : `province ${wanted}`
  throw forbidden(`The token of ${name} is for province ${provinceCode}, not for ${place}.`)
}
