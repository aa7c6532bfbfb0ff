import type { Reason } from './reason-not-computed.ts'

const because = (reason: string, reasonEn: string): Reason => ({ reason, reasonEn })

const announcements = because(
  'Ngày công bố, ngày công khai và nội dung công khai của từng thủ tục chưa có nguồn.',
  'No source reports when procedures were announced and published, or with what content.',
)
const fees = because(
  'Danh mục thủ tục không có phí, lệ phí và cách thanh toán.',
  'The catalogue of procedures has neither fees nor ways to pay.',
)
const petitions = because(
  'Chưa biết phản ánh, kiến nghị của kỳ này ở mọi đơn vị được xếp hạng; chưa biết của mọi đơn vị thì không tính cho đơn vị nào.',
  'Petitions of the period are not known for every ranked agency, so they count for none.',
)
const byPortalOnly = because('Chỉ Cổng Dịch vụ công quốc gia hiển thị.', 'Shown by the national portal only.')

/** Why the platform cannot observe an indicator by itself, by code. */
const reasons: Readonly<Record<string, Reason>> = {
  PUBLISH_ON_TIME: announcements,
  PUBLIC_UPDATE_ON_TIME: announcements,
  PUBLIC_CONTENT_FULL: announcements,
  DOSSIER_SYNC: because(
    'Không nguồn nào cho biết Cổng Dịch vụ công quốc gia đã nhận được hồ sơ nào.',
    'No source reports which dossiers the national portal has.',
  ),
  ONLINE_SERVICES_WITH_DOSSIERS: because(
    'Hồ sơ theo từng thủ tục của từng đơn vị chưa được đếm sẵn.',
    'Dossiers are not counted by procedure and unit in advance.',
  ),
  PAYMENT_OPEN_PROCEDURES: fees,
  PAYMENT_USED_PROCEDURES: fees,
  PETITION_PROCESSING_ON_TIME: petitions,
  PETITION_HANDLING_SATISFACTION: petitions,
  PETITIONS: byPortalOnly,
  PETITION_CLASSIFICATION_TTHC: petitions,
  PETITION_CLASSIFICATION_STAFF: petitions,
  PAYMENT_DOSSIERS: byPortalOnly,
  PAYMENT_PROCEDURES: byPortalOnly,
  CITIZEN_DATA_CONNECTED_FORMALITY: because(
    'Danh mục không nói thủ tục nào khai thác dữ liệu dân cư.',
    'The catalogue does not say which procedures use population data.',
  ),
  ELECTRONIC_CERTIFIED_COPY: because(
    'Không nguồn nào cho biết đơn vị có cung cấp chứng thực bản sao điện tử.',
    'No source reports whether certified electronic copies are offered.',
  ),
  ONLINE_PROCEDURES: because(
    'Danh mục không nói sở, ngành nào giải quyết thủ tục nào; chưa biết của mọi đơn vị thì không tính cho đơn vị nào.',
    'The catalogue does not say which department decides which procedures; unknown for some, it counts for none.',
  ),
}

const unknown = because('Nền tảng chưa có nguồn cho chỉ số này.', 'The platform has no source for this indicator.')

export function reasonNotObserved(indicatorCode: string): Reason {
  return reasons[indicatorCode] ?? unknown
}

export const nothingToScore = because(
  'Mẫu số bằng 0: bộ chỉ số không cho điểm.',
  'The denominator is 0, for which the scheme gives no points.',
)
export const monitored = because('Chỉ theo dõi, không cho điểm.', 'Monitored without points.')
