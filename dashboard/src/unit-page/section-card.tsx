import { useDeferredValue } from 'react'
import type { ReactNode } from 'react'
import { Panel } from '../components/panel.tsx'
import { QueryState } from '../components/query-state.tsx'
import type { Asked } from '../graphql/use-ask.ts'
import styles from './unit-page.module.css'

interface SectionProps {
  /** Absent: no address points to it. */
  readonly id?: string
  /** How much of the row it takes on a wide screen; tall: of two rows. */
  readonly span?: 'all' | 'wideHalf' | 'narrowHalf' | 'tall'
  readonly children: ReactNode
}

/** A place on the page that an address can point to. */
export function Section({ id, span = 'all', children }: SectionProps) {
  return (
    <div id={id} className={span === 'all' ? styles.anchor : `${styles.anchor} ${styles[span]}`}>
      {children}
    </div>
  )
}

interface SectionCardProps<Data, Part> extends Omit<SectionProps, 'children' | 'id'> {
  readonly id: string
  /** The plain name: the title of the card when there is no finding. */
  readonly name: string
  readonly state: Asked<Data>
  readonly pick: (data: Data) => Part | null | undefined
  readonly part: string
  readonly empty: ReactNode
  readonly height: string
  readonly children: (part: Part) => ReactNode
}

/** A card of one question: it carries its name also after it failed, so that a reader knows what is missing. */
export function SectionCard<Data, Part>(props: SectionCardProps<Data, Part>) {
  const { id, span = 'all', name, state, pick, part, empty, height, children } = props
  const picked = state.data === undefined ? null : pick(state.data)
  const answer = (
    <QueryState state={state} pick={pick} part={part} empty={empty} height={height}>
      {children}
    </QueryState>
  )
  const isLoading = state.data === undefined && state.failure === undefined
  const isThere = picked !== null && picked !== undefined
  const card = isThere || isLoading ? answer : <Panel title={name}>{answer}</Panel>
  // Deferred, since every answer draws the page anew: cards are then drawn in slices, and a reader's key comes between.
  const drawn = useDeferredValue(card)
  return (
    <Section id={id} span={span}>
      {drawn}
    </Section>
  )
}
