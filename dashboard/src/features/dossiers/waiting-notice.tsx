import { Notice } from '../../components/notice.tsx'
import { formatInstant } from '../../format/instant.ts'
import { useFormat } from '../../format/use-format.ts'
import { dossierText } from '../../text/dossier-text.ts'
import { useLanguage, useText } from '../../text/language.ts'
import type { DossierDetail } from './to-steps.ts'

/** Says that what is shown is older than what its system sent. Nothing where it is not. */
export function WaitingNotice({ dossier: { notSynchronised } }: { readonly dossier: DossierDetail }) {
  const text = useText(dossierText)
  const format = useFormat()
  const language = useLanguage()
  if (notSynchronised === null) return null
  const { lines, revision, since } = notSynchronised
  return (
    <Notice tone="attention">
      {text.notSynchronised(format.count(lines), formatInstant(since, language))}
      {revision !== null && ` ${text.waitingRevision(revision)}`}
    </Notice>
  )
}
