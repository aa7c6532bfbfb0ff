import type { Operation } from '../operation.ts'
import type {
  WhatIfQuery,
  WhatIfQueryVariables,
} from './graphql.ts'

export const WhatIfDocument: Operation<WhatIfQuery, WhatIfQueryVariables> = {
  name: 'WhatIf',
  hash: '5550115157f5d4c2487748e93a788de2bf026757a13cbaddb915ced16cde63c1',
}
