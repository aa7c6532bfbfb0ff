/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions --
   the focus is on the chart inside; its keys are only added to. */
import { useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { WhenSeen } from './when-seen.tsx'

interface ChartFrameProps {
  readonly label: string
  readonly descriptionId: string
  readonly height: string
  readonly children: ReactNode
}

/** As many steps as no chart has points: Home and End walk to the edge, which the library's own keys do not know. */
const beyondEveryEdge = 400

/** Names the chart for screen readers and adds Home and End to the arrow keys of the library. */
export function ChartFrame({ label, descriptionId, height, children }: ChartFrameProps) {
  const frame = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Home' && event.key !== 'End') return
    const surface = document.activeElement
    if (!surface?.matches('.recharts-surface') || !frame.current?.contains(surface)) return
    event.preventDefault()
    const key = event.key === 'Home' ? 'ArrowLeft' : 'ArrowRight'
    for (let step = 0; step < beyondEveryEdge; step += 1) {
      surface.dispatchEvent(new globalThis.KeyboardEvent('keydown', { key, bubbles: true }))
    }
  }
  return (
    <div ref={frame} role="group" aria-label={label} aria-describedby={descriptionId} onKeyDown={onKeyDown}>
      <WhenSeen height={height}>{children}</WhenSeen>
    </div>
  )
}
