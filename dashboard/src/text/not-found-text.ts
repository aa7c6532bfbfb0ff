import { catalogue } from './language.ts'

/** What stands at an address that leads nowhere. */
export const notFoundText = catalogue({
  vi: {
    title: 'Không có trang này',
    explanation: 'Địa chỉ này không dẫn đến màn hình nào. Tìm đơn vị ở ô trên cùng, hoặc bắt đầu từ:',
  },
  en: {
    title: 'There is no such page',
    explanation: 'This address leads to no screen. Find a unit in the box at the top, or start from:',
  },
})
