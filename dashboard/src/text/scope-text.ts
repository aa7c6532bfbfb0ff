import { catalogue } from './language.ts'

/** What the figures of a screen are about: period, captured day. */
export const scopeText = catalogue({
  vi: {
    scope: 'Phạm vi số liệu',
    capture: 'Ngày chụp Cổng Dịch vụ công quốc gia',
    newest: (day: string) => `${day} (mới nhất)`,
    totalsOnly: 'chỉ tổng điểm',
    period: 'Kỳ số liệu của nền tảng',
    earlier: 'Trước',
    later: 'Sau',
    show: 'Xem',
    copyLink: 'Chép liên kết',
    linkCopied: 'Đã chép liên kết',
    linkNotCopied: 'Trình duyệt không cho chép; hãy chép từ thanh địa chỉ',
    print: 'In',
  },
  en: {
    scope: 'Scope of the figures',
    capture: 'Day on which the National Public Service Portal was captured',
    newest: (day: string) => `${day} (newest)`,
    totalsOnly: 'totals only',
    period: "Period of the platform's own figures",
    earlier: 'Earlier',
    later: 'Later',
    show: 'Show',
    copyLink: 'Copy link',
    linkCopied: 'Link copied',
    linkNotCopied: 'The browser does not allow copying; copy the link from the address bar',
    print: 'Print',
  },
})
