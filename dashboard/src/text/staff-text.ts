import { catalogue } from './language.ts'

/** Who works in a unit, and their accounts. */
export const staffText = catalogue({
  vi: {
    staffName: 'Nhân sự và tài khoản',
    staffTitle: (accounts: string, share: string) => `${accounts} tài khoản xử lý, ${share} đang dùng`,
    staffOfCommune: 'Trên hệ thống giải quyết thủ tục của tỉnh, người có vị trí tại đơn vị này',
    staffOfProvince: 'Trên hệ thống giải quyết thủ tục của tỉnh, gồm cả sở, ngành và cấp xã',
    staffNone: 'Nền tảng chưa ghi nhận nhân sự của đơn vị này.',
    accounts: 'Tài khoản đã cấp',
    activeAccounts: 'Đang dùng',
    members: 'Người có vị trí',
    positionName: 'Vị trí',
    positionNames: {
      RECEPTION_OFFICER: 'Tiếp nhận',
      SPECIALIST: 'Chuyên viên thụ lý',
      DIVISION_HEAD: 'Trưởng phòng, thủ trưởng sở',
      UNIT_LEADER: 'Lãnh đạo ký kết quả',
    },
    positionSum: 'Cộng các vị trí:',
  },
  en: {
    staffName: 'Staff and accounts',
    staffTitle: (accounts: string, share: string) => `${accounts} accounts, ${share} of them in use`,
    staffOfCommune: "On the province's case-handling system, people with a post in this unit",
    staffOfProvince: "In the province's handling system, departments and commune level included",
    staffNone: 'The platform has no staff records for this unit.',
    accounts: 'Accounts issued',
    activeAccounts: 'In use',
    members: 'People with a post',
    positionName: 'Position',
    positionNames: {
      RECEPTION_OFFICER: 'Receives dossiers',
      SPECIALIST: 'Handles dossiers',
      DIVISION_HEAD: 'Heads a division or department',
      UNIT_LEADER: 'Signs results',
    },
    positionSum: 'Sum of the positions:',
  },
})
