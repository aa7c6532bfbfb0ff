import { catalogue } from './language.ts'

/** The list of keys. */
export const keyboardText = catalogue({
  vi: {
    title: 'Phím tắt',
    keys: {
      '/': 'Tìm đơn vị',
      'g o': 'Đến Tổng quan',
      'g r': 'Đến Xếp hạng',
      'g d': 'Đến Hồ sơ',
      'g q': 'Đến Chất lượng dữ liệu',
      t: 'Đổi giữa biểu đồ (bản đồ) và bảng',
      '[ ]': 'Ngày chụp hoặc kỳ trước, sau',
      c: 'Chép liên kết của trang này',
      '?': 'Mở bảng này',
    },
    keysNote: 'Phím tắt nghỉ khi đang gõ trong ô nhập. Trong bản đồ, gõ chữ là để tìm tên tỉnh.',
    close: 'Đóng',
  },
  en: {
    title: 'Keyboard',
    keys: {
      '/': 'Search',
      'g o': 'Go to the overview',
      'g r': 'Go to the rankings',
      'g d': 'Go to the dossiers',
      'g q': 'Go to data quality',
      t: 'Switch between chart (map) and table',
      '[ ]': 'Previous, next captured day or period',
      c: 'Copy the link of this page',
      '?': 'Open this list',
    },
    keysNote: 'The keys rest while you type in a field. In the map, letters find a province by name.',
    close: 'Close',
  },
})
