/** What a rule of data quality says, in the official language and in English. */
export interface QualityText {
  readonly rule: string
  readonly ruleEn: string
}

/** What looks wrong in what was accepted; the kinds in the order in which they are told. */
export const findingRules = {
  IMPOSSIBLE_TRANSITION: {
    rule: 'Trạng thái hồ sơ chỉ chuyển theo các bước của mã trao đổi quốc gia.',
    ruleEn: 'The status of a dossier changes only by the steps of the national exchange codes.',
  },
  END_WITHOUT_FINAL_STATUS: {
    rule: 'Hồ sơ có ngày kết thúc xử lý thì ở trạng thái kết thúc.',
    ruleEn: 'A dossier with an end of processing has a status that ends it.',
  },
  REFUSED_AFTER_RECEPTION: {
    rule: 'Hồ sơ không được tiếp nhận thì không có ngày tiếp nhận.',
    ruleEn: 'A dossier that was refused has no reception.',
  },
  ONLINE_NOT_OFFERED: {
    rule: 'Chỉ nộp trực tuyến thủ tục có dịch vụ công trực tuyến toàn trình hoặc một phần.',
    ruleEn: 'Only procedures with a full or partial online service are filed online.',
  },
  UNDETERMINABLE: {
    rule: 'Hồ sơ đã tiếp nhận có ngày hẹn trả, hoặc thủ tục có thời hạn trong danh mục.',
    ruleEn: 'A received dossier has an appointment, or its procedure a limit in the catalogue.',
  },
  APPOINTMENT_MOVED: {
    rule: 'Ngày hẹn trả chỉ lùi khi có thư xin lỗi (mẫu 04) hoặc sau khi bổ sung hồ sơ.',
    ruleEn: 'An appointment moves later only with a letter of apology (form 04) or after a supplement.',
  },
  NO_RESULT_FILE: {
    rule: 'Hồ sơ đã xử lý xong có bản điện tử của kết quả (khoản 1 Điều 22 Nghị định 118/2025/NĐ-CP).',
    ruleEn: 'A dossier that is done has an electronic copy of its result (Decree 118/2025/NĐ-CP, Article 22(1)).',
  },
  VOID_SUPPLEMENT: {
    rule: 'Yêu cầu bổ sung (mẫu 02) có trước khi kết thúc xử lý và được hoàn thành sau khi yêu cầu.',
    ruleEn:
      'A request for a supplement (form 02) is made before the end of processing and completed after it was made.',
  },
  RETURNED_BEFORE_END: {
    rule: 'Kết quả được trả sau khi kết thúc xử lý.',
    ruleEn: 'A result is returned after processing has ended.',
  },
} as const satisfies Record<string, QualityText>

export type FindingKind = keyof typeof findingRules

/** What figures must add up to, beside the identities within one place. */
export const identityRules = {
  RECEIVED_BY_CHANNEL: {
    rule: 'Tiếp nhận trong kỳ = trực tuyến + trực tiếp + bưu chính.',
    ruleEn: 'Received in the period = online + direct + post.',
  },
  RECEIVED_WITH_CARRIED_OVER: {
    rule: 'Tổng tiếp nhận = trong kỳ + kỳ trước chuyển qua.',
    ruleEn: 'Total received = in the period + carried over.',
  },
  STOCK_AND_FLOW: {
    rule: 'Kỳ trước chuyển qua + tiếp nhận = đã giải quyết + đóng không có kết quả + đang giải quyết.',
    ruleEn: 'Carried over + received = resolved + closed without result + in progress.',
  },
  LEVELS: {
    rule: 'Tiếp nhận = các cấp bộ, tỉnh, xã cộng lại.',
    ruleEn: 'Received = ministry level + province level + commune level.',
  },
  RESOLVED_BY_OUTCOME: {
    rule: 'Đã giải quyết = trước hạn + đúng hạn + quá hạn + không xác định.',
    ruleEn: 'Resolved = early + on time + late + undeterminable.',
  },
  IN_PROGRESS_BY_STATE: {
    rule: 'Đang giải quyết = trong hạn + quá hạn + không xác định.',
    ruleEn: 'In progress = in term + overdue + undeterminable.',
  },
  OPENING_BALANCE: {
    rule: 'Kỳ trước chuyển qua = đang giải quyết cuối kỳ trước.',
    ruleEn: 'Carried over = in progress at the end of the period before.',
  },
  PARTS_RECEIVED: {
    rule: 'Tiếp nhận của nơi = các nơi cấp dưới cộng lại.',
    ruleEn: 'Received by a unit = the sum of the units below it.',
  },
  PARTS_RESOLVED: {
    rule: 'Đã giải quyết của nơi = các nơi cấp dưới cộng lại.',
    ruleEn: 'Resolved by a unit = the sum of the units below it.',
  },
  PARTS_IN_PROGRESS: {
    rule: 'Đang giải quyết của nơi = các nơi cấp dưới cộng lại.',
    ruleEn: 'In progress in a unit = the sum of the units below it.',
  },
} as const satisfies Record<string, QualityText>

export type IdentityName = keyof typeof identityRules
