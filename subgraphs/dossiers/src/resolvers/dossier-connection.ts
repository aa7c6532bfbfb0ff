import type { DossierConnectionResolvers, DossierEdgeResolvers } from '../generated/resolvers.ts'

export const DossierConnection: DossierConnectionResolvers = {
  edges: async ({ page }) => (await page()).edges,
  async nodes({ page }, _, { loaders }) {
    const { edges } = await page()
    const dossiers = await Promise.all(edges.map((edge) => loaders.listedDossier.load(edge)))
    return dossiers.filter((dossier) => dossier !== null)
  },
  pageInfo: async ({ page }) => (await page()).pageInfo,
  totalCount: async ({ total }) => (await total()).count,
  totalIsAtLeast: async ({ total }) => (await total()).isAtLeast,
  facets: ({ facets }) => facets(),
}

export const DossierEdge: DossierEdgeResolvers = {
  node: (edge, _, { loaders }) => loaders.listedDossier.load(edge),
}
