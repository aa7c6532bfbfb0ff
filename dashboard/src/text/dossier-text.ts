import { catalogue } from './language.ts'

interface Lasting {
  readonly days: number
  readonly hours: number
  readonly minutes: number
}

/** Its parts that are not 0, such as 4 d 23 h; null: all are. */
function partsOf({ days, hours, minutes }: Lasting, units: readonly [string, string, string]): string | null {
  const parts = [days, hours, minutes].flatMap((count, index) => (count === 0 ? [] : [`${count} ${units[index]}`]))
  return parts.length === 0 ? null : parts.join(' ')
}

function addsInVietnamese(lasts: Lasting): string {
  const parts = partsOf(lasts, ['ngày', 'giờ', 'phút'])
  return parts === null ? 'không cộng thêm' : `cộng ${parts}`
}

function addsInEnglish(lasts: Lasting): string {
  const parts = partsOf(lasts, ['d', 'h', 'min'])
  return parts === null ? 'adds nothing' : `adds ${parts}`
}

/** The page of one dossier. */
export const dossierText = catalogue({
  vi: {
    title: (code: string) => `Hồ sơ ${code}`,
    back: 'Về danh sách hồ sơ',
    notFoundTitle: (code: string) => `Không có hồ sơ mang mã ${code}`,
    notFound: 'Mã viết đúng từng ký tự như trên giấy tiếp nhận. Có thể nơi gửi đã rút hồ sơ này.',
    partDown: 'Chưa đọc được hồ sơ này.',
    factsName: 'Hồ sơ',
    status: 'Trạng thái',
    state: 'Tình trạng hạn',
    late: (days: string) => `trễ ${days} ngày làm việc`,
    lateByHours: 'trễ dưới 1 ngày làm việc',
    channel: 'Kênh nộp',
    procedure: 'Thủ tục',
    agency: 'Cơ quan giải quyết',
    receivingUnit: 'Nơi tiếp nhận',
    noPersonal: 'Nền tảng không giữ dữ liệu cá nhân của người nộp.',
    supplements: 'Yêu cầu bổ sung',
    times: (count: string) => `${count} lần`,
    moreThanOne: 'trên 1 lần: bộ chỉ số 766 tính là quá hạn',
    notSynchronised: (lines: string, since: string) =>
      `Có bản mới chờ sửa: nơi gửi đã gửi ${lines} bản mới hơn từ ${since}, còn chờ sửa nên chưa dùng. Những gì thấy ở đây cũ hơn hệ thống nguồn.`,
    waitingRevision: (revision: string) => `Lần gửi đang chờ: ${revision}.`,

    groupName: 'Hồ sơ liên thông',
    groupCounts: (dossiers: string) => `1 yêu cầu của người dân; hồ sơ của cơ quan đã biết: ${dossiers}`,
    groupDays: (begun: string, due: string) => `Nộp ${begun}, hạn trả muộn nhất ${due}.`,
    noDay: 'chưa có',
    groupDossier: 'Hồ sơ của cơ quan',
    groupDue: 'Hạn trả',
    groupRule:
      'Yêu cầu xong khi mọi hồ sơ đã kết thúc, đúng hạn khi hồ sơ cuối kết thúc không sau ngày hẹn muộn nhất: quy ước của nền tảng. Số yêu cầu và số hồ sơ luôn đếm riêng.',
    groupAlone: 'Chưa biết hồ sơ nào của cơ quan khác trong yêu cầu này; có thể nằm ở hệ thống chuyên ngành.',

    stepsName: 'Diễn biến',
    stepsSubtitle: 'Giờ Việt Nam; vòng nét đứt là mốc đã hẹn, vòng đặc là kết thúc',
    steps: {
      submitted: 'Nộp hồ sơ',
      acceptanceDue: 'Hạn tiếp nhận: 8 giờ làm việc sau khi nộp',
      received: 'Tiếp nhận',
      supplementRequested: 'Yêu cầu bổ sung',
      supplementCompleted: 'Bổ sung xong',
      appointment: 'Hẹn trả kết quả',
      firstAppointment: 'Hẹn trả lần đầu, sau đó đã đổi',
      movedAppointment: 'Hạn trả sau khi cộng thời gian chờ bổ sung',
      limitAppointment: 'Hạn trả theo thời hạn của thủ tục',
      apology: 'Thư xin lỗi (mẫu số 04)',
      newAppointment: 'Hẹn lại',
      ended: 'Kết thúc xử lý',
    },

    clockName: 'Đồng hồ của hồ sơ',
    clockTitle: {
      IN_TIME: 'Đúng hạn theo bộ chỉ số 766',
      OVERDUE: 'Quá hạn theo bộ chỉ số 766',
      NOT_COUNTED: 'Không tính đúng hay quá hạn',
      UNDETERMINABLE: 'Không xác định được hạn',
    },
    clockSubtitle: (day: string) => `Mục 2.1, Quyết định 766/QĐ-TTg; trạng thái cuối ngày ${day}`,
    decidedBy: 'Bước quyết định',
    decisions: {
      NOT_RECEIVED: 'chưa tiếp nhận',
      CLOSED_BEFORE_ACCEPTANCE: 'đóng trước khi tiếp nhận',
      SECOND_SUPPLEMENT: 'yêu cầu bổ sung quá một lần',
      APPOINTMENT: 'so với ngày hẹn trả',
      STATUTORY_LIMIT: 'so với thời hạn của thủ tục',
      NO_LIMIT: 'không có ngày hẹn và không biết thời hạn',
    },
    end: 'Mốc kết thúc',
    ends: {
      COMPLETED: 'xử lý xong',
      RETURNED: 'trả kết quả',
      STOPPED: 'dừng xử lý',
      REFUSED: 'từ chối',
      WITHDRAWAL_REQUESTED: 'yêu cầu rút',
      SUPPLEMENT_REQUESTED: 'yêu cầu bổ sung',
      NOT_ENDED: 'chưa kết thúc, tính đến cuối ngày',
    },
    workingDays: 'Số ngày làm việc đến ngày hẹn',
    provisional: 'Có ngày mà lịch nghỉ còn có thể thay đổi theo quyết định của Chính phủ: kết quả có thể đổi.',
    noLedger: {
      NOT_RECEIVED: 'Chưa tiếp nhận nên chưa có ngày hẹn để đếm.',
      NO_APPOINTMENT: 'Nơi gửi không cho biết ngày hẹn trả.',
      TOO_FAR: 'Ngày hẹn cách quá mười năm nên không liệt kê.',
    },
    noClock: 'Chưa có lịch làm việc nên chưa đếm được.',
    adds: addsInVietnamese,
    seconds: 'Số giây cộng vào hạn trả',
    ledgerCaption: (code: string) => `Đếm từng ngày từ tiếp nhận đến ngày hẹn của hồ sơ ${code}`,
    day: 'Ngày',
    weekdays: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'] as readonly string[],
    counted: 'Tính',
    yes: 'có',
    no: 'không',
    count: 'Đếm',
    why: 'Vì sao',
    dayReasons: {
      RECEPTION_DAY: 'ngày tiếp nhận; đếm từ ngày sau',
      AFTER_15_00: 'nộp sau 15 giờ',
      NOT_OPEN: 'không còn giờ mở cửa',
      PAUSED: 'đang chờ bổ sung',
      WEEKEND: 'cuối tuần',
      HOLIDAY: 'ngày lễ',
      COMPENSATORY: 'nghỉ bù',
      OFF_SWAP: 'nghỉ hoán đổi',
      WORK_SWAP: 'làm bù',
      NEXT_WORKING_DAY: 'hết hạn vào ngày nghỉ, chuyển sang ngày làm việc kế tiếp',
    },

    revisionsName: 'Các lần gửi',
    revisionsTitle: (count: string) => `${count} lần gửi, mới nhất ở trên`,
    revisionsNone: 'Nền tảng không giữ lần gửi nào của hồ sơ này.',
    revision: 'Lần gửi',
    recordedAt: 'Nền tảng nhận lúc',
    batch: 'Đợt',
    current: 'đang dùng',
    superseded: 'đã có lần sau',
    withdrawn: 'nơi gửi rút hồ sơ',
    use: 'Dùng',

    findingsName: 'Nghi vấn chất lượng dữ liệu',
    findingsNone: 'Không có nghi vấn nào với hồ sơ này.',
    findingsTitle: (count: string) => `${count} điểm đáng ngờ dù đã được nhận`,
    finding: 'Nghi vấn',
    detail: 'Giá trị',
  },
  en: {
    title: (code: string) => `Dossier ${code}`,
    back: 'Back to the list of dossiers',
    notFoundTitle: (code: string) => `No dossier bears the code ${code}`,
    notFound: 'Write the code exactly as on the receipt. Its sender may have withdrawn the dossier.',
    partDown: 'The dossier cannot be loaded at the moment.',
    factsName: 'Dossier',
    status: 'Status',
    state: 'State of the term',
    late: (days: string) => `${days} working days late`,
    lateByHours: 'late by less than 1 working day',
    channel: 'Channel',
    procedure: 'Procedure',
    agency: 'Deciding agency',
    receivingUnit: 'Received at',
    noPersonal: 'The platform holds no personal data of the applicant.',
    supplements: 'Requests for supplements',
    times: (count: string) => count,
    notSynchronised: (lines: string, since: string) =>
      `Newer revision waiting: its system has sent newer records that wait for correction (${lines}, since ${since}). What you see here is older than what that system holds.`,
    waitingRevision: (revision: string) => `Waiting revision: ${revision}.`,
    moreThanOne: 'more than one: overdue for index 766',

    groupName: 'Request handled by several agencies',
    groupCounts: (dossiers: string) => `1 request of a citizen; agency dossiers known of it: ${dossiers}`,
    groupDays: (begun: string, due: string) => `Submitted ${begun}, latest due date ${due}.`,
    noDay: 'none yet',
    groupDossier: 'Agency dossier',
    groupDue: 'Due',
    groupRule:
      'A request is complete when all its dossiers have ended, and on time when the last ended by the latest appointment: the rule of the platform. Requests and dossiers are always counted apart.',
    groupAlone: "No other agency's dossier is known for this request; national systems may hold them.",

    stepsName: 'What happened',
    stepsSubtitle: 'Viet Nam time; a dashed ring marks a promise, a solid one the end',
    steps: {
      submitted: 'Submitted',
      acceptanceDue: 'To be accepted: 8 working hours after submission',
      received: 'Accepted',
      supplementRequested: 'Supplements requested',
      supplementCompleted: 'Supplements complete',
      appointment: 'Result promised',
      firstAppointment: 'First promise, changed later',
      movedAppointment: 'Due date, extended by the wait for supplements',
      limitAppointment: 'Due by the time limit of the procedure',
      apology: 'Letter of apology (form 04)',
      newAppointment: 'New appointment',
      ended: 'Processing ended',
    },

    clockName: 'The clock of the dossier',
    clockTitle: {
      IN_TIME: 'In time by index 766',
      OVERDUE: 'Overdue by index 766',
      NOT_COUNTED: 'Counts neither as in time nor as overdue',
      UNDETERMINABLE: 'Its limit cannot be determined',
    },
    clockSubtitle: (day: string) => `Part 2.1, Decision 766/QĐ-TTg; state at the end of ${day}`,
    decidedBy: 'Decided by',
    decisions: {
      NOT_RECEIVED: 'not received yet',
      CLOSED_BEFORE_ACCEPTANCE: 'closed before acceptance',
      SECOND_SUPPLEMENT: 'more than one request for supplements',
      APPOINTMENT: 'compared with the appointment',
      STATUTORY_LIMIT: 'compared with the limit of the procedure',
      NO_LIMIT: 'no appointment and no known limit',
    },
    end: 'End that was compared',
    ends: {
      COMPLETED: 'completed',
      RETURNED: 'result returned',
      STOPPED: 'stopped',
      REFUSED: 'refused',
      WITHDRAWAL_REQUESTED: 'withdrawal requested',
      SUPPLEMENT_REQUESTED: 'supplements requested',
      NOT_ENDED: 'not ended: the end of the day',
    },
    workingDays: 'Working days to the appointment',
    provisional: 'The government may still change the holidays of one of these days: the answer may change.',
    noLedger: {
      NOT_RECEIVED: 'Not received yet, so there is no appointment to count to.',
      NO_APPOINTMENT: 'Its source gives no appointment.',
      TOO_FAR: 'The appointment is more than ten years away and is not listed day by day.',
    },
    noClock: 'No working calendar is loaded, so nothing can be counted.',
    adds: addsInEnglish,
    seconds: 'Seconds added to the due date',
    ledgerCaption: (code: string) => `The count day by day from reception to the appointment of dossier ${code}`,
    day: 'Day',
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    counted: 'Counts',
    yes: 'yes',
    no: 'no',
    count: 'Count',
    why: 'Why',
    dayReasons: {
      RECEPTION_DAY: 'day of reception; the count begins on the next',
      AFTER_15_00: 'filed after 15:00',
      NOT_OPEN: 'no opening hours left',
      PAUSED: 'supplements awaited',
      WEEKEND: 'weekend',
      HOLIDAY: 'holiday',
      COMPENSATORY: 'compensatory day off',
      OFF_SWAP: 'day off, swapped with a weekend day',
      WORK_SWAP: 'weekend day worked in exchange',
      NEXT_WORKING_DAY: 'the limit ended on a day off and moved here',
    },

    revisionsName: 'Revisions',
    revisionsTitle: (count: string) => `Sent ${count} times, newest first`,
    revisionsNone: 'The platform keeps no revision of this dossier.',
    revision: 'Revision',
    recordedAt: 'Recorded at',
    batch: 'Delivery',
    current: 'in use',
    superseded: 'superseded',
    withdrawn: 'withdrawn by its sender',
    use: 'Use',

    findingsName: 'Data quality findings',
    findingsNone: 'Nothing looks wrong with this dossier.',
    findingsTitle: (count: string) => `${count} things look wrong, although the dossier was accepted`,
    finding: 'Finding',
    detail: 'Values',
  },
})
