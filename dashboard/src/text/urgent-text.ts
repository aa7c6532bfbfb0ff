import { catalogue } from './language.ts'

/** What is overdue by how long, and what will be due. */
export const urgentText = catalogue({
  vi: {
    ageingName: 'Quá hạn bao lâu',
    ageingTitle: (overdue: string, long: string) => `${overdue} hồ sơ quá hạn, ${long} đã trên 15 ngày làm việc`,
    ageingNone: 'Không có hồ sơ nào quá hạn',
    ageingSubtitle: (day: string) => `Đang giải quyết, đã qua hạn trả, cuối ngày ${day}; theo số ngày làm việc`,
    ageingCaption: (unit: string, day: string) => `Hồ sơ quá hạn theo số ngày làm việc, ${unit}, ${day}`,
    age: 'Quá hạn',
    dossiers: 'Hồ sơ',
    ageingSum: 'Cộng các nhóm = số quá hạn đếm riêng:',
    cut: 'Có nhóm trên 500.000 hồ sơ và chỉ được đếm đến đó.',

    dueName: 'Sắp đến hạn',
    dueTitle: (count: string, day: string) => `${count} hồ sơ chưa xong, đến hạn trong 3 ngày làm việc sau ${day}`,
    dueTitleAtLeast: (count: string, day: string) =>
      `Ít nhất ${count} hồ sơ chưa xong, đến hạn trong 3 ngày làm việc sau ${day}`,
    dueNone: 'Không có hồ sơ nào đến hạn trong 3 ngày làm việc tới',
    dueSubtitle: (day: string) => `Chưa xong ở cuối ngày ${day}, theo hạn trả`,
    dueCaption: (unit: string, day: string) => `Hồ sơ sắp đến hạn sau ${day}, ${unit}`,
    dueOn: 'Hạn trả',
    dueDays: ['1 ngày làm việc sau', '2 ngày làm việc sau', '3 ngày làm việc sau'],
    atLeast: (count: string) => `≥ ${count}`,
    soonest: 'Gần hạn nhất',
    code: 'Mã hồ sơ',
    procedure: 'Thủ tục',
    holder: 'Nơi giải quyết',
    all: 'Mở cả danh sách',
  },
  en: {
    ageingName: 'How long overdue',
    ageingTitle: (overdue: string, long: string) => `${overdue} dossiers overdue, ${long} by more than 15 working days`,
    ageingNone: 'No dossier is overdue',
    ageingSubtitle: (day: string) => `In progress past the due date at the end of ${day}, by working days`,
    ageingCaption: (unit: string, day: string) => `Overdue dossiers by working days, ${unit}, ${day}`,
    age: 'Overdue by',
    dossiers: 'Dossiers',
    ageingSum: 'Sum of the groups = overdue, counted separately:',
    cut: 'A group holds more than 500,000 dossiers and is counted no further.',

    dueName: 'Due soon',
    dueTitle: (count: string, day: string) => `${count} unfinished dossiers, due within 3 working days after ${day}`,
    dueTitleAtLeast: (count: string, day: string) =>
      `At least ${count} unfinished dossiers, due within 3 working days after ${day}`,
    dueNone: 'No dossier is due within the next 3 working days',
    dueSubtitle: (day: string) => `Unfinished at the end of ${day}, by due date`,
    dueCaption: (unit: string, day: string) => `Dossiers due soon after ${day}, ${unit}`,
    dueOn: 'Due',
    dueDays: ['1 working day later', '2 working days later', '3 working days later'],
    atLeast: (count: string) => `≥ ${count}`,
    soonest: 'Due first',
    code: 'Dossier code',
    procedure: 'Procedure',
    holder: 'Decided by',
    all: 'Open the whole list',
  },
})
