import { catalogue } from '../../text/language.ts'

/** What moved an agency from one captured day to the next, in words. */
export const daysText = catalogue({
  vi: {
    gap: 'cách tính mới',
    moved: (positions: string, own: string, others: string, boundaries: string) =>
      `Hạng ${positions} = ${own} do điểm của mình, ${others} do các đơn vị khác, ${boundaries} do đơn vị vào hoặc rời danh sách`,
    points: (points: string, groups: string) => `Điểm ${points}: ${groups}`,
    remainder: 'lệch trong nguồn',
    reasons: {
      STALE: 'Tổng lệch nhóm',
      STALE_BEFORE: 'Tổng của ngày trước lệch nhóm',
      NEW_RULES: 'Cách tính mới',
      BOUNDARIES: 'Danh sách thay đổi',
      NOTE: 'Ghi chú về bản chụp',
    },
    csv: {
      scheme: 'Bộ quy tắc',
      positions: 'Thay đổi hạng',
      own: 'Hạng do điểm của mình',
      others: 'Hạng do các đơn vị khác',
      boundaries: 'Hạng do danh sách thay đổi',
      points: 'Thay đổi tổng điểm',
      change: (group: string) => `${group}, thay đổi`,
      reasons: 'Lý do',
    },
  },
  en: {
    gap: 'new rules',
    moved: (positions: string, own: string, others: string, boundaries: string) =>
      `Position ${positions} = ${own} by its own points, ${others} by the others, ${boundaries} by agencies that joined or left the list`,
    points: (points: string, groups: string) => `Points ${points}: ${groups}`,
    remainder: 'difference in the source',
    reasons: {
      STALE: 'Total differs from its groups',
      STALE_BEFORE: 'Total of the day before differs from its groups',
      NEW_RULES: 'New rules',
      BOUNDARIES: 'The list changed',
      NOTE: 'Note on the capture',
    },
    csv: {
      scheme: 'Scheme',
      positions: 'Change of position',
      own: 'Positions by its own points',
      others: 'Positions by the others',
      boundaries: 'Positions by a changed list',
      points: 'Change of total',
      change: (group: string) => `${group}, change`,
      reasons: 'Reasons',
    },
  },
})
