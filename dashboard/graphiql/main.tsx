import { PluginContextProvider, usePluginStore } from '@graphiql/react'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'
import 'graphiql/style.css'
import { examples } from './examples.ts'
import { examplesPlugin } from './examples-pane.tsx'
import './page.css'

const plugins = [examplesPlugin]

async function ask(operation: object, { headers = {} }: { headers?: Record<string, string> } = {}): Promise<object> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(operation),
  })
  return response.json()
}

/**
 * GraphiQL 4 hides the pane on the left unless its store of plugins names one as visible before the first render; its
 * own property visiblePlugin comes too late. The provider around it fills that store.
 */
function Explorer() {
  const isStoreFilled = usePluginStore().plugins.length > 0
  if (!isStoreFilled) return null
  return (
    <GraphiQL
      fetcher={ask}
      plugins={plugins}
      visiblePlugin={examplesPlugin}
      defaultQuery={examples[0]?.text ?? ''}
      defaultEditorToolsVisibility={false}
    >
      <GraphiQL.Logo>
        <a href="/">Một Cửa Graph</a>
      </GraphiQL.Logo>
    </GraphiQL>
  )
}

const root = document.querySelector('#root')
if (root) {
  createRoot(root).render(
    <PluginContextProvider plugins={plugins} visiblePlugin={examplesPlugin}>
      <Explorer />
    </PluginContextProvider>,
  )
}
