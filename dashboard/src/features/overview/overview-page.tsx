import { CapturePicker } from '../../filters/capture-picker.tsx'
import { ScopeBar } from '../../filters/scope-bar.tsx'
import { OverviewCapturesDocument } from '../../graphql/generated/graphql.ts'
import { useAsk } from '../../graphql/use-ask.ts'
import { frameText } from '../../text/frame-text.ts'
import { useText } from '../../text/language.ts'

export function OverviewPage() {
  const text = useText(frameText)
  const captures = useAsk(OverviewCapturesDocument, {})
  return (
    <>
      <title>{`${text.overview} · ${text.product}`}</title>
      <h1>{text.overview}</h1>
      <ScopeBar>
        <CapturePicker captures={captures.data?.portalCaptures ?? []} />
      </ScopeBar>
    </>
  )
}
