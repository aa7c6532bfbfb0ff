import type { Counters, Observed, PetitionCounts } from './counters.ts'
import type { IndicatorFigure } from './indicator-figure.ts'
import type { Reason } from './reason-not-computed.ts'
import type { Observation } from './scheme.ts'

/** Numerator and lost are the denominator, each added up. */
export interface FigureLists {
  readonly numerator: readonly IndicatorFigure[]
  readonly denominator: readonly IndicatorFigure[]
  readonly lost: readonly IndicatorFigure[]
}

/** How the platform observes an indicator of index 766 by itself. */
export interface OwnIndicator {
  observe(observed: Observed): Observation
  /** The dossiers behind it. Null: it counts no dossiers. */
  readonly lists: FigureLists | null
  /** Where it differs from the words of the formula. Null: it does not. */
  readonly note: Reason | null
}

const note = (reason: string, reasonEn: string): Reason => ({ reason, reasonEn })

function share(
  numerator: keyof Counters,
  denominator: keyof Counters,
  lists: FigureLists,
  why: Reason | null = null,
): OwnIndicator {
  return {
    observe: ({ counters }) => ({ numerator: counters[numerator], denominator: counters[denominator] }),
    lists,
    note: why,
  }
}

function petitions(numerator: keyof PetitionCounts, denominator: keyof PetitionCounts): OwnIndicator {
  return {
    observe: ({ petitions: known }) => ({
      numerator: known?.[numerator] ?? null,
      denominator: known?.[denominator] ?? null,
    }),
    lists: null,
    note: null,
  }
}

const ofReceived = (numerator: IndicatorFigure, lost: readonly IndicatorFigure[]): FigureLists => ({
  numerator: [numerator],
  denominator: ['RECEIVED'],
  lost,
})

/** By code of indicator. What is not here, nobody told the platform: reasonsNotObserved says why. */
export const ownIndicators: Readonly<Record<string, OwnIndicator>> = {
  PROGRESS: share('cohortInTime', 'cohortDeterminable', {
    numerator: ['COHORT_IN_TIME'],
    denominator: ['COHORT_DETERMINABLE'],
    lost: ['COHORT_NOT_IN_TIME'],
  }),
  AVG_PROCESSING_DAYS: {
    observe: ({ counters: { processingDays, resolved } }) => ({ numerator: processingDays, denominator: resolved }),
    lists: { numerator: [], denominator: ['RESOLVED'], lost: [] },
    note: note('Tính theo ngày lịch, từ tiếp nhận đến kết thúc.', 'In civil days, from acceptance to the end.'),
  },
  ONLINE_PROCEDURES: {
    observe: ({ procedures }) => ({
      numerator: procedures?.online ?? null,
      denominator: procedures?.withKnownChannels ?? null,
    }),
    lists: null,
    note: note(
      'Danh mục không phân biệt địa phương: mọi đơn vị cùng cấp có cùng số thủ tục; chỉ tính thủ tục đã biết cách nộp.',
      'The catalogue does not tell places apart: all of one level have the same procedures. Only those whose channels are known.',
    ),
  },
  ONLINE_DOSSIERS: share(
    'receivedOnline',
    'received',
    ofReceived('RECEIVED_ONLINE', ['RECEIVED_DIRECT', 'RECEIVED_POST']),
    note('Chưa nhân với tỷ lệ đồng bộ hồ sơ.', 'Not multiplied by the rate of synchronised dossiers.'),
  ),
  DOSSIERS_PAID_ONLINE: share('receivedPaidOnline', 'receivedWithObligation', {
    numerator: ['RECEIVED_PAID_ONLINE'],
    denominator: ['RECEIVED_WITH_OBLIGATION'],
    lost: ['RECEIVED_NOT_PAID_ONLINE'],
  }),
  ORIGINAL_RESULT_AVAILABLE: share(
    'resolvedElectronically',
    'resolved',
    { numerator: ['RESOLVED_ELECTRONICALLY'], denominator: ['RESOLVED'], lost: ['RESOLVED_NOT_ELECTRONICALLY'] },
    note(
      'Tính trên mọi hồ sơ đã giải quyết: danh mục không nói thủ tục nào phải trả kết quả bằng văn bản.',
      'Of all resolved dossiers: the catalogue does not say which procedures require a written result.',
    ),
  ),
  SO_HOA_GIAY_TO_GIAI_QUYET: share(
    'receivedDigitised',
    'received',
    ofReceived('RECEIVED_DIGITISED', ['RECEIVED_NOT_DIGITISED']),
  ),
  REUSED_DIGITIZED_DATA: share('receivedReused', 'received', ofReceived('RECEIVED_REUSED', ['RECEIVED_NOT_REUSED'])),
  SYNCED_WITH_DVCQG_PERSONAL_STORAGE: share(
    'receivedInPersonalStore',
    'received',
    ofReceived('RECEIVED_IN_PERSONAL_STORE', ['RECEIVED_NOT_IN_PERSONAL_STORE']),
  ),
  CITIZEN_DATA_CONNECTED_DOSSIER: share(
    'receivedVneidVerified',
    'received',
    ofReceived('RECEIVED_VNEID_VERIFIED', ['RECEIVED_NOT_VNEID_VERIFIED']),
  ),
  PETITION_CLASSIFICATION_TTHC: petitions('aboutProcedures', 'received'),
  PETITION_CLASSIFICATION_STAFF: petitions('aboutStaff', 'received'),
  PETITION_PROCESSING_ON_TIME: petitions('inTime', 'dealtWith'),
  PETITION_HANDLING_SATISFACTION: petitions('satisfied', 'received'),
  DOSSIER_RECEIVING_SATISFACTION: {
    // The formula takes two shares away; a dossier that is late and disliked is taken away twice.
    observe: ({ counters: { received, cohortLate, receivedDisliked } }) => ({
      numerator: Math.max(0, received - cohortLate - receivedDisliked),
      denominator: received,
    }),
    lists: { numerator: [], denominator: ['RECEIVED'], lost: ['COHORT_LATE', 'RECEIVED_DISLIKED'] },
    note: note(
      'Trừ hồ sơ trễ hạn và hồ sơ bị đánh giá không hài lòng; phản ánh, kiến nghị gắn với hồ sơ chưa được trừ.',
      'Less late dossiers and disliked ones; petitions about a dossier are not taken away.',
    ),
  },
}
