import type { ViewDefinition } from '@motcua/db/views'
import { indicatorViews } from './figures/indicator-views.ts'
import { openDossierView } from './figures/open-dossier-view.ts'
import { petitionViews } from './petition-views.ts'

/** Every view that this subgraph lets a neighbour read. */
export const views: readonly ViewDefinition[] = [...indicatorViews, openDossierView, ...petitionViews]
