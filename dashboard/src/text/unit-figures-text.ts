import { catalogue } from './language.ts'

/** The dossiers of a unit as a whole: figures, levels, flow and days. */
export const unitFiguresText = catalogue({
  vi: {
    definition: 'Tỷ lệ đúng hạn theo định nghĩa',
    definitions: {
      A: 'A – đúng, trước hạn ÷ đã giải quyết',
      B: 'B – (giải quyết đúng hạn + đang xử lý trong hạn) ÷ tiếp nhận',
      C: 'C – (tiếp nhận − trễ hạn) ÷ tiếp nhận',
      D: 'D – giải quyết đúng hạn ÷ tiếp nhận',
    },
    bySelected: (id: string) => `theo ${id}`,
    reasons: {
      NO_DENOMINATOR: 'Không có hồ sơ để tính tỷ lệ',
      NOT_RECORDED: 'Chưa ghi nhận dữ liệu để tính theo định nghĩa này',
    },
    notAnswered: 'Phần hồ sơ chưa trả lời',

    noneTitle: 'Chưa có hồ sơ của đơn vị này trên nền tảng',
    none: 'Hệ thống của tỉnh, thành phố này chưa gửi hồ sơ nào lên nền tảng, nên không có số tiếp nhận, đúng hạn hay quá hạn. Đây không phải số 0. Số liệu thật do Cổng công bố ở phần dưới vẫn đầy đủ.',
    seeInstead: 'Nơi đã có hồ sơ (mô phỏng):',
    beyondTitle: (period: string) => `Chưa có số liệu của ${period}`,
    beyond: (day: string) => `Hồ sơ trên nền tảng mới cập nhật đến ${day}; sau ngày đó chưa biết gì, không phải là 0.`,
    showLoaded: (period: string) => `Xem ${period}`,
    provisional: (day: string) => `Tạm tính: hồ sơ mới cập nhật đến ${day}, kỳ này chưa hết.`,
    partial: (period: string) =>
      `Nền tảng chỉ có đủ hồ sơ tiếp nhận trong ${period}. Ngoài kỳ đó chỉ thấy phần còn lại của các hồ sơ ấy, nên số của kỳ đang xem không đầy đủ.`,

    figuresName: 'Số chính của kỳ',
    figuresIn: (period: string) => `Hồ sơ ${period}`,
    received: 'Tiếp nhận trong kỳ',
    receivedDetail: (carriedOver: string) => `và ${carriedOver} từ kỳ trước chuyển qua`,
    online: 'Trực tuyến',
    resolved: 'Đã giải quyết',
    resolvedDetail: (early: string, onTime: string, late: string) =>
      `${early} trước hạn, ${onTime} đúng hạn, ${late} trễ hạn`,
    onTime: 'Đúng hạn',
    processing: 'Thời gian xử lý',
    processingDays: (days: string) => `${days} ngày`,
    processingDetail: (days: string, dossiers: string) => `trung bình: ${days} ngày/${dossiers} hồ sơ`,
    inProgress: 'Đang giải quyết',
    inProgressDetail: (inTerm: string) => `${inTerm} còn trong hạn`,
    overdue: 'Quá hạn chưa xong',
    overdueDetail: (share: string, overdue: string, inProgress: string) =>
      `${share} số đang giải quyết (${overdue}/${inProgress})`,
    outOf: (numerator: string, denominator: string, definition: string) =>
      `${numerator}/${denominator} · ${definition}`,

    levelsName: 'Tiếp nhận theo cấp và kênh',
    levelsTitle: (online: string, commune: string) => `${online} nộp trực tuyến; cấp xã tiếp nhận ${commune}`,
    levelsSubtitle: (period: string) =>
      `Hồ sơ tiếp nhận ${period}, theo cấp giải quyết và kênh nộp; số nhỏ: tỷ trọng trong tổng`,
    level: 'Cấp',
    levels: { MINISTRY: 'Cấp bộ', PROVINCE: 'Cấp tỉnh', COMMUNE: 'Cấp xã', TOTAL: 'Tổng' },
    direct: 'Trực tiếp',
    post: 'Bưu chính',
    total: 'Tổng',
    onlineRate: 'Tỷ lệ trực tuyến',
    shareOfTotal: 'Tỷ trọng',
    checks: 'Đối chiếu',
    checkOf: { MINISTRY: 'Cấp bộ:', PROVINCE: 'Cấp tỉnh:', COMMUNE: 'Cấp xã:', TOTAL: 'Các kênh:', LEVELS: 'Các cấp:' },

    flowName: 'Dòng hồ sơ của kỳ',
    flowTitle: (done: string, left: string) => `Xong ${done} số phải giải quyết, còn ${left}`,
    flowSubtitle: 'Kỳ trước chuyển qua + tiếp nhận = đã giải quyết + đóng không kết quả + đang giải quyết',
    flowCheck: 'Tồn đầu kỳ + tiếp nhận − giải quyết − đóng = tồn cuối kỳ:',
    flowItem: 'Khoản',
    flowSide: 'Bên',
    incoming: 'Phải giải quyết',
    outgoing: 'Kết quả',
    dossiers: 'Hồ sơ',
    flowItems: {
      carriedOver: 'Kỳ trước chuyển qua',
      received: 'Tiếp nhận trong kỳ',
      inTime: 'Đã giải quyết, trước và đúng hạn',
      late: 'Đã giải quyết, trễ hạn',
      resolvedUndeterminable: 'Đã giải quyết, không rõ hạn',
      closed: 'Đóng không có kết quả (rút, dừng)',
      undeterminable: 'Đang giải quyết, không rõ hạn',
      inTerm: 'Đang giải quyết, trong hạn',
      overdue: 'Đang giải quyết, quá hạn',
    },

    daysName: 'Tiếp nhận và giải quyết theo ngày',
    daysTitle: (day: string, received: string, stock: string) =>
      `Nhiều nhất ngày ${day}: ${received} hồ sơ; cuối kỳ còn ${stock} đang giải quyết`,
    daysSubtitle:
      'Cột: hồ sơ tiếp nhận, giải quyết mỗi ngày. Đường: đang giải quyết cuối ngày. Nền xám: thứ bảy, chủ nhật',
    daysDescription: (days: string, highest: string, day: string, first: string, last: string) =>
      `${days} ngày; tiếp nhận cao nhất ${highest} vào ${day}; đang giải quyết từ ${first} ngày đầu đến ${last} ngày cuối.`,
    daysTooLong: 'Biểu đồ theo ngày chỉ vẽ được kỳ tối đa 400 ngày. Chọn kỳ ngắn hơn ở trên.',
    daysCaption: (unit: string, period: string) => `Hồ sơ từng ngày của ${unit}, ${period}`,
    day: 'Ngày',
    weekday: 'Thứ',
    weekdays: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'] as readonly string[],
    resolvedByDay: 'Đã giải quyết',
    receivedByDay: 'Tiếp nhận',
    late: 'Trễ hạn',
    closed: 'Đóng không kết quả',
    stock: 'Đang giải quyết cuối ngày',
    dayUnknown: 'Chưa có số liệu của ngày này',
  },
  en: {
    definition: 'On-time rate by definition',
    definitions: {
      A: 'A – early or on time ÷ resolved',
      B: 'B – (resolved on time + in progress in term) ÷ received',
      C: 'C – (received − late) ÷ received',
      D: 'D – resolved on time ÷ received',
    },
    bySelected: (id: string) => `by ${id}`,
    reasons: {
      NO_DENOMINATOR: 'No dossiers to make a rate of',
      NOT_RECORDED: 'The facts this definition needs are not recorded',
    },
    notAnswered: 'The part with the dossiers has not answered',

    noneTitle: 'No dossiers of this unit on the platform yet',
    none: 'The system of this province or city has sent no dossiers to the platform, so there is nothing received, on time or overdue to show. That is not zero. The real figures published by the portal stand below in full.',
    seeInstead: 'Where there are dossiers (simulated):',
    beyondTitle: (period: string) => `Nothing is known of ${period} yet`,
    beyond: (day: string) =>
      `Dossiers on the platform reach to ${day}; what came later is not known, which is not zero.`,
    showLoaded: (period: string) => `Show ${period}`,
    provisional: (day: string) => `Provisional: dossiers reach to ${day}, the period is not over.`,
    partial: (period: string) =>
      `Only the dossiers received in ${period} are on the platform in full. Outside it one sees only what is left of those, so the figures of this period are incomplete.`,

    figuresName: 'Key figures of the period',
    figuresIn: (period: string) => `Dossiers of ${period}`,
    received: 'Received in the period',
    receivedDetail: (carriedOver: string) => `and ${carriedOver} carried over`,
    online: 'Online',
    resolved: 'Resolved',
    resolvedDetail: (early: string, onTime: string, late: string) => `${early} early, ${onTime} on time, ${late} late`,
    onTime: 'On time',
    processing: 'Processing time',
    processingDays: (days: string) => `${days} days`,
    processingDetail: (days: string, dossiers: string) => `mean: ${days} days/${dossiers} dossiers`,
    inProgress: 'In progress',
    inProgressDetail: (inTerm: string) => `${inTerm} still in term`,
    overdue: 'Open and overdue',
    overdueDetail: (share: string, overdue: string, inProgress: string) =>
      `${share} of those in progress (${overdue}/${inProgress})`,
    outOf: (numerator: string, denominator: string, definition: string) =>
      `${numerator}/${denominator} · ${definition}`,

    levelsName: 'Received by level and channel',
    levelsTitle: (online: string, commune: string) => `${online} filed online; the commune level received ${commune}`,
    levelsSubtitle: (period: string) =>
      `Dossiers received in ${period}, by deciding level and channel; small print: share of the total`,
    level: 'Level',
    levels: { MINISTRY: 'Ministries', PROVINCE: 'Province level', COMMUNE: 'Commune level', TOTAL: 'Total' },
    direct: 'Direct',
    post: 'Post',
    total: 'Total',
    onlineRate: 'Online rate',
    shareOfTotal: 'Share',
    checks: 'Reconciliation',
    checkOf: {
      MINISTRY: 'Ministries:',
      PROVINCE: 'Province:',
      COMMUNE: 'Communes:',
      TOTAL: 'Channels:',
      LEVELS: 'Levels:',
    },

    flowName: 'Flow of the period',
    flowTitle: (done: string, left: string) => `${done} of the work is done, ${left} are left`,
    flowSubtitle: 'Carried over + received = resolved + closed without result + in progress',
    flowCheck: 'Opening + received − resolved − closed = closing:',
    flowItem: 'Item',
    flowSide: 'Side',
    incoming: 'To be resolved',
    outgoing: 'What became of them',
    dossiers: 'Dossiers',
    flowItems: {
      carriedOver: 'Carried over',
      received: 'Received in the period',
      inTime: 'Resolved early or on time',
      late: 'Resolved late',
      resolvedUndeterminable: 'Resolved, no known limit',
      undeterminable: 'In progress, no known limit',
      closed: 'Closed without result (withdrawn, stopped)',
      inTerm: 'In progress, in term',
      overdue: 'In progress, overdue',
    },

    daysName: 'Received and resolved by day',
    daysTitle: (day: string, received: string, stock: string) =>
      `Busiest on ${day}: ${received} received; ${stock} in progress at the end`,
    daysSubtitle:
      'Bars: received and resolved each day. Line: in progress at the end of the day. Grey ground: weekends',
    daysDescription: (days: string, highest: string, day: string, first: string, last: string) =>
      `${days} days; most received, ${highest}, on ${day}; in progress from ${first} on the first day to ${last} on the last.`,
    daysTooLong: 'Days are shown for periods of at most 400 days. Choose a shorter period above.',
    daysCaption: (unit: string, period: string) => `Dossiers of ${unit} day by day, ${period}`,
    day: 'Day',
    weekday: 'Weekday',
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as readonly string[],
    resolvedByDay: 'Resolved',
    receivedByDay: 'Received',
    late: 'Late',
    closed: 'Closed without result',
    stock: 'In progress at the end of the day',
    dayUnknown: 'Nothing is known of this day yet',
  },
})

export type ProvinceDossiersText = (typeof unitFiguresText)['vi']
