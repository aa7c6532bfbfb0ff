/** A line as it was sent, in the platform's own mapping. Instants are texts. */
export interface SentLine {
  readonly dossierCode: string
  readonly revision: number
  readonly deleted?: boolean
  readonly procedureCode?: string
  readonly status?: string
  readonly channel?: 'DIRECT' | 'ONLINE' | 'POST' | undefined
  readonly submittedAt?: string | undefined
  readonly receivedAt?: string | null | undefined
  readonly appointmentAt?: string | null | undefined
  readonly endedAt?: string | undefined
  readonly returnedAt?: string | undefined
  readonly refusedAt?: string | undefined
  readonly receivingUnit?: string | undefined
  readonly competentAgency?: string | undefined
  readonly competentUnit?: string | undefined
  readonly residenceUnit?: string | undefined
  readonly supplements?: readonly { readonly requestedAt: string; readonly completedAt: string | null }[]
  readonly apologies?: readonly { readonly issuedAt: string; readonly newAppointmentAt: string | null }[]
  readonly handOvers?: readonly { readonly handedAt: string; readonly from: string }[]
}

/** Lines that were delivered together, with the moment at which they became known. */
export interface DeliveredBatch {
  readonly moment: string
  readonly lines: readonly SentLine[]
}

/** What is believed of each dossier at a moment: of all that was told by then the highest revision, unless it is a tombstone. */
export function believedAt(batches: readonly DeliveredBatch[], moment: string): SentLine[] {
  const latest = new Map<string, SentLine>()
  for (const batch of batches) {
    if (Date.parse(batch.moment) > Date.parse(moment)) continue
    for (const line of batch.lines) {
      const held = latest.get(line.dossierCode)
      if (held === undefined || line.revision > held.revision) latest.set(line.dossierCode, line)
    }
  }
  return [...latest.values()].filter((line) => line.deleted !== true)
}
