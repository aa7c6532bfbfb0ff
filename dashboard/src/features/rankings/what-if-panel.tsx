import { useEffect, useState } from 'react'
import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import { mostSimulated, formatSimulated } from '../../filters/simulated.ts'
import type { Simulated } from '../../filters/simulated.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { useText } from '../../text/language.ts'
import { toAdjustable, toApplied } from './to-adjustable.ts'
import type { ExplainedGroup } from './to-explained.ts'
import { WhatIfResult } from './what-if-result.tsx'
import type { Simulable } from './what-if-result.tsx'
import { WhatIfSlider } from './what-if-slider.tsx'
import { whatIfText } from './what-if-text.ts'
import styles from './what-if.module.css'

interface WhatIfPanelProps {
  readonly simulable: Simulable
  readonly groups: readonly ExplainedGroup[]
  readonly belowProvince: boolean
}

const restMillis = 300

/** Other numerators for up to three indicators, and what comes of them: a simulation, marked as one and never a file. */
export function WhatIfPanel({ simulable, groups, belowProvince }: WhatIfPanelProps) {
  const text = useText(whatIfText)
  const { filters, change } = useFilters()
  const written = formatSimulated(filters.sim)
  // While a slider is moved the address rests; once it stands still the address says where.
  const [draft, setDraft] = useState<{ readonly from: string; readonly sim: readonly Simulated[] } | null>(null)
  const shown = draft !== null && draft.from === written ? draft.sim : filters.sim
  const adjustable = toAdjustable(groups, belowProvince)
  const applied = toApplied(shown, adjustable)
  const set = (sim: readonly Simulated[]) => setDraft({ from: written, sim })
  // An effect, since it waits.
  useEffect(() => {
    if (draft === null || draft.from !== written || formatSimulated(draft.sim) === written) return
    const timer = setTimeout(() => change({ sim: draft.sim }, { replace: true }), restMillis)
    return () => clearTimeout(timer)
  }, [draft, written, change])
  const others = adjustable.filter(({ code }) => applied.every(({ indicator }) => indicator.code !== code))
  return (
    <div className={styles.frame}>
      <Panel title={text.title} subtitle={text.subtitle} actions={<span className={styles.mark}>◇ {text.mark}</span>}>
        {adjustable.length === 0 && <Notice>{text.none}</Notice>}
        <div className={styles.sliders}>
          {applied.map(({ indicator, numerator }) => (
            <WhatIfSlider
              key={indicator.code}
              indicator={indicator}
              numerator={numerator}
              onChange={(next) =>
                set(shown.map((each) => (each.indicator === indicator.code ? { ...each, numerator: next } : each)))
              }
              onRemove={() => set(shown.filter((each) => each.indicator !== indicator.code))}
            />
          ))}
        </div>
        <div className={styles.tools}>
          {applied.length < mostSimulated && others.length > 0 && (
            <select
              aria-label={text.add}
              value=""
              onChange={({ target }) => {
                const found = others.find(({ code }) => code === target.value)
                if (found) set([...toSimulated(applied), { indicator: found.code, numerator: found.numerator }])
              }}
            >
              <option value="">{text.add}</option>
              {others.map(({ code, number, name }) => (
                <option key={code} value={code}>
                  {number} {name}
                </option>
              ))}
            </select>
          )}
          {applied.length > 0 && (
            <button type="button" onClick={() => set([])}>
              {text.reset}
            </button>
          )}
        </div>
        {adjustable.length > 0 && applied.length === 0 && <p className={styles.hint}>{text.nothing}</p>}
        {filters.sim.length > 0 && toApplied(filters.sim, adjustable).length > 0 && (
          <WhatIfResult simulable={simulable} applied={toApplied(filters.sim, adjustable)} />
        )}
      </Panel>
    </div>
  )
}

function toSimulated(applied: ReturnType<typeof toApplied>): readonly Simulated[] {
  return applied.map(({ indicator, numerator }) => ({ indicator: indicator.code, numerator }))
}
