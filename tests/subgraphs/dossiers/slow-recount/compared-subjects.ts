import { nationKey, type Subjects } from '../../../../subgraphs/dossiers/src/queries/subjects.ts'
import { units } from '../../../_kit/builders.ts'
import { agenciesOf } from './slow-counts.ts'
import type { SlowDossier } from './slow-dossier.ts'

/** Dossiers that are counted together, by the key of the platform and by what the slow recount knows of them. */
interface Compared {
  readonly subjects: Subjects
  readonly key: string
  readonly isOf: (dossier: SlowDossier) => boolean
  /** Agencies that count while they hold a dossier; null: who holds it does not matter. */
  readonly holders: readonly string[] | null
}

function* unitsCompared(): Generator<Compared> {
  for (const attribution of ['COMPETENT', 'RECEIVING', 'RESIDENCE'] as const) {
    for (const { id, code, level } of Object.values(units)) {
      const kind = level === 'PROVINCE' ? 'PROVINCES' : 'COMMUNES'
      const isHeld = attribution === 'COMPETENT' && level !== 'PROVINCE'
      const isOf = ({ deciding, province, receivedBy, residence }: SlowDossier) => {
        if (isHeld) return true
        const decides = { id: deciding, province_code: province }
        const place = { COMPETENT: decides, RECEIVING: receivedBy, RESIDENCE: residence }[attribution]
        return level === 'PROVINCE' ? place.province_code === code : place.id === id
      }
      yield {
        subjects: { kind, attribution },
        key: level === 'PROVINCE' ? code : id,
        isOf,
        holders: isHeld ? agenciesOf(id) : null,
      }
    }
  }
}

/** The nation, every unit under every attribution, and the agencies, procedures and fields of the tests. */
export function* comparedSubjects(): Generator<Compared> {
  yield { subjects: { kind: 'NATION' }, key: nationKey, isOf: () => true, holders: null }
  yield* unitsCompared()
  for (const key of ['H56.16', 'H56.102', 'H56.120']) {
    yield { subjects: { kind: 'AGENCIES' }, key, isOf: () => true, holders: [key] }
  }
  for (const key of ['1.001193', '2.000815']) {
    yield { subjects: { kind: 'PROCEDURES' }, key, isOf: ({ procedure }) => procedure === key, holders: null }
  }
  for (const key of ['ho-tich', 'chung-thuc']) {
    yield { subjects: { kind: 'FIELDS' }, key, isOf: ({ field }) => field === key, holders: null }
  }
}
