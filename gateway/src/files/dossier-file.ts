import { createHash } from 'node:crypto'
import { byteOrderMark, toCsvLine } from '@motcua/dashboard/csv'
import { dossierFileText, layOutFile, nameSource, toCivilTime } from '@motcua/dashboard/dossier-file'
import type { PagedDossier } from './dossier-pages.ts'

export type Language = 'vi' | 'en'

/** What a file says of itself. */
export interface FileHead {
  readonly language: Language
  /** The list in words. */
  readonly title: string
  /** The address of the page that shows the same list. */
  readonly address: string
  /** The day whose end due states are of. */
  readonly asOf: string
  readonly madeAt: Date
}

type Pages = AsyncIterable<readonly PagedDossier[]>

/**
 * A list as CSV, a piece at a time: a header, a line for each dossier, an empty line, what the file is and where it is from, and last the
 * number of dossiers and the SHA-256 of all bytes before that line.
 */
export async function* toCsvFile(
  pages: Pages,
  { language, title, address, asOf, madeAt }: FileHead,
): AsyncGenerator<string> {
  const text = dossierFileText[language]
  const { headers, cellsOf } = layOutFile(language, asOf)
  const hash = createHash('sha256')
  const sources = new Set<string>()
  let count = 0
  const counted = (piece: string) => {
    hash.update(piece)
    return piece
  }
  yield counted(byteOrderMark + toCsvLine(headers))
  for await (const page of pages) {
    count += page.length
    for (const { known } of page) if (known !== null) sources.add(nameSource(known, language))
    yield counted(page.map((dossier) => toCsvLine(cellsOf(dossier))).join(''))
  }
  const notes = [title, ...sources, `${text.address}: ${address}`, `${text.made}: ${toCivilTime(madeAt.toISOString())}`]
  yield counted([[], ...notes.map((note) => [note])].map(toCsvLine).join(''))
  yield toCsvLine([text.rows, count, text.checksum, hash.digest('hex')])
}

/** The same as JSON: rows is the number of dossiers, sha256 that of all bytes before the comma that begins the last line. */
export async function* toJsonFile(pages: Pages, { title, address, asOf, madeAt }: FileHead): AsyncGenerator<string> {
  const hash = createHash('sha256')
  let count = 0
  const counted = (piece: string) => {
    hash.update(piece)
    return piece
  }
  const made = toLocalInstant(madeAt.toISOString())
  yield counted(
    `{"title":${JSON.stringify(title)},"address":${JSON.stringify(address)},"asOf":"${asOf}","madeAt":"${made}","dossiers":[`,
  )
  for await (const page of pages) {
    if (page.length === 0) continue
    const rows = page.map((dossier) => `\n${JSON.stringify(toJsonRow(dossier))}`).join(',')
    yield counted(count === 0 ? rows : `,${rows}`)
    count += page.length
  }
  yield counted('\n]')
  yield `,\n"rows":${count},"sha256":"${hash.digest('hex')}"}\n`
}

const instants = ['effectiveAppointmentAt', 'appointmentAt', 'submittedAt', 'receivedAt', 'endedAt'] as const

function toJsonRow({ code, provinceCode, known, procedure, agency, unit }: PagedDossier): object {
  if (known === null) return { code, provinceCode, withdrawn: true }
  const { receivingUnitId: _, ...facts } = known
  const local = Object.fromEntries(instants.map((name) => [name, toLocalInstant(known[name])]))
  return {
    code,
    provinceCode,
    ...facts,
    ...local,
    procedureName: procedure?.name ?? null,
    agencyName: agency?.name ?? null,
    receivingUnitCode: unit?.code ?? null,
    receivingUnitName: unit?.fullName ?? null,
  }
}

function toLocalInstant(instant: string | null): string | null {
  const civil = toCivilTime(instant)
  return civil && `${civil.replace(' ', 'T')}+07:00`
}
