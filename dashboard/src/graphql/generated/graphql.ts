/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How long a dossier is late, in working days. UNDER_1_DAY: by hours, or by days off only. */
export type AgeClass =
  | 'DAYS_1_TO_3'
  | 'DAYS_4_TO_7'
  | 'DAYS_8_TO_15'
  | 'DAYS_16_TO_30'
  | 'OVER_30_DAYS'
  | 'UNDER_1_DAY';

/** What would be different of one agency: each observation takes the place of its own of that indicator. */
export type AgencyChangeInput = {
  /** Code of the agency, or of a province for its People's Committee. */
  readonly agency: string | number;
  readonly observations: ReadonlyArray<ObservationInput>;
};

/** What an agency is in the administrative system. */
export type AgencyKind =
  | 'DEPARTMENT'
  | 'LAND_REGISTRATION_OFFICE'
  | 'MANAGEMENT_BOARD'
  | 'PEOPLES_COMMITTEE'
  | 'VERTICAL_AGENCY';

/**
 * To whom a dossier counts. COMPETENT: the agency that decides it (index 766). RECEIVING: the unit whose point received it.
 * RESIDENCE: the unit in which the applicant lives. Totals of the country are equal under each.
 */
export type Attribution =
  | 'COMPETENT'
  | 'RECEIVING'
  | 'RESIDENCE';

/** How a dossier was filed, in the national exchange codes 1, 2, 3. */
export type Channel =
  | 'DIRECT'
  | 'ONLINE'
  | 'POST';

/** OFFICIAL: printed by a public source. PLATFORM: assigned here, in the national pattern, until the official code is published. */
export type CodeBasis =
  | 'OFFICIAL'
  | 'PLATFORM';

/** LINEAR: maximum × ratio. THRESHOLD: maximum × min(1, ratio ÷ threshold). FLAG: maximum when offered. MONITORED: no points. */
export type Curve =
  | 'FLAG'
  | 'LINEAR'
  | 'MONITORED'
  | 'THRESHOLD';

/** REAL: taken from a public source. SIMULATED: made by the platform's own deterministic simulation, for demonstration. */
export type DataOrigin =
  | 'REAL'
  | 'SIMULATED';

/**
 * Why a published number and the platform's differ. SCOPE: they do not count the same dossiers or units, or the platform has no source. DATE: they
 * are of different periods, or the platform knows less of its. DEFINITION: they follow different rules. STALE: the portal's number is not the sum of
 * the parts that it publishes beside it, because it is of another moment. ROUNDING: by at most 0.01 (of a total, which has six groups, 0.02).
 * NOT_PUBLISHED: the portal does not publish what it is made of. NOT_CAPTURED: the portal does, and this capture does not have it.
 */
export type DifferenceClass =
  | 'DATE'
  | 'DEFINITION'
  | 'NOT_CAPTURED'
  | 'NOT_PUBLISHED'
  | 'ROUNDING'
  | 'SCOPE'
  | 'STALE';

/**
 * A number that is a count of dossiers. Words say of which: RECEIVED_ONLINE are those of RECEIVED that were filed online. In the period: received,
 * accepted late, submitted, refused (before acceptance), resolved, closed without result as withdrawn or stopped. CARRIED_OVER: in progress when
 * it begins; HANDLED: carried over or received. At its end: in progress, in term or overdue or undeterminable; waiting for acceptance. The facts
 * after RECEIVED and RESOLVED are those of RecordedFacts; those after OVERDUE, RESOLVED_LATE and IN_TRANSITION, of the counts of that name.
 */
export type DossierFigure =
  | 'ACCEPTED_LATE'
  | 'CARRIED_OVER'
  | 'CLOSED'
  /** Of CLOSED, those whose appointment had passed: column 10 of form II.06a. */
  | 'CLOSED_AFTER_APPOINTMENT'
  /** Below the line of ON_TIME_B, ON_TIME_C and ON_TIME_D. */
  | 'COHORT_DETERMINABLE'
  | 'COHORT_IN_TERM'
  /** Of COHORT_IN_TERM, asked for supplements more than once: overdue by index 766, part 2.1. */
  | 'COHORT_IN_TERM_AFTER_TWO_REQUESTS'
  /** Resolved in time or in term, with at most one request for supplements: above the line of ON_TIME_B. */
  | 'COHORT_IN_TIME'
  /** Of COHORT_RESOLVED_IN_TIME, asked for supplements more than once: overdue by index 766, part 2.1. */
  | 'COHORT_IN_TIME_AFTER_TWO_REQUESTS'
  /** Resolved late, or overdue. */
  | 'COHORT_LATE'
  /** Of COHORT_DETERMINABLE, those not in COHORT_IN_TIME: late, closed without result, or asked for supplements more than once. */
  | 'COHORT_NOT_IN_TIME'
  /** Above the line of ON_TIME_C. */
  | 'COHORT_NOT_LATE'
  /** All of those received in the period that are held at its end, whatever their state. */
  | 'COHORT_RECEIVED'
  /** Of those received in the period, in the state at its end, like all of COHORT: resolved early or on time. Above the line of ON_TIME_D. */
  | 'COHORT_RESOLVED_IN_TIME'
  | 'COHORT_UNDETERMINABLE'
  /** Resolved or closed without a result: column 7 of form II.06a, below the line of FORM_II_06A. */
  | 'CONCLUDED'
  /** Of CONCLUDED, not after the appointment: columns 8 and 9 of form II.06a, above the line of FORM_II_06A. */
  | 'CONCLUDED_IN_TIME'
  /** Of an agency or a commune: handed in by another agency in the period. A dossier is listed once, however often it was. */
  | 'HANDED_IN'
  /** Handed on to another agency in the same way. */
  | 'HANDED_OUT'
  | 'HANDLED'
  | 'IN_PROGRESS'
  | 'IN_TERM'
  | 'OVERDUE'
  | 'OVERDUE_WITHOUT_APOLOGY'
  | 'OVERDUE_WITH_APOLOGY'
  | 'RECEIVED'
  | 'RECEIVED_BOUNDARY_FREE'
  | 'RECEIVED_DIGITISED'
  | 'RECEIVED_DIRECT'
  | 'RECEIVED_DISLIKED'
  /** Of procedures that can be done wholly online: below the line of ONLINE_D. */
  | 'RECEIVED_FOR_FULL_SERVICE'
  | 'RECEIVED_IN_PERSONAL_STORE'
  | 'RECEIVED_NOT_DIGITISED'
  | 'RECEIVED_NOT_IN_PERSONAL_STORE'
  /** With a financial obligation and not paid online: what index 766 loses in 3.6. The next four, and RESOLVED_NOT_ELECTRONICALLY, in the same way. */
  | 'RECEIVED_NOT_PAID_ONLINE'
  | 'RECEIVED_NOT_REUSED'
  | 'RECEIVED_NOT_VNEID_VERIFIED'
  | 'RECEIVED_ONLINE'
  /** Above the line of ONLINE_D. */
  | 'RECEIVED_ONLINE_FOR_FULL_SERVICE'
  | 'RECEIVED_PAID_ONLINE'
  | 'RECEIVED_POST'
  | 'RECEIVED_REUSED'
  | 'RECEIVED_VNEID_VERIFIED'
  | 'RECEIVED_WITH_OBLIGATION'
  | 'REFUSED'
  | 'RESOLVED'
  /** Of RESOLVED, those whose applicant was asked for a supplement at least once. */
  | 'RESOLVED_AFTER_SUPPLEMENT'
  /** Early, on time or late: below the line of ON_TIME_A. */
  | 'RESOLVED_DETERMINABLE'
  | 'RESOLVED_EARLY'
  | 'RESOLVED_ELECTRONICALLY'
  /** Early or on time: above the line of ON_TIME_A. */
  | 'RESOLVED_IN_TIME'
  /** Above the line of onTimeRateExcludingTransition; below it stands RESOLVED_DETERMINABLE. */
  | 'RESOLVED_IN_TIME_EXCLUDING_TRANSITION'
  | 'RESOLVED_IN_TIME_IN_TRANSITION'
  | 'RESOLVED_IN_TRANSITION'
  | 'RESOLVED_LATE'
  /** Of RESOLVED_LATE, ended no later than the newest date that a letter of apology issued by then gives. */
  | 'RESOLVED_LATE_KEPT_NEW_DATE'
  | 'RESOLVED_LATE_WITHOUT_APOLOGY'
  | 'RESOLVED_LATE_WITH_APOLOGY'
  | 'RESOLVED_NOT_ELECTRONICALLY'
  | 'RESOLVED_ON_TIME'
  /** Among RESOLVED_IN_TRANSITION: the result was returned by the appointment. */
  | 'RESOLVED_TRULY_IN_TIME'
  | 'RESOLVED_UNDETERMINABLE'
  | 'STOPPED'
  | 'SUBMITTED'
  | 'SUBMITTED_ONLINE'
  | 'UNDETERMINABLE'
  | 'WAITING'
  | 'WAITING_OVER_8_HOURS'
  | 'WITHDRAWN';

/**
 * Which dossiers; all that is given must hold, nothing given means all. At most one of figure, overdueOn, waitingOver8HoursOn and dueWithin: each
 * has its own day. asKnownAt excludes status, notSynchronised, group and grouped: of earlier states these are not kept.
 */
export type DossierFilter = {
  /** Of those of overdueOn, which it needs: late by so many working days at the end of that day, by the newest working calendar. */
  readonly ageClass?: AgeClass | null | undefined;
  /** Code of the agency that decides. */
  readonly agency?: string | number | null | undefined;
  /** Whether a letter of apology was issued by the end of the day or period asked, or at all when none is. */
  readonly apologised?: boolean | null | undefined;
  /** As known at that moment. */
  readonly asKnownAt?: string | null | undefined;
  /** How a dossier counts to the unit; COMPETENT when absent. */
  readonly attribution?: Attribution | null | undefined;
  readonly channel?: Channel | null | undefined;
  /** A dossier code or its beginning, 3 to 40 letters, digits, points and hyphens. */
  readonly code?: string | null | undefined;
  /** In progress, and due soon. */
  readonly dueWithin?: DueWithinInput | null | undefined;
  /** Code of the field in the catalogue; empty: procedures without one. */
  readonly field?: string | number | null | undefined;
  /** Those that this figure of the period counts. Needs period. */
  readonly figure?: DossierFigure | null | undefined;
  /** Dossiers of the inter-agency request of this code, in every province that uses it. */
  readonly group?: string | number | null | undefined;
  /** Whether it is part of an inter-agency request. */
  readonly grouped?: boolean | null | undefined;
  /** Level of the deciding agency. */
  readonly level?: GovernmentLevel | null | undefined;
  /**
   * True: dossiers whose system sent a newer revision that waits in quarantine for correction, so that what is shown is older than what that
   * system holds (see NotSynchronised). False: the others. By what waits now. It says nothing about the national portal: no source reports
   * whether the portal has the same dossiers.
   */
  readonly notSynchronised?: boolean | null | undefined;
  /**
   * In progress at the end of the day, its effective appointment on that day or before and its clock not at rest: figure OVERDUE of a period that
   * ends with the day.
   */
  readonly overdueOn?: string | null | undefined;
  /** Of the figure; without one, the filter has its days elsewhere. */
  readonly period?: PeriodInput | null | undefined;
  /** National code of the procedure. */
  readonly procedure?: string | number | null | undefined;
  /** With the dossiers of the units that had gone wholly into unit by this day. Needs unit. Absent: as reported. */
  readonly restatedTo?: string | null | undefined;
  /** As last known. One to ten. */
  readonly status?: ReadonlyArray<DossierStatus> | null | undefined;
  /** At least so many requests for supplements were told: 1 to 100. More than one counts as overdue for index 766. */
  readonly supplementRequests?: number | null | undefined;
  /** Id of an administrative unit. A province stands for its departments and communes. Absent: the whole country. */
  readonly unit?: string | number | null | undefined;
  /** Waiting for acceptance at the end of the day, its 8 working hours over by then: figure WAITING_OVER_8_HOURS in the same way. */
  readonly waitingOver8HoursOn?: string | null | undefined;
};

/**
 * The order of a list: by code, or by a day and then by code. ON_ASC: earliest day first, dossiers without the day last. ON_DESC: the exact
 * reverse. APPOINTMENT_ON: the day of the effective appointment; of overdue dossiers, its ASC brings the longest overdue first.
 */
export type DossierOrder =
  | 'ACCEPTANCE_DUE_ON_ASC'
  | 'ACCEPTANCE_DUE_ON_DESC'
  | 'APPOINTMENT_ON_ASC'
  | 'APPOINTMENT_ON_DESC'
  | 'CODE'
  | 'ENDED_ON_ASC'
  | 'ENDED_ON_DESC'
  | 'RECEIVED_ON_ASC'
  | 'RECEIVED_ON_DESC'
  | 'SUBMITTED_ON_ASC'
  | 'SUBMITTED_ON_DESC';

/** Business status in the national exchange codes 1 to 10, in that order. */
export type DossierStatus =
  | 'ACCEPTED'
  | 'COMPLETED'
  | 'NEW'
  | 'PAYMENT_REQUESTED'
  | 'PROCESSING'
  | 'REFUSED'
  | 'RETURNED'
  | 'STOPPED'
  | 'SUPPLEMENT_REQUESTED'
  | 'WITHDRAWAL_REQUESTED';

/**
 * Where a dossier stands at the end of a day. WAITING: not received. In progress: OVERDUE, its effective appointment on that day or before, for at
 * the end of a day an appointment of that day has passed; IN_TERM, its appointment still to come, or its clock at rest for a supplement that was
 * requested by the appointment; UNDETERMINABLE, without appointment or limit. Resolved: EARLY, ON_TIME, LATE, RESOLVED_UNDETERMINABLE. CLOSED:
 * withdrawn, stopped or refused.
 */
export type DueState =
  | 'CLOSED'
  | 'EARLY'
  | 'IN_TERM'
  | 'LATE'
  | 'ON_TIME'
  | 'OVERDUE'
  | 'RESOLVED_UNDETERMINABLE'
  | 'UNDETERMINABLE'
  | 'WAITING';

/**
 * In term at the end of the day from, its clock running, with an effective appointment after it and up to the last of so many working days
 * after it. What is overdue at the end of the day is not among them: overdueOn has it. workingDays: 1 to 60, by the newest working calendar.
 */
export type DueWithinInput = {
  readonly from: string;
  readonly workingDays: number;
};

/** What 0 out of 0 gives. */
export type EmptyRule =
  | 'FULL'
  | 'NOT_SCORED'
  | 'ZERO';

/** What figures must add up to. The first six hold within one unit and period; the others compare periods, or a unit with those below it. */
export type FigureIdentity =
  /** In progress = in term + overdue + undeterminable. */
  | 'IN_PROGRESS_BY_STATE'
  /** Received = the levels of ministries, provinces and communes together. */
  | 'LEVELS'
  /** Carried over = in progress at the end of the period before. */
  | 'OPENING_BALANCE'
  /** In progress, in the same way. */
  | 'PARTS_IN_PROGRESS'
  /** Received by a province's commune level = by its communes together; by the country = by its provinces together. */
  | 'PARTS_RECEIVED'
  /** Resolved, in the same way. */
  | 'PARTS_RESOLVED'
  /** Received in the period = online + direct + post. */
  | 'RECEIVED_BY_CHANNEL'
  /** Received in all = in the period + carried over. */
  | 'RECEIVED_WITH_CARRIED_OVER'
  /** Resolved = early + on time + late + undeterminable. */
  | 'RESOLVED_BY_OUTCOME'
  /** Carried over + received = resolved + closed without result + in progress. */
  | 'STOCK_AND_FLOW';

/**
 * What looks wrong although it was accepted. IMPOSSIBLE_TRANSITION: a step from one status to another that is none. END_WITHOUT_FINAL_STATUS:
 * an end with a status that ends nothing. REFUSED_AFTER_RECEPTION. ONLINE_NOT_OFFERED: filed online for a procedure without online service.
 * UNDETERMINABLE: received without an appointment, and the catalogue gives no limit. APPOINTMENT_MOVED: to a later time, with neither a new
 * letter of apology (form 04) nor a completed supplement. NO_RESULT_FILE: done without an electronic result, as its sender says.
 * RETURNED_BEFORE_END: the result was returned before processing ended. The first and APPOINTMENT_MOVED are steps and stay; the others are
 * states, and go with the next revision.
 */
export type FindingKind =
  | 'APPOINTMENT_MOVED'
  | 'END_WITHOUT_FINAL_STATUS'
  | 'IMPOSSIBLE_TRANSITION'
  | 'NO_RESULT_FILE'
  | 'ONLINE_NOT_OFFERED'
  | 'REFUSED_AFTER_RECEPTION'
  | 'RETURNED_BEFORE_END'
  | 'UNDETERMINABLE'
  /** A request for a supplement that pauses nothing: completed no later than it was made, or made at or after the end. */
  | 'VOID_SUPPLEMENT';

/** The level of government that decides: a ministry, a province with its departments, or the commune level. */
export type GovernmentLevel =
  | 'COMMUNE'
  | 'MINISTRY'
  | 'PROVINCE';

/**
 * Services of several agencies that a citizen asks for at once (hồ sơ liên thông). The list is that of public reports and may be incomplete: a
 * source maps its own names to it.
 */
export type GroupService =
  /** Birth registration, permanent residence, health insurance of a child. */
  | 'BIRTH_RESIDENCE_INSURANCE'
  /** Criminal record through VNeID. */
  | 'CRIMINAL_RECORD_VNEID'
  /** Death registration, removal from residence, funeral grant. */
  | 'DEATH_RESIDENCE_GRANT'
  /** Land, and the tax obligation that it brings. */
  | 'LAND_TAX';

/**
 * STALE: the total is not the sum of its own groups. STALE_BEFORE: that of the day before was not, so that the change contains the error. NEW_RULES:
 * another scheme since. BOUNDARIES: agencies came into the list or left it. NOTE: what is known to be wrong with the capture in its source.
 */
export type HistoryReasonCode =
  | 'BOUNDARIES'
  | 'NEW_RULES'
  | 'NOTE'
  | 'STALE'
  | 'STALE_BEFORE';

/** Figures of DossierFigure that indicators are made of; each has the same name there, and means the same. */
export type IndicatorFigure =
  /** Received in the period, with an appointment or a limit, in the state at its end. */
  | 'COHORT_DETERMINABLE'
  /** Of COHORT_DETERMINABLE, in time by part 2.1 of index 766. */
  | 'COHORT_IN_TIME'
  /** Received in the period, and resolved late or overdue at its end. */
  | 'COHORT_LATE'
  /** Of COHORT_DETERMINABLE, the others. */
  | 'COHORT_NOT_IN_TIME'
  /** Received in the period. */
  | 'RECEIVED'
  /** With digitised papers. */
  | 'RECEIVED_DIGITISED'
  /** Filed at a counter. */
  | 'RECEIVED_DIRECT'
  /** Rated as not satisfactory. */
  | 'RECEIVED_DISLIKED'
  /** Written to the personal data store. */
  | 'RECEIVED_IN_PERSONAL_STORE'
  /** Without digitised papers. */
  | 'RECEIVED_NOT_DIGITISED'
  /** Not written to the personal data store. */
  | 'RECEIVED_NOT_IN_PERSONAL_STORE'
  /** With a financial obligation that was not paid online. */
  | 'RECEIVED_NOT_PAID_ONLINE'
  /** Without reused data. */
  | 'RECEIVED_NOT_REUSED'
  /** Of an applicant whose identity VNeID did not confirm. */
  | 'RECEIVED_NOT_VNEID_VERIFIED'
  /** Of RECEIVED, filed online; so on for all of that name. */
  | 'RECEIVED_ONLINE'
  /** With a financial obligation that was paid online. */
  | 'RECEIVED_PAID_ONLINE'
  /** Filed by public post. */
  | 'RECEIVED_POST'
  /** With reused data. */
  | 'RECEIVED_REUSED'
  /** Of an applicant whose identity VNeID confirmed. */
  | 'RECEIVED_VNEID_VERIFIED'
  /** With a financial obligation. */
  | 'RECEIVED_WITH_OBLIGATION'
  /** Resolved in the period. */
  | 'RESOLVED'
  /** Of RESOLVED, with an electronic result. */
  | 'RESOLVED_ELECTRONICALLY'
  /** Of RESOLVED, without an electronic result. */
  | 'RESOLVED_NOT_ELECTRONICALLY';

/** Which of an indicator's dossiers a list has. */
export type IndicatorPart =
  | 'DENOMINATOR'
  | 'LOST'
  | 'NUMERATOR';

/**
 * Why a record was not accepted. OTHER_SOURCE: another source has sent the dossier. REVISION_CONFLICT: the same revision was sent with other content.
 * HANDED_BEFORE_RECEPTION: an agency handed the dossier on before it was received. FOREIGN_PROVINCE: the dossier is of another province.
 */
export type IntakeReasonCode =
  | 'APPOINTMENT_BEFORE_RECEPTION'
  | 'BAD_CODE'
  | 'BAD_INSTANT'
  | 'BAD_REVISION'
  | 'BAD_VALUE'
  | 'BROKEN_JSON'
  | 'END_BEFORE_START'
  | 'FOREIGN_PROVINCE'
  | 'HANDED_BEFORE_RECEPTION'
  | 'INVALID_UTF8'
  | 'IN_THE_FUTURE'
  | 'LINE_TOO_LONG'
  | 'MISSING_FIELD'
  | 'NOT_AN_OBJECT'
  | 'OTHER_SOURCE'
  | 'PERSONAL_DATA'
  | 'RECEIVED_BEFORE_SUBMITTED'
  | 'REPEATED_FIELD'
  | 'REVISION_CONFLICT'
  | 'UNKNOWN_AGENCY'
  | 'UNKNOWN_CHANNEL'
  | 'UNKNOWN_PROCEDURE'
  | 'UNKNOWN_STATUS'
  | 'UNKNOWN_UNIT'
  | 'UNKNOWN_VALUE'
  | 'UNSTORABLE_TEXT';

/** Why no delay can be given. */
export type NoLagReason =
  /** It has sent no new record in these days. */
  | 'NOTHING_NEW'
  /** The source has sent no batch. */
  | 'NOTHING_SENT'
  /** The province has no source. */
  | 'NO_SOURCE';

/** Why the days from reception to the appointment cannot be listed. */
export type NoLedgerReason =
  /** The dossier was never received. */
  | 'NOT_RECEIVED'
  /** It has neither an appointment nor a statutory limit. */
  | 'NO_APPOINTMENT'
  /** The appointment is over ten years after reception, or after 2100. */
  | 'TOO_FAR';

/** Why it cannot be said which days are missing. */
export type NoMissingDaysReason =
  /** The source has reported no reception. */
  | 'NOTHING_TOLD'
  /** No working calendar is loaded. */
  | 'NO_CALENDAR'
  /** The province has no source. */
  | 'NO_SOURCE';

/** One indicator as observed. Absent numerator and denominator: offered, for a service that is only there or not; otherwise not observed. */
export type ObservationInput = {
  readonly denominator?: number | null | undefined;
  readonly indicator: string | number;
  readonly numerator?: number | null | undefined;
};

/**
 * The on-time rates in print. ON_TIME_A: early or on time ÷ resolved. ON_TIME_B (index 766, 2.1): (resolved on time + in progress in term)
 * ÷ received in the period, state at its end; more than one request for supplements is overdue. ON_TIME_C: (received − late) ÷ received, lateness of dossiers received in the period.
 * ON_TIME_D: resolved on time ÷ received in the period, of the same dossiers. Undeterminable dossiers are in no numerator and no denominator of these four. FORM_II_06A: columns (8 + 9) ÷ 7 of form
 * II.06a, resolved early or on time and closed without a result by the appointment ÷ resolved and closed, undeterminable ones included.
 */
export type OnTimeDefinition =
  | 'FORM_II_06A'
  | 'ON_TIME_A'
  | 'ON_TIME_B'
  | 'ON_TIME_C'
  | 'ON_TIME_D';

/** What stands for the end of processing in part 2.1. NOT_ENDED: the end of the day that is looked at. */
export type OnTimeEnd =
  | 'COMPLETED'
  | 'NOT_ENDED'
  | 'REFUSED'
  | 'RETURNED'
  | 'STOPPED'
  | 'SUPPLEMENT_REQUESTED'
  | 'WITHDRAWAL_REQUESTED';

/** The step of part 2.1 that decided. APPOINTMENT, STATUTORY_LIMIT: the end was compared with it. */
export type OnTimeStep =
  | 'APPOINTMENT'
  | 'CLOSED_BEFORE_ACCEPTANCE'
  | 'NOT_RECEIVED'
  | 'NO_LIMIT'
  | 'SECOND_SUPPLEMENT'
  | 'STATUTORY_LIMIT';

/**
 * In time or not by index 766 (Decision 766/QĐ-TTg), part 2.1. NOT_COUNTED: never received, or closed before acceptance. UNDETERMINABLE:
 * neither appointment nor statutory limit is known; never in time.
 */
export type OnTimeVerdict =
  | 'IN_TIME'
  | 'NOT_COUNTED'
  | 'OVERDUE'
  | 'UNDETERMINABLE';

/** Half-open: a day belongs to the period when from <= day < until. At most ten years. */
export type PeriodInput = {
  readonly from: string;
  readonly until: string;
};

/** What of a list is published with points. */
export type PublishedKind =
  | 'GROUP'
  | 'INDICATOR'
  | 'TOTAL';

/** What a ranking compares. PROVINCE_UNITS: departments and communes of one province together, as the portal ranks them. */
export type RankingLevel =
  | 'COMMUNE'
  | 'DEPARTMENT'
  | 'MINISTRY'
  | 'PROVINCE'
  | 'PROVINCE_UNITS';

/**
 * POSITION: best first; so is the total. GROUP: least points of one group first, as published in a capture; who has none stands last, whichever
 * way. CODE: of the agency. Equals stand in order of position, then of code.
 */
export type RankingOrder =
  | 'CODE'
  | 'GROUP'
  | 'POSITION';

/**
 * Where a request stands at the end of a day. While a dossier of it is open: OVERDUE, its latest appointment on that day or before; IN_TERM, that
 * appointment still to come, or a clock at rest for a supplement; UNDETERMINABLE, without any appointment. When all have ended: ON_TIME, LATE,
 * ENDED_UNDETERMINABLE; WITHOUT_RESULT when every one was refused, withdrawn or stopped.
 */
export type RequestState =
  | 'ENDED_UNDETERMINABLE'
  | 'IN_TERM'
  | 'LATE'
  | 'ON_TIME'
  | 'OVERDUE'
  | 'UNDETERMINABLE'
  | 'WITHOUT_RESULT';

/** What a staff member does in the handling of dossiers. */
export type StaffPosition =
  /** Heads a division or department. */
  | 'DIVISION_HEAD'
  /** Receives dossiers at a service center. */
  | 'RECEPTION_OFFICER'
  /** Examines and drafts the result. */
  | 'SPECIALIST'
  /** Signs results. */
  | 'UNIT_LEADER';

/** What the statistics of many units or agencies are ordered by. RECEIVED and RESOLVED: in the period; OVERDUE: at its end. */
export type StatisticsOrder =
  | 'CODE'
  | 'ON_TIME_RATE'
  | 'OVERDUE'
  | 'RECEIVED'
  | 'RESOLVED';

/**
 * Whether the sources in scope reported a period. COMPLETE: it has ended, and every source reported every day of it. PROVISIONAL: some did not, or it
 * has not ended. WITHHELD: the sources that reported it hold too little of the dossiers received in the period before. A day is reported by a
 * delivery recorded after its end that contains a reception of that day or of a later one, or that says so by through.
 */
export type Trust =
  | 'COMPLETE'
  | 'PROVISIONAL'
  | 'WITHHELD';

/** The type of a unit on a day. Types are dated: Đồng Nai is a PROVINCE until 29 April 2026 and a CITY from 30 April 2026. */
export type UnitType =
  | 'CITY'
  | 'COMMUNE'
  | 'DISTRICT'
  | 'PROVINCE'
  | 'SPECIAL_ZONE'
  | 'WARD';

/**
 * Why an agency has no position. SOURCE_SILENT: its source reported no day of the period. SOURCE_INCOMPLETE: it did not report all of it.
 * WITHHELD: no agency has a position in the period. BELOW_LEAST: fewer dossiers than the scheme requires.
 */
export type UnrankedReason =
  | 'BELOW_LEAST'
  | 'SOURCE_INCOMPLETE'
  | 'SOURCE_SILENT'
  | 'WITHHELD';

export type CommuneHeaderQueryVariables = Exact<{
  commune: string | number;
  on: string;
}>;


export type CommuneHeaderQuery = { readonly administrativeUnit: { readonly id: string, readonly code: string, readonly fullName: string, readonly fullNameEn: string, readonly name: string, readonly type: UnitType, readonly level: GovernmentLevel, readonly parent: { readonly code: string, readonly fullName: string, readonly fullNameEn: string } | null, readonly agency: { readonly code: string, readonly codeBasis: CodeBasis } | null, readonly history: ReadonlyArray<{ readonly from: string, readonly until: string | null, readonly type: UnitType, readonly name: string, readonly basis: string, readonly basisEn: string }> } | null };

export type CommuneDossiersQueryVariables = Exact<{
  commune: string | number;
  period: PeriodInput;
  definition: OnTimeDefinition;
}>;


export type CommuneDossiersQuery = { readonly administrativeUnit: { readonly id: string, readonly statistics: { readonly reception: { readonly submitted: number, readonly waiting: number, readonly waitingOver8Hours: number, readonly acceptedLate: number, readonly refused: number }, readonly received: { readonly total: number, readonly inPeriod: number, readonly online: number, readonly direct: number, readonly post: number, readonly carriedOver: number }, readonly onlineRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly resolved: { readonly total: number, readonly early: number, readonly onTime: number, readonly late: number, readonly lateWithApology: number, readonly lateKeptNewDate: number, readonly afterSupplement: number, readonly undeterminable: number }, readonly inProgress: { readonly total: number, readonly inTerm: number, readonly overdue: number, readonly undeterminable: number }, readonly closedWithoutResult: { readonly total: number, readonly afterAppointment: number }, readonly handedOver: { readonly in: number, readonly out: number }, readonly onTimeRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly meanProcessingDays: { readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly reconciliation: ReadonlyArray<{ readonly identity: FigureIdentity, readonly left: number, readonly right: number, readonly holds: boolean }>, readonly provenance: { readonly source: string, readonly origin: DataOrigin, readonly sourceEn: string, readonly asOf: string | null }, readonly applied: { readonly definition: string, readonly unitName: string, readonly attribution: Attribution, readonly asKnownAt: string | null, readonly trust: Trust, readonly simulated: boolean, readonly address: string, readonly period: { readonly from: string, readonly until: string } }, readonly trustReport: { readonly trust: Trust, readonly sources: number, readonly complete: number, readonly silent: number, readonly judgedThrough: string | null, readonly hasEnded: boolean, readonly missing: ReadonlyArray<{ readonly province: string, readonly from: string, readonly until: string, readonly unit: { readonly name: string } | null }> } } | null } | null };

export type CommuneDaysQueryVariables = Exact<{
  commune: string | number;
  period: PeriodInput;
}>;


export type CommuneDaysQuery = { readonly administrativeUnit: { readonly id: string, readonly statistics: { readonly byDay: ReadonlyArray<{ readonly day: string, readonly received: number, readonly online: number, readonly direct: number, readonly post: number }> | null, readonly trustReport: { readonly trust: Trust, readonly sources: number, readonly complete: number, readonly silent: number, readonly judgedThrough: string | null, readonly hasEnded: boolean, readonly missing: ReadonlyArray<{ readonly province: string, readonly from: string, readonly until: string, readonly unit: { readonly name: string } | null }> }, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } } | null } | null };

export type CommunePeersQueryVariables = Exact<{
  commune: string | number;
  on: string;
  period: PeriodInput;
  definition: OnTimeDefinition;
}>;


export type CommunePeersQuery = { readonly administrativeUnit: { readonly id: string, readonly parent: { readonly code: string, readonly fullName: string, readonly fullNameEn: string, readonly children: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly statistics: { readonly received: { readonly inPeriod: number, readonly online: number }, readonly inProgress: { readonly total: number, readonly overdue: number }, readonly onTimeRate: { readonly numerator: number, readonly denominator: number, readonly value: number | null }, readonly meanProcessingDays: { readonly denominator: number, readonly value: number | null } } | null }> } | null } | null } | null };

export type CommuneStaffQueryVariables = Exact<{
  commune: string | number;
}>;


export type CommuneStaffQuery = { readonly administrativeUnit: { readonly id: string, readonly staffSummary: { readonly members: number, readonly accounts: number, readonly activeAccounts: number, readonly byPosition: ReadonlyArray<{ readonly position: StaffPosition, readonly members: number }>, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } } | null } | null };

export type CommuneProceduresQueryVariables = Exact<{
  unit: string | number;
  period: PeriodInput;
}>;


export type CommuneProceduresQuery = { readonly dossiers: { readonly facets: { readonly total: number, readonly procedure: ReadonlyArray<{ readonly value: string | null, readonly count: number, readonly procedure: { readonly name: string } | null }> } | null } | null };

export type DossierDetailQueryVariables = Exact<{
  dossier: string | number;
}>;


export type DossierDetailQuery = { readonly dossier: { readonly code: string, readonly status: DossierStatus, readonly channel: Channel, readonly submittedAt: string, readonly receivedAt: string | null, readonly appointmentAt: string | null, readonly firstAppointmentAt: string | null, readonly effectiveAppointmentAt: string | null, readonly endedAt: string | null, readonly dueState: DueState, readonly daysLate: number | null, readonly supplementRequests: number, readonly group: { readonly code: string, readonly service: GroupService | null, readonly state: RequestState | null, readonly dossierCount: number, readonly begunAt: string, readonly dueAt: string | null, readonly dossiers: ReadonlyArray<{ readonly code: string, readonly dueState: DueState, readonly effectiveAppointmentAt: string | null, readonly procedure: { readonly code: string, readonly name: string } | null, readonly competentAgency: { readonly code: string, readonly name: string } | null }>, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } | null } | null, readonly notSynchronised: { readonly lines: number, readonly revision: string | null, readonly since: string } | null, readonly procedure: { readonly code: string, readonly name: string } | null, readonly competentAgency: { readonly code: string, readonly name: string, readonly nameEn: string | null, readonly unit: { readonly code: string, readonly level: GovernmentLevel, readonly fullName: string, readonly fullNameEn: string } | null } | null, readonly receivingUnit: { readonly code: string, readonly level: GovernmentLevel, readonly fullName: string, readonly fullNameEn: string } | null, readonly supplements: ReadonlyArray<{ readonly requestedAt: string, readonly completedAt: string | null }>, readonly apologies: ReadonlyArray<{ readonly issuedAt: string, readonly newAppointmentAt: string | null }>, readonly clock: { readonly asOf: string, readonly acceptanceDueAt: string, readonly receivedAt: string | null, readonly endedAt: string | null, readonly verdict: OnTimeVerdict, readonly decidedBy: OnTimeStep, readonly endedBy: OnTimeEnd | null, readonly effectiveEndAt: string | null, readonly workingDays: number | null, readonly provisional: boolean | null, readonly reason: NoLedgerReason | null, readonly ledger: ReadonlyArray<{ readonly on: string, readonly counted: boolean, readonly reason: string | null, readonly name: string | null, readonly hours: number | null, readonly seconds: number | null }> | null } | null, readonly revisions: ReadonlyArray<{ readonly revision: string, readonly status: DossierStatus | null, readonly isCurrent: boolean, readonly recordedAt: string, readonly batch: string }>, readonly findings: ReadonlyArray<{ readonly kind: FindingKind, readonly detail: string }>, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } } | null };

export type DossierScopeQueryVariables = Exact<{
  commune: string | number;
  on: string;
  hasUnit: boolean;
  agency: string | number;
  hasAgency: boolean;
  procedure: string | number;
  hasProcedure: boolean;
  hasField: boolean;
}>;


export type DossierScopeQuery = { readonly administrativeUnit?: { readonly id: string, readonly code: string, readonly fullName: string, readonly fullNameEn: string, readonly level: GovernmentLevel } | null, readonly agency?: { readonly code: string, readonly name: string, readonly nameEn: string | null } | null, readonly procedure?: { readonly code: string, readonly name: string } | null, readonly procedureFields?: ReadonlyArray<{ readonly code: string, readonly name: string }> | null };

export type DossierProvincesQueryVariables = Exact<{ [key: string]: never; }>;


export type DossierProvincesQuery = { readonly administrativeUnits: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> } | null };

export type DossierListQueryVariables = Exact<{
  filter: DossierFilter;
  orderBy: DossierOrder;
  after?: string | null | undefined;
  day: string;
}>;


export type DossierListQuery = { readonly dossiers: { readonly totalCount: number, readonly totalIsAtLeast: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly code: string, readonly status: DossierStatus, readonly channel: Channel, readonly submittedAt: string, readonly receivedAt: string | null, readonly appointmentAt: string | null, readonly effectiveAppointmentAt: string | null, readonly endedAt: string | null, readonly dueState: DueState, readonly daysLate: number | null, readonly supplementRequests: number, readonly notSynchronised: { readonly lines: number } | null, readonly apologies: ReadonlyArray<{ readonly issuedAt: string }>, readonly procedure: { readonly code: string, readonly name: string } | null, readonly competentAgency: { readonly code: string, readonly name: string, readonly nameEn: string | null } | null, readonly receivingUnit: { readonly code: string, readonly fullName: string, readonly fullNameEn: string } | null, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } }> } | null };

export type FacetUnitFragment = { readonly code: string, readonly level: GovernmentLevel, readonly fullName: string, readonly fullNameEn: string };

export type DossierFacetsQueryVariables = Exact<{
  filter: DossierFilter;
  day: string;
}>;


export type DossierFacetsQuery = { readonly dossiers: { readonly facets: { readonly total: number, readonly dueStateOn: string | null, readonly status: ReadonlyArray<{ readonly value: DossierStatus, readonly count: number }> | null, readonly channel: ReadonlyArray<{ readonly value: Channel, readonly count: number }>, readonly level: ReadonlyArray<{ readonly value: GovernmentLevel, readonly count: number }>, readonly dueState: ReadonlyArray<{ readonly value: DueState, readonly count: number }>, readonly ageClass: ReadonlyArray<{ readonly value: AgeClass, readonly count: number }> | null, readonly procedure: ReadonlyArray<{ readonly value: string | null, readonly count: number, readonly values: number, readonly since: string | null, readonly procedure: { readonly name: string } | null }>, readonly agency: ReadonlyArray<{ readonly value: string | null, readonly count: number, readonly values: number, readonly since: string | null, readonly agency: { readonly name: string, readonly nameEn: string | null } | null }>, readonly unit: ReadonlyArray<{ readonly value: string | null, readonly count: number, readonly values: number, readonly since: string | null, readonly unit: { readonly code: string, readonly level: GovernmentLevel, readonly fullName: string, readonly fullNameEn: string } | null }>, readonly province: ReadonlyArray<{ readonly value: string | null, readonly count: number, readonly values: number, readonly since: string | null, readonly unit: { readonly code: string, readonly level: GovernmentLevel, readonly fullName: string, readonly fullNameEn: string } | null }>, readonly field: ReadonlyArray<{ readonly value: string | null, readonly count: number, readonly values: number, readonly since: string | null, readonly field: { readonly name: string } | null }> } | null } | null };

export type DossierNumberPartFragment = { readonly figures: ReadonlyArray<{ readonly figure: DossierFigure, readonly count: number }>, readonly provenance: { readonly source: string, readonly origin: DataOrigin, readonly sourceEn: string, readonly asOf: string | null }, readonly applied: { readonly definition: string, readonly unitName: string, readonly attribution: Attribution, readonly asKnownAt: string | null, readonly trust: Trust, readonly simulated: boolean, readonly address: string, readonly period: { readonly from: string, readonly until: string } }, readonly trustReport: { readonly trust: Trust, readonly sources: number, readonly complete: number, readonly silent: number, readonly judgedThrough: string | null, readonly hasEnded: boolean, readonly missing: ReadonlyArray<{ readonly province: string, readonly from: string, readonly until: string, readonly unit: { readonly name: string } | null }> } };

export type DossierNumberQueryVariables = Exact<{
  period: PeriodInput;
  figures: ReadonlyArray<DossierFigure> | DossierFigure;
  attribution: Attribution;
  decidedAt?: GovernmentLevel | null | undefined;
  asKnownAt?: string | null | undefined;
  commune: string | number;
  hasUnit: boolean;
  agency: string | number;
  hasAgency: boolean;
  procedure: string | number;
  hasProcedure: boolean;
  isNation: boolean;
}>;


export type DossierNumberQuery = { readonly nationalStatistics?: { readonly figures: ReadonlyArray<{ readonly figure: DossierFigure, readonly count: number }>, readonly provenance: { readonly source: string, readonly origin: DataOrigin, readonly sourceEn: string, readonly asOf: string | null }, readonly applied: { readonly definition: string, readonly unitName: string, readonly attribution: Attribution, readonly asKnownAt: string | null, readonly trust: Trust, readonly simulated: boolean, readonly address: string, readonly period: { readonly from: string, readonly until: string } }, readonly trustReport: { readonly trust: Trust, readonly sources: number, readonly complete: number, readonly silent: number, readonly judgedThrough: string | null, readonly hasEnded: boolean, readonly missing: ReadonlyArray<{ readonly province: string, readonly from: string, readonly until: string, readonly unit: { readonly name: string } | null }> } } | null, readonly administrativeUnit?: { readonly id: string, readonly statistics: { readonly figures: ReadonlyArray<{ readonly figure: DossierFigure, readonly count: number }>, readonly provenance: { readonly source: string, readonly origin: DataOrigin, readonly sourceEn: string, readonly asOf: string | null }, readonly applied: { readonly definition: string, readonly unitName: string, readonly attribution: Attribution, readonly asKnownAt: string | null, readonly trust: Trust, readonly simulated: boolean, readonly address: string, readonly period: { readonly from: string, readonly until: string } }, readonly trustReport: { readonly trust: Trust, readonly sources: number, readonly complete: number, readonly silent: number, readonly judgedThrough: string | null, readonly hasEnded: boolean, readonly missing: ReadonlyArray<{ readonly province: string, readonly from: string, readonly until: string, readonly unit: { readonly name: string } | null }> } } | null } | null, readonly agency?: { readonly code: string, readonly statistics: { readonly figures: ReadonlyArray<{ readonly figure: DossierFigure, readonly count: number }>, readonly provenance: { readonly source: string, readonly origin: DataOrigin, readonly sourceEn: string, readonly asOf: string | null }, readonly applied: { readonly definition: string, readonly unitName: string, readonly attribution: Attribution, readonly asKnownAt: string | null, readonly trust: Trust, readonly simulated: boolean, readonly address: string, readonly period: { readonly from: string, readonly until: string } }, readonly trustReport: { readonly trust: Trust, readonly sources: number, readonly complete: number, readonly silent: number, readonly judgedThrough: string | null, readonly hasEnded: boolean, readonly missing: ReadonlyArray<{ readonly province: string, readonly from: string, readonly until: string, readonly unit: { readonly name: string } | null }> } } | null } | null, readonly procedure?: { readonly code: string, readonly statistics: { readonly figures: ReadonlyArray<{ readonly figure: DossierFigure, readonly count: number }>, readonly provenance: { readonly source: string, readonly origin: DataOrigin, readonly sourceEn: string, readonly asOf: string | null }, readonly applied: { readonly definition: string, readonly unitName: string, readonly attribution: Attribution, readonly asKnownAt: string | null, readonly trust: Trust, readonly simulated: boolean, readonly address: string, readonly period: { readonly from: string, readonly until: string } }, readonly trustReport: { readonly trust: Trust, readonly sources: number, readonly complete: number, readonly silent: number, readonly judgedThrough: string | null, readonly hasEnded: boolean, readonly missing: ReadonlyArray<{ readonly province: string, readonly from: string, readonly until: string, readonly unit: { readonly name: string } | null }> } } | null } | null };

export type OverviewCapturesQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewCapturesQuery = { readonly portalCaptures: ReadonlyArray<{ readonly capturedOn: string, readonly complete: boolean, readonly entries: number }> | null };

export type OverviewRankingQueryVariables = Exact<{
  capturedOn?: string | null | undefined;
}>;


export type OverviewRankingQuery = { readonly portalRanking: { readonly scheme: string, readonly capturedOn: string | null, readonly previousCapturedOn: string | null, readonly note: string | null, readonly noteEn: string | null, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null }, readonly published: { readonly total: number, readonly maximum: number } | null, readonly pooled: ReadonlyArray<{ readonly code: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly entries: number }>, readonly entries: ReadonlyArray<{ readonly position: number, readonly tied: boolean, readonly publishedName: string, readonly movement: { readonly since: string, readonly positions: number, readonly points: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly points: number }> } | null, readonly agency: { readonly code: string, readonly unit: { readonly code: string, readonly name: string, readonly tile: { readonly column: number, readonly row: number } | null } | null } | null, readonly scorecard: { readonly total: number, readonly maximum: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly published: number | null, readonly maximum: number, readonly indicators: ReadonlyArray<{ readonly code: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null }> }> } }> } | null };

export type OverviewNationalScoreQueryVariables = Exact<{
  capturedOn: string;
}>;


export type OverviewNationalScoreQuery = { readonly portalRanking: { readonly capturedOn: string | null, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null }, readonly published: { readonly total: number } | null, readonly entries: ReadonlyArray<{ readonly scorecard: { readonly total: number } }> } | null };

export type OverviewScoreHistoryQueryVariables = Exact<{
  agency: string | number;
}>;


export type OverviewScoreHistoryQuery = { readonly agency: { readonly code: string, readonly portalHistory: ReadonlyArray<{ readonly capturedOn: string, readonly total: number, readonly position: number, readonly outOf: number, readonly stale: boolean }> | null } | null };

export type OverviewPlatformQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type OverviewPlatformQuery = { readonly nationalStatistics: { readonly received: { readonly total: number, readonly inPeriod: number, readonly online: number, readonly direct: number, readonly post: number, readonly carriedOver: number }, readonly resolved: { readonly total: number, readonly early: number, readonly onTime: number, readonly late: number, readonly lateWithApology: number, readonly lateKeptNewDate: number }, readonly inProgress: { readonly total: number, readonly inTerm: number, readonly overdue: number }, readonly closedWithoutResult: { readonly total: number }, readonly onTimeRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly onlineRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly reconciliation: ReadonlyArray<{ readonly identity: FigureIdentity, readonly left: number, readonly right: number, readonly holds: boolean }>, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null }, readonly applied: { readonly definition: string, readonly unitName: string, readonly attribution: Attribution, readonly asKnownAt: string | null, readonly trust: Trust, readonly simulated: boolean, readonly address: string, readonly period: { readonly from: string, readonly until: string } }, readonly trustReport: { readonly trust: Trust, readonly sources: number, readonly complete: number, readonly silent: number, readonly judgedThrough: string | null, readonly hasEnded: boolean, readonly missing: ReadonlyArray<{ readonly province: string, readonly from: string, readonly until: string, readonly unit: { readonly name: string } | null }> } } | null };

export type ProvinceHeaderQueryVariables = Exact<{
  code: string | number;
  on: string;
}>;


export type ProvinceHeaderQuery = { readonly administrativeUnit: { readonly id: string, readonly code: string, readonly name: string, readonly fullName: string, readonly fullNameEn: string, readonly type: UnitType, readonly level: GovernmentLevel, readonly validFrom: string, readonly mergedFrom: ReadonlyArray<string>, readonly parent: { readonly code: string, readonly fullName: string, readonly fullNameEn: string } | null, readonly history: ReadonlyArray<{ readonly from: string, readonly until: string | null, readonly type: UnitType, readonly name: string, readonly basis: string, readonly basisEn: string }>, readonly children: { readonly totalCount: number, readonly countsByType: ReadonlyArray<{ readonly type: UnitType, readonly count: number }> } | null, readonly agency: { readonly code: string, readonly codeBasis: CodeBasis } | null } | null };

export type ProvinceReceivedFragment = { readonly received: { readonly inPeriod: number, readonly online: number, readonly direct: number, readonly post: number }, readonly onlineRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null } };

export type ProvinceDossiersQueryVariables = Exact<{
  code: string | number;
  period: PeriodInput;
  definition: OnTimeDefinition;
}>;


export type ProvinceDossiersQuery = { readonly administrativeUnit: { readonly id: string, readonly statistics: { readonly received: { readonly total: number, readonly inPeriod: number, readonly online: number, readonly direct: number, readonly post: number, readonly carriedOver: number }, readonly onlineRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly resolved: { readonly total: number, readonly early: number, readonly onTime: number, readonly late: number, readonly lateWithApology: number, readonly lateKeptNewDate: number, readonly afterSupplement: number, readonly undeterminable: number }, readonly inProgress: { readonly total: number, readonly inTerm: number, readonly overdue: number, readonly undeterminable: number }, readonly closedWithoutResult: { readonly total: number, readonly afterAppointment: number }, readonly handedOver: { readonly in: number, readonly out: number }, readonly onTimeRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly meanProcessingDays: { readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly reconciliation: ReadonlyArray<{ readonly identity: FigureIdentity, readonly left: number, readonly right: number, readonly holds: boolean }>, readonly provenance: { readonly source: string, readonly origin: DataOrigin, readonly sourceEn: string, readonly asOf: string | null }, readonly applied: { readonly definition: string, readonly unitName: string, readonly attribution: Attribution, readonly asKnownAt: string | null, readonly trust: Trust, readonly simulated: boolean, readonly address: string, readonly period: { readonly from: string, readonly until: string } }, readonly trustReport: { readonly trust: Trust, readonly sources: number, readonly complete: number, readonly silent: number, readonly judgedThrough: string | null, readonly hasEnded: boolean, readonly missing: ReadonlyArray<{ readonly province: string, readonly from: string, readonly until: string, readonly unit: { readonly name: string } | null }> } } | null, readonly ministryLevel: { readonly received: { readonly inPeriod: number, readonly online: number, readonly direct: number, readonly post: number }, readonly onlineRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null } } | null, readonly provinceLevel: { readonly received: { readonly inPeriod: number, readonly online: number, readonly direct: number, readonly post: number }, readonly onlineRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null } } | null, readonly communeLevel: { readonly received: { readonly inPeriod: number, readonly online: number, readonly direct: number, readonly post: number }, readonly onlineRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null } } | null } | null };

export type ProvinceScorecardQueryVariables = Exact<{
  agency: string | number;
  capturedOn?: string | null | undefined;
}>;


export type ProvinceScorecardQuery = { readonly portalScorecard: { readonly position: number, readonly tied: boolean, readonly outOf: number, readonly capturedOn: string | null, readonly movement: { readonly since: string, readonly positions: number, readonly points: number } | null, readonly scorecard: { readonly total: number, readonly computedTotal: number | null, readonly maximum: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly points: number | null, readonly published: number | null, readonly maximum: number, readonly median: number | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly number: string | null, readonly name: string, readonly nameEn: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null, readonly medianRatio: number | null, readonly points: number | null, readonly published: number | null, readonly maximum: number }> }> }, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } } | null, readonly portalCaptures: ReadonlyArray<{ readonly capturedOn: string, readonly entries: number }> | null };

export type ProvinceScoreHistoryQueryVariables = Exact<{
  agency: string | number;
}>;


export type ProvinceScoreHistoryQuery = { readonly agency: { readonly code: string, readonly portalHistory: ReadonlyArray<{ readonly capturedOn: string, readonly total: number, readonly position: number, readonly outOf: number, readonly stale: boolean }> | null } | null };

export type ProvinceDaysQueryVariables = Exact<{
  code: string | number;
  period: PeriodInput;
}>;


export type ProvinceDaysQuery = { readonly administrativeUnit: { readonly id: string, readonly statistics: { readonly byDay: ReadonlyArray<{ readonly day: string, readonly received: number, readonly online: number, readonly direct: number, readonly post: number, readonly resolved: number, readonly late: number, readonly closedWithoutResult: number, readonly inProgress: number }> | null, readonly trustReport: { readonly trust: Trust, readonly sources: number, readonly complete: number, readonly silent: number, readonly judgedThrough: string | null, readonly hasEnded: boolean, readonly missing: ReadonlyArray<{ readonly province: string, readonly from: string, readonly until: string, readonly unit: { readonly name: string } | null }> }, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } } | null } | null };

export type ProvinceCommunesQueryVariables = Exact<{
  code: string | number;
  on: string;
  period: PeriodInput;
  definition: OnTimeDefinition;
}>;


export type ProvinceCommunesQuery = { readonly administrativeUnit: { readonly id: string, readonly statistics: { readonly received: { readonly inPeriod: number }, readonly onTimeRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } } | null, readonly children: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly fullName: string, readonly fullNameEn: string, readonly type: UnitType, readonly statistics: { readonly received: { readonly inPeriod: number, readonly online: number, readonly direct: number, readonly post: number }, readonly resolved: { readonly total: number, readonly late: number }, readonly inProgress: { readonly total: number, readonly overdue: number }, readonly onTimeRate: { readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null } } | null }> } | null } | null };

export type ProvinceAgenciesQueryVariables = Exact<{
  code: string | number;
  on: string;
  period: PeriodInput;
  definition: OnTimeDefinition;
}>;


export type ProvinceAgenciesQuery = { readonly administrativeUnit: { readonly id: string, readonly statistics: { readonly received: { readonly inPeriod: number }, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } } | null, readonly agencies: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly kind: AgencyKind, readonly codeBasis: CodeBasis, readonly statistics: { readonly received: { readonly inPeriod: number, readonly online: number }, readonly resolved: { readonly total: number, readonly late: number }, readonly inProgress: { readonly total: number, readonly overdue: number }, readonly onTimeRate: { readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null } } | null }> } | null };

export type ProvinceStaffQueryVariables = Exact<{
  code: string | number;
}>;


export type ProvinceStaffQuery = { readonly administrativeUnit: { readonly id: string, readonly staffSummary: { readonly members: number, readonly accounts: number, readonly activeAccounts: number, readonly byPosition: ReadonlyArray<{ readonly position: StaffPosition, readonly members: number }>, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } } | null } | null };

export type ProvinceReportingQueryVariables = Exact<{
  on: string;
  period: PeriodInput;
}>;


export type ProvinceReportingQuery = { readonly nationalStatistics: { readonly trustReport: { readonly missing: ReadonlyArray<{ readonly province: string }> } } | null, readonly administrativeUnits: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly fullName: string, readonly fullNameEn: string }> } | null };

export type ProvinceNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvinceNamesQuery = { readonly administrativeUnits: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly fullName: string, readonly fullNameEn: string }> } | null };

export type ProvinceBelowQueryVariables = Exact<{
  code: string | number;
  on: string;
  period: PeriodInput;
  definition: OnTimeDefinition;
  below?: number | null | undefined;
  orderedBy: StatisticsOrder;
  descending: boolean;
}>;


export type ProvinceBelowQuery = { readonly agencyStatistics: { readonly totalCount: number, readonly withoutRate: number, readonly onTimeRate: { readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly nodes: ReadonlyArray<{ readonly agency: { readonly code: string, readonly name: string, readonly nameEn: string | null }, readonly statistics: { readonly received: { readonly inPeriod: number }, readonly resolved: { readonly total: number, readonly late: number }, readonly inProgress: { readonly total: number, readonly overdue: number }, readonly onTimeRate: { readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } } }> } | null };

export type QualitySourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type QualitySourcesQuery = { readonly syncStatus: ReadonlyArray<{ readonly id: string, readonly source: string | null, readonly provinceCode: string, readonly maySend: boolean, readonly origin: DataOrigin | null, readonly knownThrough: string | null, readonly silentWorkingDays: number | null, readonly batches: number, readonly sent: number, readonly openLines: number, readonly province: { readonly name: string, readonly fullName: string, readonly fullNameEn: string } | null, readonly lastBatch: { readonly recordedAt: string, readonly sent: number | null, readonly accepted: number | null, readonly late: number | null, readonly unchanged: number | null, readonly quarantined: number | null } | null, readonly completeness: { readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly lag: { readonly records: number, readonly p50Hours: number | null, readonly p95Hours: number | null, readonly reason: NoLagReason | null }, readonly notSynchronised: { readonly dossiers: number, readonly neverShown: number }, readonly openReasons: ReadonlyArray<{ readonly code: IntakeReasonCode, readonly lines: number }>, readonly receptionDays: { readonly from: string | null, readonly last: string | null, readonly told: number, readonly missing: ReadonlyArray<string> | null, readonly reason: NoMissingDaysReason | null }, readonly findings: ReadonlyArray<{ readonly kind: FindingKind, readonly dossiers: number }> }> | null };

export type QualityFreshnessQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type QualityFreshnessQuery = { readonly nationalStatistics: { readonly trustReport: { readonly trust: Trust, readonly sources: number, readonly complete: number, readonly silent: number, readonly judgedThrough: string | null, readonly hasEnded: boolean, readonly missing: ReadonlyArray<{ readonly province: string, readonly from: string, readonly until: string, readonly unit: { readonly name: string } | null }> }, readonly freshness: { readonly asOf: string, readonly lastBatchAt: string | null, readonly knownThrough: string | null, readonly stale: ReadonlyArray<string> | null }, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } } | null };

export type QualityRulesQueryVariables = Exact<{
  province?: string | number | null | undefined;
}>;


export type QualityRulesQuery = { readonly dataQuality: { readonly rules: ReadonlyArray<{ readonly kind: FindingKind, readonly rule: string, readonly ruleEn: string, readonly dossiers: number, readonly affected: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly detail: string, readonly dossier: { readonly code: string } | null }> } | null }> } | null };

export type QualityIdentitiesQueryVariables = Exact<{
  province?: string | number | null | undefined;
  on: string;
  period: PeriodInput;
}>;


export type QualityIdentitiesQuery = { readonly dataQuality: { readonly identities: ReadonlyArray<{ readonly identity: FigureIdentity, readonly rule: string, readonly ruleEn: string, readonly checked: number, readonly failed: number, readonly failures: ReadonlyArray<{ readonly left: number, readonly right: number, readonly unit: { readonly code: string, readonly fullName: string, readonly fullNameEn: string, readonly level: GovernmentLevel } | null }> }> | null } | null };

export type AgencyBesideQueryVariables = Exact<{
  agency: string | number;
  capturedOn?: string | null | undefined;
  period: PeriodInput;
}>;


export type AgencyBesideQuery = { readonly portalScorecard: { readonly beside: { readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null }, readonly indicators: ReadonlyArray<{ readonly code: string, readonly number: string | null, readonly name: string, readonly nameEn: string, readonly published: { readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null, readonly points: number | null } | null, readonly own: { readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null, readonly points: number | null } | null, readonly reasons: ReadonlyArray<{ readonly class: DifferenceClass, readonly reason: string, readonly reasonEn: string }> }> } | null } | null };

export type CaptureDifferencesQueryVariables = Exact<{
  level: RankingLevel;
  within?: string | number | null | undefined;
  capturedOn?: string | null | undefined;
  scheme: string | number;
  classes?: ReadonlyArray<DifferenceClass> | DifferenceClass | null | undefined;
  agencies?: ReadonlyArray<string | number> | string | number | null | undefined;
  first: number;
  offset: number;
}>;


export type CaptureDifferencesQuery = { readonly portalRanking: { readonly capturedOn: string | null, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null }, readonly differences: { readonly published: number, readonly reproduced: number, readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly class: DifferenceClass, readonly count: number }>, readonly differences: ReadonlyArray<{ readonly publishedName: string | null, readonly kind: PublishedKind, readonly code: string | null, readonly number: string | null, readonly published: number, readonly computed: number | null, readonly difference: number | null, readonly class: DifferenceClass, readonly reason: string, readonly reasonEn: string, readonly agency: { readonly code: string, readonly nameEn: string | null } | null }> } | null } | null, readonly scheme: { readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly indicators: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string }> }> } | null };

export type ExplainUnitQueryVariables = Exact<{
  code: string | number;
  on?: string | null | undefined;
}>;


export type ExplainUnitQuery = { readonly administrativeUnit: { readonly code: string, readonly agency: { readonly code: string } | null } | null };

export type ExplainScorecardQueryVariables = Exact<{
  agency: string | number;
  capturedOn?: string | null | undefined;
  isProvince: boolean;
}>;


export type ExplainScorecardQuery = { readonly portalScorecard: { readonly position: number, readonly tied: boolean, readonly outOf: number, readonly capturedOn: string | null, readonly publishedName: string, readonly publishedPosition: number | null, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null }, readonly movement: { readonly since: string, readonly positions: number, readonly points: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly points: number }> } | null, readonly agency: { readonly nameEn: string | null, readonly code: string, readonly portalHistory: ReadonlyArray<{ readonly capturedOn: string, readonly total: number, readonly position: number, readonly outOf: number, readonly stale: boolean, readonly scheme: string, readonly movement: { readonly positions: number, readonly boundaries: number, readonly own: number, readonly others: number, readonly points: number, readonly remainder: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly points: number }> } | null, readonly reasons: ReadonlyArray<{ readonly code: HistoryReasonCode, readonly reason: string, readonly reasonEn: string }> }> | null, readonly unit: { readonly code: string, readonly level: GovernmentLevel, readonly name: string, readonly fullName: string, readonly fullNameEn: string } | null } | null, readonly scorecard: { readonly total: number, readonly computedTotal: number | null, readonly maximum: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly points: number | null, readonly published: number | null, readonly computed: boolean, readonly reason: string | null, readonly reasonEn: string | null, readonly maximum: number, readonly observablePoints: number | null, readonly lostPoints: number | null, readonly median: number | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly number: string | null, readonly name: string, readonly nameEn: string, readonly formula: string, readonly formulaEn: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null, readonly points: number | null, readonly published: number | null, readonly maximum: number, readonly lostPoints: number | null, readonly medianRatio: number | null, readonly neededForOnePoint: number | null, readonly neededForNextPosition: number | null, readonly reason: string | null, readonly reasonEn: string | null, readonly note: string | null, readonly noteEn: string | null, readonly dossiers: ReadonlyArray<{ readonly part: IndicatorPart, readonly filter: { readonly figure: IndicatorFigure, readonly unit: string | null, readonly agency: string | null, readonly asKnownAt: string | null, readonly period: { readonly from: string, readonly until: string } } }> }> }> } } | null, readonly unitCaptures?: ReadonlyArray<{ readonly capturedOn: string, readonly entries: number }> | null };

export type ExplainGroupFragment = { readonly code: string, readonly name: string, readonly nameEn: string, readonly points: number | null, readonly published: number | null, readonly computed: boolean, readonly reason: string | null, readonly reasonEn: string | null, readonly maximum: number, readonly observablePoints: number | null, readonly lostPoints: number | null, readonly median: number | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly number: string | null, readonly name: string, readonly nameEn: string, readonly formula: string, readonly formulaEn: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null, readonly points: number | null, readonly published: number | null, readonly maximum: number, readonly lostPoints: number | null, readonly medianRatio: number | null, readonly neededForOnePoint: number | null, readonly neededForNextPosition: number | null, readonly reason: string | null, readonly reasonEn: string | null, readonly note: string | null, readonly noteEn: string | null, readonly dossiers: ReadonlyArray<{ readonly part: IndicatorPart, readonly filter: { readonly figure: IndicatorFigure, readonly unit: string | null, readonly agency: string | null, readonly asKnownAt: string | null, readonly period: { readonly from: string, readonly until: string } } }> }> };

export type ExplainRankingQueryVariables = Exact<{
  level: RankingLevel;
  within?: string | number | null | undefined;
  capturedOn?: string | null | undefined;
}>;


export type ExplainRankingQuery = { readonly portalRanking: { readonly scheme: string, readonly capturedOn: string | null, readonly previousCapturedOn: string | null, readonly note: string | null, readonly entries: ReadonlyArray<{ readonly position: number, readonly publishedName: string, readonly agency: { readonly code: string, readonly nameEn: string | null, readonly unit: { readonly code: string, readonly name: string } | null } | null }> } | null };

export type ExplainSchemeQueryVariables = Exact<{
  id: string | number;
}>;


export type ExplainSchemeQuery = { readonly scheme: { readonly id: string, readonly name: string, readonly nameEn: string, readonly legalBasis: string, readonly legalBasisEn: string, readonly validFrom: string, readonly validUntil: string | null, readonly groups: ReadonlyArray<{ readonly code: string, readonly unsure: string | null, readonly unsureEn: string | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly maximum: number, readonly curve: Curve, readonly threshold: number | null, readonly whenEmpty: EmptyRule, readonly inherited: boolean }> }> } | null };

export type ExplainDayQueryVariables = Exact<{
  agency: string | number;
  capturedOn: string;
}>;


export type ExplainDayQuery = { readonly portalScorecard: { readonly capturedOn: string | null, readonly position: number, readonly outOf: number, readonly scorecard: { readonly total: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly published: number | null }> } } | null };

export type PlatformExplainedQueryVariables = Exact<{
  on: string;
  level: RankingLevel;
  within?: string | number | null | undefined;
  period: PeriodInput;
  agency: string | number;
}>;


export type PlatformExplainedQuery = { readonly ranking: { readonly scheme: string, readonly trust: Trust | null, readonly note: string | null, readonly noteEn: string | null, readonly own: { readonly entries: ReadonlyArray<{ readonly position: number, readonly tied: boolean, readonly outOf: number, readonly publishedName: string, readonly positionIntervals: { readonly marginal: { readonly best: number, readonly worst: number }, readonly simultaneous: { readonly best: number, readonly worst: number } | null } | null, readonly amongPeers: { readonly position: number, readonly outOf: number } | null, readonly agency: { readonly code: string, readonly name: string, readonly nameEn: string | null, readonly kind: AgencyKind, readonly unit: { readonly code: string, readonly level: GovernmentLevel, readonly type: UnitType, readonly name: string, readonly fullName: string, readonly fullNameEn: string, readonly parent: { readonly name: string } | null } | null } | null, readonly scorecard: { readonly total: number, readonly maximum: number, readonly observablePoints: number | null, readonly unobservedPoints: number | null, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly points: number | null, readonly published: number | null, readonly computed: boolean, readonly reason: string | null, readonly reasonEn: string | null, readonly maximum: number, readonly observablePoints: number | null, readonly lostPoints: number | null, readonly median: number | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly number: string | null, readonly name: string, readonly nameEn: string, readonly formula: string, readonly formulaEn: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null, readonly points: number | null, readonly published: number | null, readonly maximum: number, readonly lostPoints: number | null, readonly medianRatio: number | null, readonly neededForOnePoint: number | null, readonly neededForNextPosition: number | null, readonly reason: string | null, readonly reasonEn: string | null, readonly note: string | null, readonly noteEn: string | null, readonly dossiers: ReadonlyArray<{ readonly part: IndicatorPart, readonly filter: { readonly figure: IndicatorFigure, readonly unit: string | null, readonly agency: string | null, readonly asKnownAt: string | null, readonly period: { readonly from: string, readonly until: string } } }> }> }> } }> } | null, readonly unranked: { readonly entries: ReadonlyArray<{ readonly code: UnrankedReason, readonly reason: string, readonly reasonEn: string, readonly agency: { readonly code: string, readonly name: string, readonly nameEn: string | null, readonly kind: AgencyKind, readonly unit: { readonly code: string, readonly level: GovernmentLevel, readonly type: UnitType, readonly name: string, readonly fullName: string, readonly fullNameEn: string, readonly parent: { readonly name: string } | null } | null } | null, readonly scorecard: { readonly total: number, readonly maximum: number, readonly observablePoints: number | null, readonly unobservedPoints: number | null, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly points: number | null, readonly published: number | null, readonly computed: boolean, readonly reason: string | null, readonly reasonEn: string | null, readonly maximum: number, readonly observablePoints: number | null, readonly lostPoints: number | null, readonly median: number | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly number: string | null, readonly name: string, readonly nameEn: string, readonly formula: string, readonly formulaEn: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null, readonly points: number | null, readonly published: number | null, readonly maximum: number, readonly lostPoints: number | null, readonly medianRatio: number | null, readonly neededForOnePoint: number | null, readonly neededForNextPosition: number | null, readonly reason: string | null, readonly reasonEn: string | null, readonly note: string | null, readonly noteEn: string | null, readonly dossiers: ReadonlyArray<{ readonly part: IndicatorPart, readonly filter: { readonly figure: IndicatorFigure, readonly unit: string | null, readonly agency: string | null, readonly asKnownAt: string | null, readonly period: { readonly from: string, readonly until: string } } }> }> }> } | null }> } | null, readonly around: { readonly totalCount: number, readonly entries: ReadonlyArray<{ readonly position: number, readonly publishedName: string, readonly agency: { readonly code: string, readonly name: string, readonly nameEn: string | null, readonly unit: { readonly code: string, readonly level: GovernmentLevel, readonly name: string } | null } | null }> } | null, readonly intervalMethod: { readonly level: number, readonly method: string, readonly methodEn: string } | null, readonly period: { readonly from: string, readonly until: string } | null, readonly trustReport: { readonly trust: Trust, readonly sources: number, readonly complete: number, readonly silent: number, readonly judgedThrough: string | null, readonly hasEnded: boolean, readonly missing: ReadonlyArray<{ readonly province: string, readonly from: string, readonly until: string, readonly unit: { readonly name: string } | null }> } | null, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } } | null };

export type PlatformMoveQueryVariables = Exact<{
  level: RankingLevel;
  within?: string | number | null | undefined;
  period: PeriodInput;
  against: PeriodInput;
  agency: string | number;
}>;


export type PlatformMoveQuery = { readonly ranking: { readonly page: { readonly entries: ReadonlyArray<{ readonly change: { readonly trust: Trust, readonly from: number, readonly positions: number | null, readonly rules: number | null, readonly boundaries: number | null, readonly own: number | null, readonly others: number | null, readonly points: number | null, readonly pointsByRules: number | null, readonly reason: string | null, readonly reasonEn: string | null, readonly since: { readonly from: string, readonly until: string }, readonly groups: ReadonlyArray<{ readonly code: string, readonly points: number }> } | null }> } | null } | null };

export type OwnScorecardFragment = { readonly total: number, readonly maximum: number, readonly observablePoints: number | null, readonly unobservedPoints: number | null, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly points: number | null, readonly published: number | null, readonly computed: boolean, readonly reason: string | null, readonly reasonEn: string | null, readonly maximum: number, readonly observablePoints: number | null, readonly lostPoints: number | null, readonly median: number | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly number: string | null, readonly name: string, readonly nameEn: string, readonly formula: string, readonly formulaEn: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null, readonly points: number | null, readonly published: number | null, readonly maximum: number, readonly lostPoints: number | null, readonly medianRatio: number | null, readonly neededForOnePoint: number | null, readonly neededForNextPosition: number | null, readonly reason: string | null, readonly reasonEn: string | null, readonly note: string | null, readonly noteEn: string | null, readonly dossiers: ReadonlyArray<{ readonly part: IndicatorPart, readonly filter: { readonly figure: IndicatorFigure, readonly unit: string | null, readonly agency: string | null, readonly asKnownAt: string | null, readonly period: { readonly from: string, readonly until: string } } }> }> }> };

export type PlatformPositionsQueryVariables = Exact<{
  on: string;
  level: RankingLevel;
  within?: string | number | null | undefined;
  period: PeriodInput;
  agencies?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type PlatformPositionsQuery = { readonly ranking: { readonly scheme: string, readonly trust: Trust | null, readonly page: { readonly entries: ReadonlyArray<{ readonly position: number, readonly publishedName: string, readonly agency: { readonly code: string, readonly name: string, readonly nameEn: string | null, readonly kind: AgencyKind, readonly unit: { readonly code: string, readonly level: GovernmentLevel, readonly type: UnitType, readonly name: string, readonly fullName: string, readonly fullNameEn: string, readonly parent: { readonly name: string } | null } | null } | null, readonly scorecard: { readonly total: number } }> } | null } | null };

export type PlatformRankingQueryVariables = Exact<{
  on: string;
  level: RankingLevel;
  within?: string | number | null | undefined;
  period: PeriodInput;
  against: PeriodInput;
  isCompared: boolean;
  orderBy: RankingOrder;
  group?: string | number | null | undefined;
  descending: boolean;
  around?: string | number | null | undefined;
  offset: number;
}>;


export type PlatformRankingQuery = { readonly ranking: { readonly scheme: string, readonly trust: Trust | null, readonly note: string | null, readonly noteEn: string | null, readonly pooled: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly entries: number }>, readonly best: { readonly totalCount: number, readonly entries: ReadonlyArray<{ readonly publishedName: string, readonly agency: { readonly code: string, readonly name: string, readonly nameEn: string | null, readonly unit: { readonly code: string, readonly level: GovernmentLevel, readonly name: string } | null } | null, readonly scorecard: { readonly total: number } }> } | null, readonly worst: { readonly entries: ReadonlyArray<{ readonly publishedName: string, readonly agency: { readonly code: string, readonly name: string, readonly nameEn: string | null, readonly unit: { readonly code: string, readonly level: GovernmentLevel, readonly name: string } | null } | null, readonly scorecard: { readonly total: number } }> } | null, readonly page: { readonly totalCount: number, readonly offset: number, readonly entries: ReadonlyArray<{ readonly position: number, readonly tied: boolean, readonly outOf: number, readonly publishedName: string, readonly positionIntervals: { readonly marginal: { readonly best: number, readonly worst: number }, readonly simultaneous: { readonly best: number, readonly worst: number } | null } | null, readonly change?: { readonly trust: Trust, readonly positions: number | null, readonly points: number | null, readonly since: { readonly from: string, readonly until: string } } | null, readonly amongPeers: { readonly position: number, readonly outOf: number } | null, readonly agency: { readonly code: string, readonly name: string, readonly nameEn: string | null, readonly kind: AgencyKind, readonly unit: { readonly code: string, readonly level: GovernmentLevel, readonly type: UnitType, readonly name: string, readonly fullName: string, readonly fullNameEn: string, readonly parent: { readonly name: string } | null } | null } | null, readonly scorecard: { readonly total: number, readonly maximum: number, readonly observablePoints: number | null, readonly unobservedPoints: number | null, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly points: number | null, readonly maximum: number, readonly observablePoints: number | null, readonly median: number | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null }> }> } }> } | null, readonly unrankedPage: { readonly totalCount: number } | null, readonly intervalMethod: { readonly level: number, readonly method: string, readonly methodEn: string } | null, readonly period: { readonly from: string, readonly until: string } | null, readonly trustReport: { readonly trust: Trust, readonly sources: number, readonly complete: number, readonly silent: number, readonly judgedThrough: string | null, readonly hasEnded: boolean, readonly missing: ReadonlyArray<{ readonly province: string, readonly from: string, readonly until: string, readonly unit: { readonly name: string } | null }> } | null, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } } | null };

export type PlatformRowsQueryVariables = Exact<{
  on: string;
  level: RankingLevel;
  within?: string | number | null | undefined;
  period: PeriodInput;
  against: PeriodInput;
  isCompared: boolean;
  agencies?: ReadonlyArray<string | number> | string | number | null | undefined;
  orderBy: RankingOrder;
  group?: string | number | null | undefined;
  descending: boolean;
  first: number;
  offset: number;
}>;


export type PlatformRowsQuery = { readonly ranking: { readonly page: { readonly entries: ReadonlyArray<{ readonly position: number, readonly tied: boolean, readonly outOf: number, readonly publishedName: string, readonly positionIntervals: { readonly marginal: { readonly best: number, readonly worst: number }, readonly simultaneous: { readonly best: number, readonly worst: number } | null } | null, readonly change?: { readonly trust: Trust, readonly positions: number | null, readonly points: number | null, readonly since: { readonly from: string, readonly until: string } } | null, readonly amongPeers: { readonly position: number, readonly outOf: number } | null, readonly agency: { readonly code: string, readonly name: string, readonly nameEn: string | null, readonly kind: AgencyKind, readonly unit: { readonly code: string, readonly level: GovernmentLevel, readonly type: UnitType, readonly name: string, readonly fullName: string, readonly fullNameEn: string, readonly parent: { readonly name: string } | null } | null } | null, readonly scorecard: { readonly total: number, readonly maximum: number, readonly observablePoints: number | null, readonly unobservedPoints: number | null, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly points: number | null, readonly maximum: number, readonly observablePoints: number | null, readonly median: number | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null }> }> } }> } | null } | null };

export type PlatformUnrankedQueryVariables = Exact<{
  on: string;
  level: RankingLevel;
  within?: string | number | null | undefined;
  period: PeriodInput;
  offset: number;
}>;


export type PlatformUnrankedQuery = { readonly ranking: { readonly unrankedPage: { readonly totalCount: number, readonly offset: number, readonly entries: ReadonlyArray<{ readonly code: UnrankedReason, readonly reason: string, readonly reasonEn: string, readonly denominator: number | null, readonly agency: { readonly code: string, readonly name: string, readonly nameEn: string | null, readonly kind: AgencyKind, readonly unit: { readonly code: string, readonly level: GovernmentLevel, readonly type: UnitType, readonly name: string, readonly fullName: string, readonly fullNameEn: string, readonly parent: { readonly name: string } | null } | null } | null }> } | null, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } } | null };

export type RankingProvincesQueryVariables = Exact<{
  on: string;
}>;


export type RankingProvincesQuery = { readonly administrativeUnits: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly fullName: string, readonly fullNameEn: string, readonly agency: { readonly code: string } | null }> } | null };

export type PlatformFactsFragment = { readonly scheme: string, readonly trust: Trust | null, readonly note: string | null, readonly noteEn: string | null, readonly intervalMethod: { readonly level: number, readonly method: string, readonly methodEn: string } | null, readonly period: { readonly from: string, readonly until: string } | null, readonly trustReport: { readonly trust: Trust, readonly sources: number, readonly complete: number, readonly silent: number, readonly judgedThrough: string | null, readonly hasEnded: boolean, readonly missing: ReadonlyArray<{ readonly province: string, readonly from: string, readonly until: string, readonly unit: { readonly name: string } | null }> } | null, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } };

export type PlatformAgencyFragment = { readonly code: string, readonly name: string, readonly nameEn: string | null, readonly kind: AgencyKind, readonly unit: { readonly code: string, readonly level: GovernmentLevel, readonly type: UnitType, readonly name: string, readonly fullName: string, readonly fullNameEn: string, readonly parent: { readonly name: string } | null } | null };

export type PlatformEndFragment = { readonly publishedName: string, readonly agency: { readonly code: string, readonly name: string, readonly nameEn: string | null, readonly unit: { readonly code: string, readonly level: GovernmentLevel, readonly name: string } | null } | null, readonly scorecard: { readonly total: number } };

export type PlatformRowFragment = { readonly position: number, readonly tied: boolean, readonly outOf: number, readonly publishedName: string, readonly positionIntervals: { readonly marginal: { readonly best: number, readonly worst: number }, readonly simultaneous: { readonly best: number, readonly worst: number } | null } | null, readonly change?: { readonly trust: Trust, readonly positions: number | null, readonly points: number | null, readonly since: { readonly from: string, readonly until: string } } | null, readonly amongPeers: { readonly position: number, readonly outOf: number } | null, readonly agency: { readonly code: string, readonly name: string, readonly nameEn: string | null, readonly kind: AgencyKind, readonly unit: { readonly code: string, readonly level: GovernmentLevel, readonly type: UnitType, readonly name: string, readonly fullName: string, readonly fullNameEn: string, readonly parent: { readonly name: string } | null } | null } | null, readonly scorecard: { readonly total: number, readonly maximum: number, readonly observablePoints: number | null, readonly unobservedPoints: number | null, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly points: number | null, readonly maximum: number, readonly observablePoints: number | null, readonly median: number | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null }> }> } };

export type RankingCapturesQueryVariables = Exact<{
  level: RankingLevel;
  within?: string | number | null | undefined;
}>;


export type RankingCapturesQuery = { readonly portalCaptures: ReadonlyArray<{ readonly capturedOn: string, readonly complete: boolean, readonly entries: number }> | null };

export type ProvinceRankingQueryVariables = Exact<{
  capturedOn?: string | null | undefined;
}>;


export type ProvinceRankingQuery = { readonly portalRanking: { readonly scheme: string, readonly capturedOn: string | null, readonly previousCapturedOn: string | null, readonly note: string | null, readonly noteEn: string | null, readonly entries: ReadonlyArray<{ readonly position: number, readonly tied: boolean, readonly outOf: number, readonly publishedName: string, readonly publishedPosition: number | null, readonly agency: { readonly code: string, readonly nameEn: string | null, readonly unit: { readonly code: string, readonly name: string, readonly fullName: string, readonly fullNameEn: string, readonly history: ReadonlyArray<{ readonly from: string, readonly until: string | null, readonly type: UnitType }> } | null, readonly portalHistory: ReadonlyArray<{ readonly capturedOn: string, readonly total: number, readonly position: number, readonly outOf: number, readonly stale: boolean, readonly scheme: string }> | null } | null, readonly movement: { readonly since: string, readonly positions: number, readonly points: number } | null, readonly scorecard: { readonly total: number, readonly maximum: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly published: number | null, readonly maximum: number, readonly median: number | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null }> }> } }>, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null }, readonly published: { readonly total: number, readonly maximum: number } | null, readonly pooled: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly entries: number }> } | null };

export type UnitRankingQueryVariables = Exact<{
  within: string | number;
  capturedOn?: string | null | undefined;
}>;


export type UnitRankingQuery = { readonly portalRanking: { readonly scheme: string, readonly capturedOn: string | null, readonly previousCapturedOn: string | null, readonly note: string | null, readonly noteEn: string | null, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null }, readonly published: { readonly total: number, readonly maximum: number } | null, readonly pooled: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly entries: number }>, readonly entries: ReadonlyArray<{ readonly position: number, readonly tied: boolean, readonly outOf: number, readonly publishedName: string, readonly publishedPosition: number | null, readonly movement: { readonly since: string, readonly positions: number, readonly points: number } | null, readonly agency: { readonly code: string, readonly nameEn: string | null, readonly portalHistory: ReadonlyArray<{ readonly capturedOn: string, readonly total: number, readonly position: number, readonly outOf: number, readonly stale: boolean, readonly scheme: string }> | null } | null, readonly scorecard: { readonly total: number, readonly maximum: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly published: number | null, readonly maximum: number, readonly median: number | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null }> }> } }> } | null, readonly departments: { readonly entries: ReadonlyArray<{ readonly agency: { readonly code: string, readonly unit: { readonly code: string } | null } | null }> } | null, readonly communes: { readonly entries: ReadonlyArray<{ readonly agency: { readonly code: string, readonly unit: { readonly code: string } | null } | null }> } | null };

export type RankingPlaceQueryVariables = Exact<{
  agency: string | number;
  on?: string | null | undefined;
}>;


export type RankingPlaceQuery = { readonly agency: { readonly code: string, readonly unit: { readonly code: string, readonly fullName: string, readonly fullNameEn: string } | null } | null };

export type RankingAgenciesFragment = { readonly entries: ReadonlyArray<{ readonly agency: { readonly code: string, readonly unit: { readonly code: string } | null } | null }> };

export type RankingListFragment = { readonly scheme: string, readonly capturedOn: string | null, readonly previousCapturedOn: string | null, readonly note: string | null, readonly noteEn: string | null, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null }, readonly published: { readonly total: number, readonly maximum: number } | null, readonly pooled: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly entries: number }>, readonly entries: ReadonlyArray<{ readonly position: number, readonly tied: boolean, readonly outOf: number, readonly publishedName: string, readonly publishedPosition: number | null, readonly movement: { readonly since: string, readonly positions: number, readonly points: number } | null, readonly agency: { readonly code: string, readonly nameEn: string | null, readonly portalHistory: ReadonlyArray<{ readonly capturedOn: string, readonly total: number, readonly position: number, readonly outOf: number, readonly stale: boolean, readonly scheme: string }> | null } | null, readonly scorecard: { readonly total: number, readonly maximum: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly published: number | null, readonly maximum: number, readonly median: number | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null }> }> } }> };

export type RankingRowFragment = { readonly position: number, readonly tied: boolean, readonly outOf: number, readonly publishedName: string, readonly publishedPosition: number | null, readonly movement: { readonly since: string, readonly positions: number, readonly points: number } | null, readonly agency: { readonly code: string, readonly nameEn: string | null, readonly portalHistory: ReadonlyArray<{ readonly capturedOn: string, readonly total: number, readonly position: number, readonly outOf: number, readonly stale: boolean, readonly scheme: string }> | null } | null, readonly scorecard: { readonly total: number, readonly maximum: number, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly published: number | null, readonly maximum: number, readonly median: number | null, readonly indicators: ReadonlyArray<{ readonly code: string, readonly numerator: number | null, readonly denominator: number | null, readonly ratio: number | null }> }> } };

export type WhatIfQueryVariables = Exact<{
  level: RankingLevel;
  within?: string | number | null | undefined;
  capturedOn?: string | null | undefined;
  period?: PeriodInput | null | undefined;
  changes: ReadonlyArray<AgencyChangeInput> | AgencyChangeInput;
}>;


export type WhatIfQuery = { readonly simulateRanking: { readonly note: string, readonly noteEn: string, readonly outOf: number, readonly moved: number, readonly base: { readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } }, readonly changed: ReadonlyArray<{ readonly positions: number | null, readonly gained: number, readonly before: { readonly total: number | null, readonly position: number | null, readonly tied: boolean }, readonly after: { readonly total: number | null, readonly position: number | null, readonly tied: boolean, readonly reason: string | null, readonly reasonEn: string | null }, readonly groups: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string, readonly maximum: number, readonly before: number | null, readonly after: number | null, readonly gained: number }> }> } | null };

export type SearchQueryVariables = Exact<{
  search: string;
  dossier: string | number;
  isDossier: boolean;
}>;


export type SearchQuery = { readonly provinces: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly fullName: string, readonly fullNameEn: string }> } | null, readonly communes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly fullName: string, readonly fullNameEn: string, readonly parent: { readonly code: string, readonly fullName: string, readonly fullNameEn: string } | null }> } | null, readonly agencies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly kind: AgencyKind, readonly level: GovernmentLevel, readonly unit: { readonly code: string } | null }> } | null, readonly procedures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> } | null, readonly dossier?: { readonly code: string, readonly procedure: { readonly name: string } | null } | null };

export type TrustFactsFragment = { readonly trust: Trust, readonly sources: number, readonly complete: number, readonly silent: number, readonly judgedThrough: string | null, readonly hasEnded: boolean, readonly missing: ReadonlyArray<{ readonly province: string, readonly from: string, readonly until: string, readonly unit: { readonly name: string } | null }> };

export type AppliedFactsFragment = { readonly applied: { readonly definition: string, readonly unitName: string, readonly attribution: Attribution, readonly asKnownAt: string | null, readonly trust: Trust, readonly simulated: boolean, readonly address: string, readonly period: { readonly from: string, readonly until: string } }, readonly trustReport: { readonly trust: Trust, readonly sources: number, readonly complete: number, readonly silent: number, readonly judgedThrough: string | null, readonly hasEnded: boolean, readonly missing: ReadonlyArray<{ readonly province: string, readonly from: string, readonly until: string, readonly unit: { readonly name: string } | null }> }, readonly provenance: { readonly source: string } };

export type ReportedDaysQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportedDaysQuery = { readonly reportedDays: { readonly from: string | null, readonly through: string } | null };

export type UnitProvenanceFragment = { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null };

export type UnitFiguresFragment = { readonly received: { readonly total: number, readonly inPeriod: number, readonly online: number, readonly direct: number, readonly post: number, readonly carriedOver: number }, readonly onlineRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly resolved: { readonly total: number, readonly early: number, readonly onTime: number, readonly late: number, readonly lateWithApology: number, readonly lateKeptNewDate: number, readonly afterSupplement: number, readonly undeterminable: number }, readonly inProgress: { readonly total: number, readonly inTerm: number, readonly overdue: number, readonly undeterminable: number }, readonly closedWithoutResult: { readonly total: number, readonly afterAppointment: number }, readonly handedOver: { readonly in: number, readonly out: number }, readonly onTimeRate: { readonly definition: string, readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly meanProcessingDays: { readonly numerator: number, readonly denominator: number, readonly value: number | null, readonly reason: string | null }, readonly reconciliation: ReadonlyArray<{ readonly identity: FigureIdentity, readonly left: number, readonly right: number, readonly holds: boolean }>, readonly provenance: { readonly source: string, readonly origin: DataOrigin, readonly sourceEn: string, readonly asOf: string | null }, readonly applied: { readonly definition: string, readonly unitName: string, readonly attribution: Attribution, readonly asKnownAt: string | null, readonly trust: Trust, readonly simulated: boolean, readonly address: string, readonly period: { readonly from: string, readonly until: string } }, readonly trustReport: { readonly trust: Trust, readonly sources: number, readonly complete: number, readonly silent: number, readonly judgedThrough: string | null, readonly hasEnded: boolean, readonly missing: ReadonlyArray<{ readonly province: string, readonly from: string, readonly until: string, readonly unit: { readonly name: string } | null }> } };

export type UnitStaffFragment = { readonly members: number, readonly accounts: number, readonly activeAccounts: number, readonly byPosition: ReadonlyArray<{ readonly position: StaffPosition, readonly members: number }>, readonly provenance: { readonly origin: DataOrigin, readonly source: string, readonly sourceEn: string, readonly asOf: string | null } };

export type UrgentCountFragment = { readonly totalCount: number, readonly totalIsAtLeast: boolean };

export type UnitUrgentQueryVariables = Exact<{
  unit: string | number;
  day: string;
}>;


export type UnitUrgentQuery = { readonly underOneDay: { readonly totalCount: number, readonly totalIsAtLeast: boolean } | null, readonly days1To3: { readonly totalCount: number, readonly totalIsAtLeast: boolean } | null, readonly days4To7: { readonly totalCount: number, readonly totalIsAtLeast: boolean } | null, readonly days8To15: { readonly totalCount: number, readonly totalIsAtLeast: boolean } | null, readonly days16To30: { readonly totalCount: number, readonly totalIsAtLeast: boolean } | null, readonly over30Days: { readonly totalCount: number, readonly totalIsAtLeast: boolean } | null, readonly dueWithin1: { readonly totalCount: number, readonly totalIsAtLeast: boolean } | null, readonly dueWithin2: { readonly totalCount: number, readonly totalIsAtLeast: boolean } | null, readonly dueWithin3: { readonly totalCount: number, readonly totalIsAtLeast: boolean, readonly nodes: ReadonlyArray<{ readonly code: string, readonly effectiveAppointmentAt: string | null, readonly procedure: { readonly code: string, readonly name: string } | null, readonly competentAgency: { readonly code: string, readonly name: string, readonly nameEn: string | null } | null }> } | null };
