import { z } from 'zod'

/** The fields of the platform's own mapping; every other mapping leads to these. */
export const canonicalFields = [
  'dossierCode',
  'revision',
  'deleted',
  'procedureCode',
  'status',
  'channel',
  'submittedAt',
  'receivedAt',
  'appointmentAt',
  'endedAt',
  'returnedAt',
  'receivingUnit',
  'receivingPoint',
  'competentAgency',
  'competentUnit',
  'residenceUnit',
  'applicantKind',
  'supplements',
  'apologies',
  'handOvers',
  'payment',
  'digitised',
  'electronicResult',
  'reused',
  'personalStore',
  'vneidVerified',
  'satisfaction',
  'refusedAt',
  'paidOnline',
  'groupCode',
  'groupService',
] as const

export type CanonicalField = (typeof canonicalFields)[number]

const codeList = z.record(z.string(), z.string())
const mappingSchema = z.strictObject({
  base: z.enum(['PLATFORM', 'NATIONAL_EXCHANGE']).default('PLATFORM'),
  /** Sent name → name of the platform, beside those of the base. */
  fields: z.record(z.string(), z.enum(canonicalFields)).default({}),
  /** Sent code → code name of the platform; a list that is given replaces the base's whole. */
  codes: z

    .strictObject({
      status: codeList,
      channel: codeList,
      applicantKind: codeList,
      paidOnline: codeList,
      groupService: codeList,
    })
    .partial()
    .default({}),
  /** The clock of times that are sent without a zone. */
  utcOffset: z
    .string()
    .regex(/^[+-]\d{2}:\d{2}$/, 'is an offset such as +07:00')
    .default('+07:00'),
})

/** How a source system writes, as it is stored. */
export type StoredMapping = z.output<typeof mappingSchema>

/** How a source system writes, ready to read its lines. Codes are looked up by their text in upper case. */
export interface Mapping {
  /** Sent name of each field of the platform. */
  readonly nameOf: Readonly<Partial<Record<CanonicalField, string>>>
  /** Field of the platform of each sent name that is read. */
  readonly fieldOf: ReadonlyMap<string, CanonicalField>
  readonly status: ReadonlyMap<string, string>
  readonly channel: ReadonlyMap<string, string>
  readonly applicantKind: ReadonlyMap<string, string>
  readonly paidOnline: ReadonlyMap<string, string>
  readonly satisfaction: ReadonlyMap<string, string>
  readonly groupService: ReadonlyMap<string, string>
  readonly utcOffset: string
}

const statuses = [
  'NEW',
  'ACCEPTED',
  'REFUSED',
  'PROCESSING',
  'SUPPLEMENT_REQUESTED',
  'PAYMENT_REQUESTED',
  'WITHDRAWAL_REQUESTED',
  'STOPPED',
  'COMPLETED',
  'RETURNED',
]

/** Group services (hồ sơ liên thông); the national exchange has no codes of them. */
const groupServices = ['BIRTH_RESIDENCE_INSURANCE', 'DEATH_RESIDENCE_GRANT', 'LAND_TAX', 'CRIMINAL_RECORD_VNEID']

/** By code name or by number, as the national exchange counts. */
function codes(names: readonly string[], first: number): Record<string, string> {
  return Object.fromEntries(names.flatMap((name, index) => [[name, name] as const, [String(index + first), name]]))
}

const nationalCodes = {
  status: codes(statuses, 1),
  channel: codes(['DIRECT', 'ONLINE', 'POST'], 1),
  applicantKind: codes(['CITIZEN', 'BUSINESS', 'ORGANISATION'], 1),
  paidOnline: codes(['NONE', 'PORTAL', 'LOCAL'], 0),
  satisfaction: { LIKED: 'LIKED', DISLIKED: 'DISLIKED' },
  groupService: Object.fromEntries(groupServices.map((name) => [name, name])),
}

/** Field names of the national exchange; the last four are not fixed there, a source names its own in `fields`. */
const nationalFields: Readonly<Record<string, CanonicalField>> = {
  MaHoSo: 'dossierCode',
  MaTTHC: 'procedureCode',
  TrangThai: 'status',
  KenhThucHien: 'channel',
  LoaiDoiTuong: 'applicantKind',
  NgayNopHoSo: 'submittedAt',
  NgayTiepNhan: 'receivedAt',
  NgayHenTra: 'appointmentAt',
  NgayKetThucXuLy: 'endedAt',
  NgayTra: 'returnedAt',
  NgayTuChoi: 'refusedAt',
  NoiNopHoSo: 'receivingUnit',
  DuocThanhToanTrucTuyen: 'paidOnline',
  HoSoCoThanhPhanSoHoa: 'digitised',
  TaiKhoanDuocXacThucVoiVNeID: 'vneidVerified',
  PhienBan: 'revision',
  DaXoa: 'deleted',
  MaCoQuan: 'competentAgency',
  NoiCuTru: 'residenceUnit',
}
const platformFields = Object.fromEntries(canonicalFields.map((field) => [field, field]))

/** Reads a mapping as it is stored or written by hand. Throws with every problem. */
export function readStoredMapping(value: unknown): StoredMapping {
  return mappingSchema.parse(value)
}

/** The stored mapping with what its base says. */
export function toMapping({ base, fields, codes: own, utcOffset }: StoredMapping): Mapping {
  const named = { ...(base === 'PLATFORM' ? platformFields : nationalFields), ...fields }
  const nameOf = Object.fromEntries(Object.entries(named).map(([sent, field]) => [field, sent]))
  return {
    nameOf,
    fieldOf: new Map(Object.entries(named).filter(([sent, field]) => nameOf[field] === sent)),
    status: toCodes(own.status ?? nationalCodes.status, statuses),
    channel: toCodes(own.channel ?? nationalCodes.channel, Object.values(nationalCodes.channel)),
    applicantKind: toCodes(
      own.applicantKind ?? nationalCodes.applicantKind,
      Object.values(nationalCodes.applicantKind),
    ),
    paidOnline: toCodes(own.paidOnline ?? nationalCodes.paidOnline, Object.values(nationalCodes.paidOnline)),
    satisfaction: toCodes(nationalCodes.satisfaction, Object.values(nationalCodes.satisfaction)),
    groupService: toCodes(own.groupService ?? nationalCodes.groupService, groupServices),
    utcOffset,
  }
}

/** A code that leads to no name of the platform is left out, so that it counts as unknown. */
function toCodes(list: Readonly<Record<string, string>>, names: readonly string[]): Map<string, string> {
  return new Map(
    Object.entries(list).flatMap(([sent, name]) => (names.includes(name) ? [[sent.toUpperCase(), name]] : [])),
  )
}
