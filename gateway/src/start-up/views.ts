import type { ViewDefinition } from '@motcua/db/views'
import { views as unitViews } from '@motcua/administrative-units/views'
import { views as dossierViews } from '@motcua/dossiers/views'
import { views as procedureViews } from '@motcua/procedures/views'

/** The views that subgraphs let their neighbours read; made after the migrations, at every start. */
export const views: readonly ViewDefinition[] = [...unitViews, ...dossierViews, ...procedureViews]
