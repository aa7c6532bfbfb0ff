/** Who asks. Everyone is the public for now; access rules extend this without touching resolvers. */
export interface Viewer {
  readonly kind: 'public'
}

export const publicViewer: Viewer = { kind: 'public' }
