import type { Language } from '@motcua/kit/language'

/** Which dossiers statistics count. Null: all of them. */
export interface CountedDossiers {
  readonly of: 'NATION' | 'UNIT' | 'AGENCY' | 'PROCEDURE'
  readonly attribution: 'COMPETENT' | 'RECEIVING' | 'RESIDENCE'
  readonly procedureCode: string | null
  readonly level: 'MINISTRY' | 'PROVINCE' | 'COMMUNE' | null
  readonly channel: 'DIRECT' | 'ONLINE' | 'POST' | null
  /** Empty: of procedures without a field. */
  readonly fieldCode: string | null
}

const texts = {
  vi: {
    NATION: 'Hồ sơ thủ tục hành chính của cả nước',
    AGENCY: 'Hồ sơ thủ tục hành chính do cơ quan này giải quyết',
    UNIT: {
      COMPETENT: 'Hồ sơ thủ tục hành chính do các cơ quan của đơn vị giải quyết',
      RECEIVING: 'Hồ sơ thủ tục hành chính do đơn vị tiếp nhận, cơ quan nào giải quyết cũng tính',
      RESIDENCE: 'Hồ sơ thủ tục hành chính của người nộp cư trú tại đơn vị',
    },
    PROCEDURE: (code: string) => `Hồ sơ của thủ tục ${code}`,
    level: { MINISTRY: 'cấp bộ', PROVINCE: 'cấp tỉnh', COMMUNE: 'cấp xã' },
    channel: { DIRECT: 'nộp trực tiếp', ONLINE: 'nộp trực tuyến', POST: 'nộp qua bưu chính' },
    field: (code: string) => (code === '' ? 'của thủ tục chưa có lĩnh vực' : `lĩnh vực ${code}`),
    counted:
      'tiếp nhận, giải quyết và dừng theo ngày xảy ra trong kỳ, đang giải quyết vào cuối ngày cuối cùng của kỳ (giờ Việt Nam)',
  },
  en: {
    NATION: 'Dossiers of the whole country',
    AGENCY: 'Dossiers that this agency decides',
    UNIT: {
      COMPETENT: 'Dossiers that the agencies of the unit decide',
      RECEIVING: 'Dossiers that the unit received, whoever decides them',
      RESIDENCE: 'Dossiers of applicants who reside in the unit',
    },
    PROCEDURE: (code: string) => `Dossiers of procedure ${code}`,
    level: { MINISTRY: 'at ministries', PROVINCE: 'at the province level', COMMUNE: 'at the commune level' },
    channel: { DIRECT: 'filed at a counter', ONLINE: 'filed online', POST: 'filed by post' },
    field: (code: string) => (code === '' ? 'of procedures without a field' : `of the field ${code}`),
    counted:
      'received, resolved and closed on the day in the period on which it happened, in progress at the end of its last day (time of Viet Nam)',
  },
} as const

/** What statistics count, in a sentence. */
export function definitionSentence(counted: CountedDossiers, language: Language): string {
  const text = texts[language]
  const { of, attribution, procedureCode, level, channel, fieldCode } = counted
  const subject =
    of === 'UNIT' ? text.UNIT[attribution] : of === 'PROCEDURE' ? text.PROCEDURE(procedureCode ?? '') : text[of]
  const conditions = [
    ...(level === null ? [] : [text.level[level]]),
    ...(channel === null ? [] : [text.channel[channel]]),
    ...(fieldCode === null ? [] : [text.field(fieldCode)]),
  ]
  return `${[subject, ...conditions].join(', ')}: ${text.counted}.`
}
