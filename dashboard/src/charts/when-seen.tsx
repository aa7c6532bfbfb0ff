import { Component, Suspense, useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { componentText } from '../text/component-text.ts'
import { useText } from '../text/language.ts'
import styles from './charts.module.css'

interface WhenSeenProps {
  /** Of the box, in CSS: nothing moves when the chart arrives. */
  readonly height: string
  readonly children: ReactNode
}

/** The Save-Data wish of the browser, where it tells. */
function isSavingData(): boolean {
  if (!('connection' in navigator)) return false
  const { connection } = navigator
  return (
    typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true
  )
}

function whenIdle(action: () => void): () => void {
  // Safari has no requestIdleCallback; a moment after the paint is as good there.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(action, 200)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(action, { timeout: 2000 })
  return () => cancelIdleCallback(handle)
}

/** Mounts its children once the box is on screen and the page is idle; under data saving only when asked to. */
export function WhenSeen({ height, children }: WhenSeenProps) {
  const text = useText(componentText)
  const box = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<'waiting' | 'saving' | 'seen'>('waiting')
  // An effect, since it watches the window.
  useEffect(() => {
    if (!box.current) return
    let stop = () => {}
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        observer.disconnect()
        stop = whenIdle(() => setState(isSavingData() ? 'saving' : 'seen'))
      },
      { rootMargin: '100px' },
    )
    observer.observe(box.current)
    return () => {
      observer.disconnect()
      stop()
    }
  }, [])
  return (
    <div ref={box} className={styles.box} style={{ height }}>
      {state === 'waiting' && <div className={styles.waiting} />}
      {state === 'saving' && (
        <div className={styles.waiting}>
          <p>{text.savingData}</p>
          <button type="button" onClick={() => setState('seen')}>
            {text.drawChart}
          </button>
        </div>
      )}
      {state === 'seen' && (
        <ChartBoundary message={text.chartFailed}>
          <Suspense fallback={<div className={styles.waiting} aria-busy="true" />}>{children}</Suspense>
        </ChartBoundary>
      )}
    </div>
  )
}

interface ChartBoundaryProps {
  readonly message: string
  readonly children: ReactNode
}

/** A chart that cannot be loaded or drawn takes nothing else with it. */
class ChartBoundary extends Component<ChartBoundaryProps, { readonly failed: boolean }> {
  override readonly state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? <p role="alert">{this.props.message}</p> : this.props.children
  }
}
