import { catalogue } from '../../text/language.ts'

/** Which rankings there are, and whose. */
export const sourceText = catalogue({
  vi: {
    source: 'Nguồn xếp hạng',
    sources: { portal: 'Cổng Dịch vụ công quốc gia công bố', platform: 'Nền tảng tính từ hồ sơ' },
    lists: 'Các bảng xếp hạng',
    provinces: 'Tỉnh, thành phố',
    departments: 'Sở, ban, ngành',
    communes: 'Xã, phường, đặc khu',
    unitsOf: (place: string) => `Đơn vị thuộc ${place}`,
    giaLai: 'Gia Lai',
  },
  en: {
    source: 'Source of the ranking',
    sources: { portal: 'Published by the National Public Service Portal', platform: 'Computed from dossiers' },
    lists: 'Rankings',
    provinces: 'Provinces and cities',
    departments: 'Departments',
    communes: 'Communes and wards',
    unitsOf: (place: string) => `Units of ${place}`,
    giaLai: 'Gia Lai',
  },
})
