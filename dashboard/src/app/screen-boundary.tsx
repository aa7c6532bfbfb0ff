import { Component } from 'react'
import type { ReactNode } from 'react'
import { frameText } from '../text/frame-text.ts'
import { useText } from '../text/language.ts'
import styles from './frame.module.css'

interface ScreenBoundaryProps {
  readonly children: ReactNode
}

/** A screen that cannot be drawn leaves the frame, so that the reader can go elsewhere. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, { readonly error: Error | null }> {
  override readonly state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error): { readonly error: Error } {
    return { error }
  }

  override render(): ReactNode {
    return this.state.error ? <Crashed error={this.state.error} /> : this.props.children
  }
}

function Crashed({ error }: { readonly error: Error }) {
  const text = useText(frameText)
  return (
    <div className={styles.page} role="alert">
      <h1>{text.crashedTitle}</h1>
      <p>{text.crashed}</p>
      <pre className={styles.code}>{error.message}</pre>
      <button type="button" onClick={() => location.reload()}>
        {text.reload}
      </button>
    </div>
  )
}
