import { type GraphiQLPlugin, useEditorContext } from '@graphiql/react'
import { flushSync } from 'react-dom'
import { examples } from './examples.ts'

/** The list of examples. One that is opened takes the place of an unchanged example; all else keeps its tab. */
function ExamplesPane() {
  const { addTab, queryEditor } = useEditorContext({ nonNull: true })
  const open = (text: string) => {
    const shown = queryEditor?.getValue() ?? ''
    const isUnchanged = shown.trim() === '' || examples.some((example) => example.text === shown)
    // A new tab writes its own text into the editor when it is rendered; the example has to come after that.
    if (!isUnchanged) flushSync(addTab)
    queryEditor?.setValue(text)
  }
  return (
    <section aria-label="Examples" className="examples">
      <h2>Examples</h2>
      <p>
        Open one, then run it with Ctrl-Enter. Every field is explained in the documentation, the first button on the
        left.
      </p>
      <ul>
        {examples.map(({ question, questionVi, text }) => (
          <li key={question}>
            <button type="button" className="graphiql-un-styled" onClick={() => open(text)}>
              {question}
              <span lang="vi">{questionVi}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const ExamplesIcon = () => (
  <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
    <path d="M5.5 3.5h9M5.5 8h9M5.5 12.5h9M1.5 3.5h1M1.5 8h1M1.5 12.5h1" />
  </svg>
)

export const examplesPlugin: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: ExamplesPane }
