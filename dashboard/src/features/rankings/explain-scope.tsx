import { CapturePicker } from '../../filters/capture-picker.tsx'
import { ScopeBar } from '../../filters/scope-bar.tsx'
import { ExplainTools } from './explain-tools.tsx'
import type { ExplainToolsProps } from './explain-tools.tsx'

interface ExplainScopeProps extends ExplainToolsProps {
  readonly captures: readonly { readonly capturedOn: string; readonly complete: boolean }[]
}

/** The captured day, the neighbours in the ranking, and the file of all indicators. */
export function ExplainScope({ captures, ...tools }: ExplainScopeProps) {
  return (
    <ScopeBar>
      {captures.length > 0 && <CapturePicker captures={captures} />}
      <ExplainTools {...tools} />
    </ScopeBar>
  )
}
