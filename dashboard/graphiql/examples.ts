/** An operation to begin with. The first two lines of its file are the question, in English and in Vietnamese. */
export interface Example {
  readonly question: string
  readonly questionVi: string
  readonly text: string
}

const files: Readonly<Record<string, string>> = import.meta.glob('./examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** In order of file name. */
export const examples: readonly Example[] = Object.entries(files)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([, text]) => {
    const [question = '', questionVi = ''] = text.split('\n').map((line) => line.replace(/^# /, ''))
    return { question, questionVi, text }
  })
