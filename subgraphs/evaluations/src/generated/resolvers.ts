import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RankingParent, RankingEntryParent, UnrankedEntryParent, ScorecardParent, AgencyParent, PortalCaptureParent, PortalHistoryPointParent, MovementParent, GroupScoreParent, IndicatorScoreParent, SchemeParent, SchemeGroupParent, SchemeIndicatorParent, RankingSimulationParent, SmallestSetParent } from '../parents.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A civil day in Asia/Ho_Chi_Minh, such as 2025-07-31. */
  Date: { input: string; output: string; }
  /** An instant, RFC 3339. */
  DateTime: { input: string; output: string | Date; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type AdministrativeUnit = {
  __typename?: 'AdministrativeUnit';
  id: Scalars['ID']['output'];
};

export type Agency = {
  __typename?: 'Agency';
  code: Scalars['ID']['output'];
  /** The agency's published totals and positions on every captured day, oldest first. Empty when never captured. */
  portalHistory?: Maybe<Array<PortalHistoryPoint>>;
};

/** What would be different of one agency: each observation takes the place of its own of that indicator. */
export type AgencyChangeInput = {
  /** Code of the agency, or of a province for its People's Committee. */
  agency: Scalars['ID']['input'];
  observations: Array<ObservationInput>;
};

/** What the portal published of an agency beside the platform's own. */
export type BesideOwn = {
  __typename?: 'BesideOwn';
  /** Every indicator of the scheme, in its order. */
  indicators: Array<IndicatorBesideOwn>;
  /** The platform's. The portal counts from 1 January to about the day of the capture. */
  period: Period;
  /** Of the platform's own figures; one simulated source makes them simulated. */
  provenance: Provenance;
};

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

/** How many differences are of a class. */
export type DifferenceCount = {
  __typename?: 'DifferenceCount';
  class: DifferenceClass;
  count: Scalars['Int']['output'];
};

/** Why a published number and the platform's differ. */
export type DifferenceReason = {
  __typename?: 'DifferenceReason';
  class: DifferenceClass;
  /** Why, in Vietnamese. */
  reason: Scalars['String']['output'];
  /** The same in English. */
  reasonEn: Scalars['String']['output'];
};

/**
 * What can still be done to an open dossier. FINISH_ON_TIME: one in term, asked for supplements once at most, that falls due by the end of the period
 * ends by its appointment, with an electronic result. PAY_ONLINE: a financial obligation that was not paid online is. DIGITISE: it is digitised.
 * STORE: it is written to the personal data store.
 */
export type DossierChange =
  | 'DIGITISE'
  | 'FINISH_ON_TIME'
  | 'PAY_ONLINE'
  | 'STORE';

/** What 0 out of 0 gives. */
export type EmptyRule =
  | 'FULL'
  | 'NOT_SCORED'
  | 'ZERO';

/** Change of one group's points, in a capture as published. The groups add up to the change of the total, except where the source's own do not. */
export type GroupMovement = {
  __typename?: 'GroupMovement';
  code: Scalars['ID']['output'];
  points: Scalars['Float']['output'];
};

/** code: CKMB, TDGQ, CLGQ, TTTT, MDHL, MDSH. points: ours where the inputs are known, else the published value with computed false. */
export type GroupScore = {
  __typename?: 'GroupScore';
  code: Scalars['ID']['output'];
  computed: Scalars['Boolean']['output'];
  /** Empty on days on which the portal's indicators were not captured. */
  indicators: Array<IndicatorScore>;
  /** maximum − points, or observablePoints − points where that is known; null when points is. */
  lostPoints?: Maybe<Scalars['Float']['output']>;
  maximum: Scalars['Float']['output'];
  /** Median of the points of the ranking's entries, as published in a capture; null in a simulation. */
  median?: Maybe<Scalars['Float']['output']>;
  name: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  /** What could be observed of maximum; null outside the platform's own ranking. */
  observablePoints?: Maybe<Scalars['Float']['output']>;
  points?: Maybe<Scalars['Float']['output']>;
  /** As published by the portal; null in a simulation. */
  published?: Maybe<Scalars['Float']['output']>;
  /** Why points are not ours, or, in the platform's own ranking, what they are without, in Vietnamese; else null. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The same in English. */
  reasonEn?: Maybe<Scalars['String']['output']>;
  /** What is unsure about the rules by which the group is scored, in Vietnamese; null when confirmed. */
  unsure?: Maybe<Scalars['String']['output']>;
  /** The same in English; null when confirmed. */
  unsureEn?: Maybe<Scalars['String']['output']>;
};

/** Why a day of a history looks as it does. */
export type HistoryReason = {
  __typename?: 'HistoryReason';
  code: HistoryReasonCode;
  /** In Vietnamese. */
  reason: Scalars['String']['output'];
  /** The same in English. */
  reasonEn: Scalars['String']['output'];
};

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

/** One indicator on both sides. */
export type IndicatorBesideOwn = {
  __typename?: 'IndicatorBesideOwn';
  /** The portal's code, such as PROGRESS; our own for what the portal shows no row of. */
  code: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  /** The number in Decision 766/QĐ-TTg; null for what the portal only shows. */
  number?: Maybe<Scalars['String']['output']>;
  /** Null when the platform does not observe it. */
  own?: Maybe<IndicatorCounts>;
  /** Null when the capture has no row of it. */
  published?: Maybe<IndicatorCounts>;
  /** Why the two differ or cannot be compared, the weightiest first; empty when numerators and denominators are the same. */
  reasons: Array<DifferenceReason>;
};

/** What was counted for an indicator, and its points. */
export type IndicatorCounts = {
  __typename?: 'IndicatorCounts';
  /** Null where none is published. */
  denominator?: Maybe<Scalars['Int']['output']>;
  /** Null where none is published. */
  numerator?: Maybe<Scalars['Int']['output']>;
  /** Null when there are none to give, or none are published. */
  points?: Maybe<Scalars['Float']['output']>;
  /** numerator ÷ denominator; null when the denominator is 0 or absent. */
  ratio?: Maybe<Scalars['Float']['output']>;
};

/** A list of dossiers behind an indicator. */
export type IndicatorDossiers = {
  __typename?: 'IndicatorDossiers';
  /** Copied into the argument filter of dossiers, it gives the list. */
  filter: IndicatorFilter;
  part: IndicatorPart;
};

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

/** The fields of DossierFilter that an indicator needs. Null: absent in the filter. */
export type IndicatorFilter = {
  __typename?: 'IndicatorFilter';
  agency?: Maybe<Scalars['ID']['output']>;
  asKnownAt?: Maybe<Scalars['DateTime']['output']>;
  figure: IndicatorFigure;
  period: Period;
  /** Null: of any status. */
  status?: Maybe<Array<OpenStatus>>;
  unit?: Maybe<Scalars['ID']['output']>;
};

/** Which of an indicator's dossiers a list has. */
export type IndicatorPart =
  | 'DENOMINATOR'
  | 'LOST'
  | 'NUMERATOR';

/** published: the points as the portal shows them, where this is a capture; points: ours from numerator and denominator. */
export type IndicatorScore = {
  __typename?: 'IndicatorScore';
  /** The portal's code, such as PROGRESS; our own for what the portal shows no row of. */
  code: Scalars['ID']['output'];
  denominator?: Maybe<Scalars['Int']['output']>;
  /**
   * The lists of dossiers behind the numbers: those of DENOMINATOR have denominator dossiers; numerator is those of NUMERATOR, and denominator less
   * those of LOST. Of two LOST lists a dossier may be in both, and counts twice. Empty for what counts no dossiers, and outside the platform's own ranking.
   */
  dossiers: Array<IndicatorDossiers>;
  /** What numerator and denominator count. */
  formula: Scalars['String']['output'];
  formulaEn: Scalars['String']['output'];
  lostPoints?: Maybe<Scalars['Float']['output']>;
  /** 0 when the indicator is monitored without points. */
  maximum: Scalars['Float']['output'];
  /** Median ratio of the ranking's entries; null in a simulation. */
  medianRatio?: Maybe<Scalars['Float']['output']>;
  name: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  /**
   * The same for the position above: with so many more the total reaches that of the next higher position, all others unchanged. Null for the
   * first position, for who has none, where this indicator alone cannot do it, and outside the platform's own ranking.
   */
  neededForNextPosition?: Maybe<Scalars['Int']['output']>;
  /** More dossiers, procedures or petitions in the numerator for one more point, denominator unchanged; null when a full point cannot be won or does not apply. */
  neededForOnePoint?: Maybe<Scalars['Int']['output']>;
  /** Where the platform's count differs from the words of formula, in Vietnamese; null when it does not. */
  note?: Maybe<Scalars['String']['output']>;
  /** The same in English. */
  noteEn?: Maybe<Scalars['String']['output']>;
  /** The number in Decision 766/QĐ-TTg, such as 2.1; null for what the portal only shows. */
  number?: Maybe<Scalars['String']['output']>;
  numerator?: Maybe<Scalars['Int']['output']>;
  /** Null when the indicator is monitored without points, or its inputs are not known. */
  points?: Maybe<Scalars['Float']['output']>;
  published?: Maybe<Scalars['Float']['output']>;
  /** numerator ÷ denominator; null when the denominator is 0 or absent. */
  ratio?: Maybe<Scalars['Float']['output']>;
  /** Why points is null in the platform's own ranking, in Vietnamese; else null. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The same in English. */
  reasonEn?: Maybe<Scalars['String']['output']>;
};

/** How the intervals of a ranking are computed, and what they leave out. */
export type IntervalMethod = {
  __typename?: 'IntervalMethod';
  /** Probability with which an interval holds the true position: 0.95. */
  level: Scalars['Float']['output'];
  /** In Vietnamese. */
  method: Scalars['String']['output'];
  /** The same in English. */
  methodEn: Scalars['String']['output'];
};

/** Who has less has no position: with few dossiers a ratio says more about chance than about the agency. */
export type LeastDenominator = {
  __typename?: 'LeastDenominator';
  denominator: Scalars['Int']['output'];
  /** Code of the indicator whose denominator decides. */
  indicator: Scalars['ID']['output'];
  /** Why, in Vietnamese. */
  reason: Scalars['String']['output'];
  /** The same in English. */
  reasonEn: Scalars['String']['output'];
};

/** Days of a period that the source of a province did not report. Half-open: from <= day < until. */
export type MissingDays = {
  __typename?: 'MissingDays';
  from: Scalars['Date']['output'];
  /** Official code of the province. */
  province: Scalars['ID']['output'];
  unit?: Maybe<AdministrativeUnit>;
  until: Scalars['Date']['output'];
};

/**
 * positions = boundaries + own + others, positive when the agency climbed. boundaries: by agencies that stand in one of the two lists only. own: had
 * all others stayed as they were. others: by what the others then did. The rules are the same on both days. points: change of the published total.
 */
export type Movement = {
  __typename?: 'Movement';
  boundaries: Scalars['Int']['output'];
  groups: Array<GroupMovement>;
  others: Scalars['Int']['output'];
  own: Scalars['Int']['output'];
  points: Scalars['Float']['output'];
  positions: Scalars['Int']['output'];
  /** points less those of groups: what a stale or otherwise rounded total of the source leaves. */
  remainder: Scalars['Float']['output'];
  since: Scalars['Date']['output'];
};

/** One indicator as observed. Absent numerator and denominator: offered, for a service that is only there or not; otherwise not observed. */
export type ObservationInput = {
  denominator?: InputMaybe<Scalars['Int']['input']>;
  indicator: Scalars['ID']['input'];
  numerator?: InputMaybe<Scalars['Int']['input']>;
};

/** The statuses of DossierStatus that an open dossier has; each has the same name there. */
export type OpenStatus =
  /** Accepted; processing has not begun. */
  | 'ACCEPTED'
  /** Waits for a payment by the applicant. */
  | 'PAYMENT_REQUESTED'
  /** An agency is processing it. */
  | 'PROCESSING'
  /** Waits for a supplement from the applicant. */
  | 'SUPPLEMENT_REQUESTED';

/**
 * A position among peers: the ranked agencies of one quarter by dossiers received in the period. Agencies that received equally many are in
 * one quarter. The same totals as in the whole ranking, ranked by the same rule.
 */
export type PeerPosition = {
  __typename?: 'PeerPosition';
  /** Agencies of the quarter. */
  outOf: Scalars['Int']['output'];
  position: Scalars['Int']['output'];
  /** 1 to 4, 1 the quarter that received most. */
  quarter: Scalars['Int']['output'];
  /** True when another of the quarter has the same total. */
  tied: Scalars['Boolean']['output'];
};

/** Half-open: a day belongs to the period when from <= day < until. */
export type Period = {
  __typename?: 'Period';
  from: Scalars['Date']['output'];
  until: Scalars['Date']['output'];
};

/** Half-open: a day belongs to the period when from <= day < until. At most ten years. */
export type PeriodInput = {
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

/** One indicator summed over all entries of a ranking that have both numerator and denominator. */
export type PooledIndicator = {
  __typename?: 'PooledIndicator';
  code: Scalars['ID']['output'];
  denominator: Scalars['Int']['output'];
  /** Entries that were summed. */
  entries: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  numerator: Scalars['Int']['output'];
  /** Null when the denominator is 0. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** A captured day. complete: indicators with numerators and denominators were captured, not only totals and groups. */
export type PortalCapture = {
  __typename?: 'PortalCapture';
  /** When the portal was read; null for reference data, of which the day alone is known. */
  capturedAt?: Maybe<Scalars['DateTime']['output']>;
  capturedOn: Scalars['Date']['output'];
  complete: Scalars['Boolean']['output'];
  /** SHA-256 of what the file says, whatever its layout. */
  contentHash?: Maybe<Scalars['String']['output']>;
  entries: Scalars['Int']['output'];
  /** Name of the imported file. */
  fileName?: Maybe<Scalars['String']['output']>;
  /** Null for reference data, which comes with the platform; so are the two after it. */
  importedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The list itself, also of a capture that a later one of the day stands before. */
  ranking: Ranking;
};

/** An agency's published total and position on one captured day. */
export type PortalHistoryPoint = {
  __typename?: 'PortalHistoryPoint';
  /** When the portal was read; null where the day alone is known. */
  capturedAt?: Maybe<Scalars['DateTime']['output']>;
  capturedOn: Scalars['Date']['output'];
  /** Since the captured day before in which the agency stands; null for the first, and when other rules held then. */
  movement?: Maybe<Movement>;
  outOf: Scalars['Int']['output'];
  position: Scalars['Int']['output'];
  /** What is known of why the day looks as it does beside the one before; empty when nothing is out of the ordinary. */
  reasons: Array<HistoryReason>;
  /** The version of the index that the portal applied. Points and positions under different ones are not of one line. */
  scheme: Scalars['ID']['output'];
  /** The source's total does not equal its own groups that day. */
  stale: Scalars['Boolean']['output'];
  total: Scalars['Float']['output'];
};

/**
 * positions = rules + boundaries + own + others, positive when the agency climbed; each is what changed next. rules: the other period scored by
 * the scheme of this one; boundaries: agencies that exist in only one of the two; own: had all others stayed as they were; others: by what
 * these did, those that got or lost a position included. Null numbers: the schemes are of different series and cannot be compared.
 */
export type PositionChange = {
  __typename?: 'PositionChange';
  boundaries?: Maybe<Scalars['Int']['output']>;
  /** The position in the other period. */
  from: Scalars['Int']['output'];
  /** The rest of points by group, in the order of the scheme; empty when not comparable. */
  groups: Array<GroupMovement>;
  others?: Maybe<Scalars['Int']['output']>;
  own?: Maybe<Scalars['Int']['output']>;
  /** Change of the total. */
  points?: Maybe<Scalars['Float']['output']>;
  /** Of points: by scoring the other period by the scheme of this one. */
  pointsByRules?: Maybe<Scalars['Float']['output']>;
  positions?: Maybe<Scalars['Int']['output']>;
  /** Why it is not comparable, in Vietnamese; else null. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The same in English. */
  reasonEn?: Maybe<Scalars['String']['output']>;
  rules?: Maybe<Scalars['Int']['output']>;
  /** Of the other period: the one in force then, unless the ranking was asked for with a scheme. */
  scheme: Scalars['ID']['output'];
  since: Period;
  /** Whether the sources reported the other period. */
  trust: Trust;
};

/** From best to worst, both included. */
export type PositionInterval = {
  __typename?: 'PositionInterval';
  best: Scalars['Int']['output'];
  worst: Scalars['Int']['output'];
};

/** Confidence sets for the position of one agency. The true position is the one that the agency would have with endlessly many dossiers of the same kind. */
export type PositionIntervals = {
  __typename?: 'PositionIntervals';
  /** For this agency alone: it holds the agency's true position with the level's probability. */
  marginal: PositionInterval;
  /**
   * For all agencies of the ranking at once: every one of these intervals holds its true position with the level's probability together. At least as wide
   * as marginal. Null in a ranking of more than 300 agencies.
   */
  simultaneous?: Maybe<PositionInterval>;
};

/** Where a figure comes from. Every screen and file that shows the figure shows this beside it. */
export type Provenance = {
  __typename?: 'Provenance';
  /** The day whose state the figure shows; null when the source names no day. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** Whether the figure is real or simulated. One simulated part makes the whole simulated. */
  origin: DataOrigin;
  /** The public source or the simulation, in words: in Vietnamese, the official language. */
  source: Scalars['String']['output'];
  /** The same in English; as source where the sender gives Vietnamese alone. */
  sourceEn: Scalars['String']['output'];
};

/** Published points that are not ours. */
export type PublishedDifference = {
  __typename?: 'PublishedDifference';
  /** Null for the national row. */
  agency?: Maybe<Agency>;
  class: DifferenceClass;
  /** Code of the group or indicator; null for a total. */
  code?: Maybe<Scalars['ID']['output']>;
  /** Ours, of a total with the published points of groups that cannot be computed; null when it cannot be computed. */
  computed?: Maybe<Scalars['Float']['output']>;
  /** published − computed; null when computed is. */
  difference?: Maybe<Scalars['Float']['output']>;
  kind: PublishedKind;
  /** The indicator's number in Decision 766/QĐ-TTg; null for anything else. */
  number?: Maybe<Scalars['String']['output']>;
  /** Points as the portal prints them. */
  published: Scalars['Float']['output'];
  /** As in RankingEntry; null for the national row. */
  publishedName?: Maybe<Scalars['String']['output']>;
  /** Why, in Vietnamese. */
  reason: Scalars['String']['output'];
  /** The same in English. */
  reasonEn: Scalars['String']['output'];
};

/** Everything that a capture has points of, and what of it is not ours. published = reproduced + the sum of counts. */
export type PublishedDifferences = {
  __typename?: 'PublishedDifferences';
  /** Of the same agencies, whatever classes are asked for; classes without any are left out. */
  counts: Array<DifferenceCount>;
  /** The part that was asked for. */
  differences: Array<PublishedDifference>;
  /** Differences before this page. */
  offset: Scalars['Int']['output'];
  /** Totals, groups and indicators with printed points, of the agencies that were asked for; of all and of the national row when none were named. */
  published: Scalars['Int']['output'];
  /** Those that numerators and denominators, or groups, give to the hundredth by the rules of the scheme. */
  reproduced: Scalars['Int']['output'];
  /** Differences of the classes and agencies that were asked for, on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** What of a list is published with points. */
export type PublishedKind =
  | 'GROUP'
  | 'INDICATOR'
  | 'TOTAL';

/** The portal's own national row. */
export type PublishedNational = {
  __typename?: 'PublishedNational';
  maximum: Scalars['Float']['output'];
  total: Scalars['Float']['output'];
};

export type Query = {
  __typename?: 'Query';
  /**
   * Days on which the portal was captured, oldest first; of a day with several captures the latest. everyMoment: all of them, for nothing that was
   * ever captured is changed or taken away. Empty when there are none; within, and what is wrong with it, as in portalRanking.
   */
  portalCaptures?: Maybe<Array<PortalCapture>>;
  /**
   * As published by the national portal; the newest capture when capturedOn is absent, and the latest of several of one day. within: an agency code, for the units below a province.
   * Null when there is no capture of that level, place and day. BAD_USER_INPUT when PROVINCE_UNITS comes without within, for a within that names no
   * province, and for one at a level of the whole country.
   */
  portalRanking?: Maybe<Ranking>;
  /** One agency's entry of a portal ranking; the newest capture when capturedOn is absent. Null when the agency was not captured, or is unknown. */
  portalScorecard?: Maybe<RankingEntry>;
  /**
   * Computed by the platform from its own observations. PROVINCE: a province with its departments and communes. DEPARTMENT, COMMUNE: of the
   * country, or of the province whose People's Committee within names. PROVINCE_UNITS: both, of one province. No ministry sends anything yet.
   * scheme: the version in force on the last day of the period when absent, else the newest, and note says so. asKnownAt: what was known
   * then. BAD_USER_INPUT when the period does not begin on the 1st or the 15th, for an unknown scheme, and for a within that is missing, unknown
   * or not of this level.
   */
  ranking?: Maybe<Ranking>;
  /** A scheme by its id. Null when unknown. */
  scheme?: Maybe<Scheme>;
  /**
   * What a ranking would be if some agencies had other observations and all others stayed as they are: a simulation, never stored and never a
   * published figure. With period the platform's own ranking is changed, asked for as in ranking; without it the portal's, as in portalRanking, and
   * null when there is no such capture. An observation takes the place of the agency's own of that indicator; indicators that are not given stay.
   * Points gained are exact: both observations go through the rule of the scheme, and the difference is added to the points that stand. At most 50
   * agencies. BAD_USER_INPUT names everything that is wrong with changes, a line each: an unknown agency, one given twice, an unknown indicator, a
   * numerator above its denominator, and an indicator that cannot be changed with the reason: its inputs were not captured or not observed (the
   * portal publishes CLGQ and TTTT without them), it is monitored without points, or it is inherited from the province.
   */
  simulateRanking?: Maybe<RankingSimulation>;
  /**
   * Scores any observations under a scheme: the what-if question. indicator: an indicator's number (2.1) or portal code (PROGRESS).
   * A group is computed when all its scored indicators can be; total adds the computed groups only. BAD_USER_INPUT for an unknown scheme or
   * indicator, an indicator given twice, a negative number, or a numerator above its denominator.
   */
  simulateScore?: Maybe<ScoreSimulation>;
  /**
   * The fewest dossiers that bring an agency to a target in the platform's own ranking, as known at last, all others unchanged: exactly, over rounded
   * points. Of dossiers that are open at the end of the last day their source told of, because nothing changes any more about one that ended or
   * about how it was filed; those that were handed on are left out. A dossier to which two things are done counts twice. target: total, or position
   * (to be no worse than it); one of them. BAD_USER_INPUT for none or both, an agency that is unknown or has no position, and as in ranking.
   */
  smallestSet?: Maybe<SmallestSet>;
};


export type QueryPortalCapturesArgs = {
  everyMoment?: Scalars['Boolean']['input'];
  level: RankingLevel;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPortalRankingArgs = {
  capturedOn?: InputMaybe<Scalars['Date']['input']>;
  level: RankingLevel;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPortalScorecardArgs = {
  agency: Scalars['ID']['input'];
  capturedOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryRankingArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  level: RankingLevel;
  period: PeriodInput;
  scheme?: InputMaybe<Scalars['ID']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySchemeArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySimulateRankingArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  capturedOn?: InputMaybe<Scalars['Date']['input']>;
  changes: Array<AgencyChangeInput>;
  level: RankingLevel;
  period?: InputMaybe<PeriodInput>;
  scheme?: InputMaybe<Scalars['ID']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySimulateScoreArgs = {
  observations: Array<ObservationInput>;
  scheme?: Scalars['ID']['input'];
};


export type QuerySmallestSetArgs = {
  agency: Scalars['ID']['input'];
  level: RankingLevel;
  period: PeriodInput;
  position?: InputMaybe<Scalars['Int']['input']>;
  scheme?: InputMaybe<Scalars['ID']['input']>;
  total?: InputMaybe<Scalars['Float']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * A list of agencies by published total. Competition ranking: equal totals share a position, the next one is skipped (1, 2, 2, 4);
 * agencies of a tie stand in order of code.
 */
export type Ranking = {
  __typename?: 'Ranking';
  /** When the portal was read; null where the day alone is known, and in the platform's own ranking. */
  capturedAt?: Maybe<Scalars['DateTime']['output']>;
  capturedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Of a capture: every published total, group and indicator that the rules of the scheme do not give to the hundredth, or cannot give, with the
   * reason; in the order of the list, the national row first. classes, agencies: only those. Null for the platform's own ranking. BAD_USER_INPUT
   * as in page.
   */
  differences?: Maybe<PublishedDifferences>;
  entries: Array<RankingEntry>;
  /** How positionIntervals of the entries are computed. Null where the entries have none. */
  intervalMethod?: Maybe<IntervalMethod>;
  /** What is known to be wrong with this capture in its source, or that the scheme was not in force, in Vietnamese; null when nothing. */
  note?: Maybe<Scalars['String']['output']>;
  /** The same in English; null when note is. */
  noteEn?: Maybe<Scalars['String']['output']>;
  /**
   * A part of entries. agencies: of these alone, at most 100, whatever their places. orderBy and descending: in which order; group: the code of the
   * group whose points order, with GROUP. around: the page with this agency in its middle, in place of offset; the first one when it has no position.
   * An agency that was dissolved or is ranked elsewhere may be named, and has no entry. BAD_USER_INPUT when first is not between 1 and 100, offset is
   * negative, more agencies are named, one that never was, or a group that the scheme does not have or that is missing: then the page alone is null,
   * and the rest of the ranking stands.
   */
  page?: Maybe<RankingPage>;
  /** Of the platform's own ranking; null for a capture. So are the two after it. */
  period?: Maybe<Period>;
  /**
   * The platform's own pool of the entries: sums of numerators over sums of denominators per indicator, in the order of the scheme.
   * Only indicators whose inputs were captured; without those that units below a province inherit, which are not their own counts.
   */
  pooled: Array<PooledIndicator>;
  /** The captured day before this one at the same level and place; null for the first. */
  previousCapturedOn?: Maybe<Scalars['Date']['output']>;
  provenance: Provenance;
  /** The national row as the portal publishes it; neither a mean nor a pool of the entries. Null where the portal gives none. */
  published?: Maybe<PublishedNational>;
  scheme: Scalars['ID']['output'];
  /**
   * Whether the sources of the ranked provinces reported the whole period. PROVISIONAL: only agencies whose own source did have positions, among each
   * other. WITHHELD: nobody has one.
   */
  trust?: Maybe<Trust>;
  /** What the sources reported, and which days are missing from whom. */
  trustReport?: Maybe<TrustReport>;
  /**
   * Agencies of the level without a position in the platform's own ranking, in order of code: every agency that exists on the last day of the
   * period is here or among the entries. Empty for a capture.
   */
  unranked: Array<UnrankedEntry>;
  /** A part of unranked, in order of code; agencies, first and offset as in page. Null by itself where page would be. */
  unrankedPage?: Maybe<UnrankedPage>;
};


/**
 * A list of agencies by published total. Competition ranking: equal totals share a position, the next one is skipped (1, 2, 2, 4);
 * agencies of a tie stand in order of code.
 */
export type RankingDifferencesArgs = {
  agencies?: InputMaybe<Array<Scalars['ID']['input']>>;
  classes?: InputMaybe<Array<DifferenceClass>>;
  first?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/**
 * A list of agencies by published total. Competition ranking: equal totals share a position, the next one is skipped (1, 2, 2, 4);
 * agencies of a tie stand in order of code.
 */
export type RankingPageArgs = {
  agencies?: InputMaybe<Array<Scalars['ID']['input']>>;
  around?: InputMaybe<Scalars['ID']['input']>;
  descending?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
  group?: InputMaybe<Scalars['ID']['input']>;
  offset?: Scalars['Int']['input'];
  orderBy?: RankingOrder;
};


/**
 * A list of agencies by published total. Competition ranking: equal totals share a position, the next one is skipped (1, 2, 2, 4);
 * agencies of a tie stand in order of code.
 */
export type RankingUnrankedPageArgs = {
  agencies?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

/** One agency in a ranking. */
export type RankingEntry = {
  __typename?: 'RankingEntry';
  agency?: Maybe<Agency>;
  /** Where it stands among agencies with about as many dossiers; null for a capture, which does not tell how many. */
  amongPeers?: Maybe<PeerPosition>;
  /**
   * A captured entry beside what the platform itself observes of the agency in a period, by the scheme of the capture; asKnownAt: as known then. Null
   * in the platform's own ranking. As many statements for a whole list as for one agency. BAD_USER_INPUT when the period does not begin on the 1st
   * or the 15th, and for the sixth period of one request.
   */
  beside?: Maybe<BesideOwn>;
  /** Null in the platform's own ranking. */
  capturedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Against the platform's own ranking of another period, as known at the same moment. Null for a capture, and when the agency has no position in
   * that period, by its trust, its rules or those of this one. BAD_USER_INPUT when against does not begin on the 1st or the 15th, and for the sixth period of one ranking.
   */
  change?: Maybe<PositionChange>;
  /** Change against previousCapturedOn; null at the first capture, when the agency was absent or other rules held then, and in the platform's own ranking. */
  movement?: Maybe<Movement>;
  /** Entries in the ranking. */
  outOf: Scalars['Int']['output'];
  position: Scalars['Int']['output'];
  /**
   * Positions that chance alone can explain; Ranking.intervalMethod says how they are computed. Null in a capture where the indicators of an agency
   * of the list were not captured.
   */
  positionIntervals?: Maybe<PositionIntervals>;
  provenance: Provenance;
  /** The agency's name as the portal prints it: that day's where names were captured, else the newest captured; the code when none was. */
  publishedName: Scalars['String']['output'];
  /**
   * The position as the portal printed it, in its whole list; null where it printed none. The portal separates agencies whose printed
   * totals are equal, so that it may differ from position by the length of a tie.
   */
  publishedPosition?: Maybe<Scalars['Int']['output']>;
  scorecard: Scorecard;
  /** True when another entry has the same total. */
  tied: Scalars['Boolean']['output'];
};


/** One agency in a ranking. */
export type RankingEntryBesideArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  period: PeriodInput;
};


/** One agency in a ranking. */
export type RankingEntryChangeArgs = {
  against: PeriodInput;
};

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

/** A part of the entries of a ranking. */
export type RankingPage = {
  __typename?: 'RankingPage';
  entries: Array<RankingEntry>;
  /** Entries before this page. */
  offset: Scalars['Int']['output'];
  /** Entries there are, on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A ranking with other observations of some agencies. Never stored, and never a published figure. */
export type RankingSimulation = {
  __typename?: 'RankingSimulation';
  /** The ranking that was changed, as it stands; its scheme scores the changes. */
  base: Ranking;
  /** In the order in which they were given. */
  changed: Array<SimulatedEntry>;
  /** Agencies with another position than in base, or with one where they had none, or the other way round; those that were changed included. */
  moved: Scalars['Int']['output'];
  /** Of moved, those that were not changed, by their new position. first: at most 100. */
  movedOthers?: Maybe<Array<SimulatedEntry>>;
  /** That this is a simulation, for every screen and file that shows it, in Vietnamese. */
  note: Scalars['String']['output'];
  /** The same in English. */
  noteEn: Scalars['String']['output'];
  /** Agencies with a position after the changes. */
  outOf: Scalars['Int']['output'];
};


/** A ranking with other observations of some agencies. Never stored, and never a published figure. */
export type RankingSimulationMovedOthersArgs = {
  first?: Scalars['Int']['input'];
};

/** A version of the index: groups, indicators, curves and rules as data. */
export type Scheme = {
  __typename?: 'Scheme';
  groups: Array<SchemeGroup>;
  id: Scalars['ID']['output'];
  /** From how many dossiers on an agency is ranked; null: everybody is. */
  least?: Maybe<LeastDenominator>;
  /** Least part, of 100, of the dossiers received in the period before that the reporting sources must hold; with less the ranking is withheld. */
  leastReportedPercent: Scalars['Int']['output'];
  /** The decision that sets the index, by its official name in Vietnamese. */
  legalBasis: Scalars['String']['output'];
  /** The same in English. */
  legalBasisEn: Scalars['String']['output'];
  maximum: Scalars['Float']['output'];
  name: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  /** Versions of one series may be compared with each other; figures are never compared across series. */
  series: Scalars['ID']['output'];
  validFrom: Scalars['Date']['output'];
  /** Null while in force. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A group of indicators of a scheme. Indicator maxima add up to the group's. */
export type SchemeGroup = {
  __typename?: 'SchemeGroup';
  code: Scalars['ID']['output'];
  indicators: Array<SchemeIndicator>;
  maximum: Scalars['Float']['output'];
  name: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  /** What is unsure about the group's rules and may change with a new version, in Vietnamese; null when confirmed. */
  unsure?: Maybe<Scalars['String']['output']>;
  /** The same in English; null when confirmed. */
  unsureEn?: Maybe<Scalars['String']['output']>;
};

/** An indicator of a scheme, with the rule that turns its ratio into points. */
export type SchemeIndicator = {
  __typename?: 'SchemeIndicator';
  /** The portal's code, such as PROGRESS; our own for what the portal shows no row of. */
  code: Scalars['ID']['output'];
  curve: Curve;
  formula: Scalars['String']['output'];
  formulaEn: Scalars['String']['output'];
  /** True when departments and communes show their province's value. */
  inherited: Scalars['Boolean']['output'];
  maximum: Scalars['Float']['output'];
  name: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  /** The number in Decision 766/QĐ-TTg; null for what the portal only shows, and where the number is not known. */
  number?: Maybe<Scalars['String']['output']>;
  /** Between 0 and 1; null for other curves. */
  threshold?: Maybe<Scalars['Float']['output']>;
  whenEmpty: EmptyRule;
};

/** A simulation is never a published figure. */
export type ScoreSimulation = {
  __typename?: 'ScoreSimulation';
  groups: Array<GroupScore>;
  /** Sum of the maxima of the computed groups. */
  maximum: Scalars['Float']['output'];
  scheme: Scalars['ID']['output'];
  /** Sum of the computed groups. */
  total: Scalars['Float']['output'];
};

/**
 * total: as published for a capture, else the points of what the platform observed. computedTotal: our groups where computed, else the published
 * ones; null when a group is missing. maximum = observablePoints + unobservedPoints.
 */
export type Scorecard = {
  __typename?: 'Scorecard';
  computedTotal?: Maybe<Scalars['Float']['output']>;
  groups: Array<GroupScore>;
  maximum: Scalars['Float']['output'];
  /** Points that could be reached with what the platform observed; null for a capture. */
  observablePoints?: Maybe<Scalars['Float']['output']>;
  total: Scalars['Float']['output'];
  /** Points of indicators that the platform cannot observe: they are neither won nor lost. Null for a capture. */
  unobservedPoints?: Maybe<Scalars['Float']['output']>;
};

/** One agency in a simulated ranking. */
export type SimulatedEntry = {
  __typename?: 'SimulatedEntry';
  /** With the changes. */
  after: SimulatedPlace;
  agency?: Maybe<Agency>;
  /** As in the base. */
  before: SimulatedPlace;
  /** after.total − before.total; 0 for who is not changed. */
  gained: Scalars['Float']['output'];
  /** In the order of the scheme. Their gains add up to gained. */
  groups: Array<SimulatedGroup>;
  /** Positive when the agency climbs; null without a position before or after. */
  positions?: Maybe<Scalars['Int']['output']>;
  /** As RankingEntry.publishedName. */
  publishedName: Scalars['String']['output'];
};

/** One group of an agency in a simulated ranking. */
export type SimulatedGroup = {
  __typename?: 'SimulatedGroup';
  /** before + gained. */
  after?: Maybe<Scalars['Float']['output']>;
  /** As published for a capture, else the points of what the platform observed; null when there are none. */
  before?: Maybe<Scalars['Float']['output']>;
  code: Scalars['ID']['output'];
  gained: Scalars['Float']['output'];
  /** Those that were changed. */
  indicators: Array<SimulatedIndicator>;
  maximum: Scalars['Float']['output'];
  name: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  /** What before is without, or why not all of it can be changed, in Vietnamese; null when all its inputs are known. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The same in English. */
  reasonEn?: Maybe<Scalars['String']['output']>;
};

/** An indicator that was changed. Points by the rule of the scheme; null when there are none to give, which adds 0. */
export type SimulatedIndicator = {
  __typename?: 'SimulatedIndicator';
  after?: Maybe<Scalars['Float']['output']>;
  before?: Maybe<Scalars['Float']['output']>;
  /** As IndicatorScore.code. */
  code: Scalars['ID']['output'];
  gained: Scalars['Float']['output'];
  name: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  number?: Maybe<Scalars['String']['output']>;
};

/** Where an agency stands before or after. */
export type SimulatedPlace = {
  __typename?: 'SimulatedPlace';
  /** Null when it has none. */
  position?: Maybe<Scalars['Int']['output']>;
  /** Why it has no position, in Vietnamese; else null. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The same in English. */
  reasonEn?: Maybe<Scalars['String']['output']>;
  tied: Scalars['Boolean']['output'];
  /** Null when nothing was observed of it. */
  total?: Maybe<Scalars['Float']['output']>;
};

/** The smallest set of open dossiers that reaches a target. Never stored, and never a published figure. */
export type SmallestSet = {
  __typename?: 'SmallestSet';
  /** With them; null where the target cannot be reached. */
  after?: Maybe<SimulatedPlace>;
  agency?: Maybe<Agency>;
  /** The last day that the source of its province told of: what is open is open at its end. */
  asOf: Scalars['Date']['output'];
  before: SimulatedPlace;
  /** How many in all: 0 where the target is reached already, null where it cannot be. */
  dossiers?: Maybe<Scalars['Int']['output']>;
  /** With everything that can still be done. */
  most: SimulatedPlace;
  /** That this is a simulation, for every screen and file that shows it, in Vietnamese. */
  note: Scalars['String']['output'];
  /** The same in English. */
  noteEn: Scalars['String']['output'];
  /** Why the target cannot be reached, in Vietnamese; else null. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The same in English. */
  reasonEn?: Maybe<Scalars['String']['output']>;
  /** The total to be reached: as asked for, or that of the position. */
  target: Scalars['Float']['output'];
  /** In the order of the enum. Their gains add up to that of the total. */
  ways: Array<WayToWin>;
};

/**
 * Whether the sources in scope reported a period. COMPLETE: it has ended, and every source reported every day of it. PROVISIONAL: some did not, or it
 * has not ended. WITHHELD: the sources that reported it hold too little of the dossiers received in the period before. A day is reported by a
 * delivery recorded after its end that contains a reception of that day or of a later one, or that says so by through.
 */
export type Trust =
  | 'COMPLETE'
  | 'PROVISIONAL'
  | 'WITHHELD';

/**
 * What the sources reported of a period: for each province, all systems that send its dossiers together. A source reports from its first day
 * through the last day of the period when it says through with its deliveries, else through the last working day. A period that has not ended is
 * judged through yesterday.
 */
export type TrustReport = {
  __typename?: 'TrustReport';
  /** Of sources, those that reported every judged day. */
  complete: Scalars['Int']['output'];
  /** False: positions and figures are to date. */
  hasEnded: Scalars['Boolean']['output'];
  /** The last day that is judged: the last of the period, or yesterday while it has not ended. Null: the period has not begun. */
  judgedThrough?: Maybe<Scalars['Date']['output']>;
  /** Days that were not reported, by province, in order of code. */
  missing: Array<MissingDays>;
  /** Of sources, those that reported no day: nothing is known of their dossiers. */
  silent: Scalars['Int']['output'];
  /** Sources in scope, one for each province. */
  sources: Scalars['Int']['output'];
  trust: Trust;
};

/** An agency of the level that is not ranked, and why. */
export type UnrankedEntry = {
  __typename?: 'UnrankedEntry';
  agency?: Maybe<Agency>;
  code: UnrankedReason;
  /** Of the indicator that the scheme's least names; null when it was not observed. */
  denominator?: Maybe<Scalars['Int']['output']>;
  /** Why, in Vietnamese. */
  reason: Scalars['String']['output'];
  /** The same in English. */
  reasonEn: Scalars['String']['output'];
  /** Null when nothing was observed. */
  scorecard?: Maybe<Scorecard>;
};

/** A part of the agencies without a position. */
export type UnrankedPage = {
  __typename?: 'UnrankedPage';
  entries: Array<UnrankedEntry>;
  /** Agencies before this page. */
  offset: Scalars['Int']['output'];
  /** Agencies there are, on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/**
 * Why an agency has no position. SOURCE_SILENT: its source reported no day of the period. SOURCE_INCOMPLETE: it did not report all of it.
 * WITHHELD: no agency has a position in the period. BELOW_LEAST: fewer dossiers than the scheme requires.
 */
export type UnrankedReason =
  | 'BELOW_LEAST'
  | 'SOURCE_INCOMPLETE'
  | 'SOURCE_SILENT'
  | 'WITHHELD';

/** One thing that can be done to open dossiers, and to how many of them. */
export type WayToWin = {
  __typename?: 'WayToWin';
  /** Dossiers to which it can be done. */
  available: Scalars['Int']['output'];
  change: DossierChange;
  /** Of the smallest set; null where the target cannot be reached. */
  dossiers?: Maybe<Scalars['Int']['output']>;
  /**
   * The open dossiers that the indicator loses so far. Those of FINISH_ON_TIME also hold the ones that are overdue by asOf, which cannot be won any
   * more; of all, also those that were handed on.
   */
  filter: IndicatorFilter;
  /** Points that they win; null where dossiers is. */
  gained?: Maybe<Scalars['Float']['output']>;
  /** Codes of the indicators whose points it moves. */
  indicators: Array<Scalars['ID']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Agency: Agency;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdministrativeUnit: ResolverTypeWrapper<AdministrativeUnit>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Agency: ResolverTypeWrapper<AgencyParent>;
  AgencyChangeInput: AgencyChangeInput;
  BesideOwn: ResolverTypeWrapper<BesideOwn>;
  Curve: Curve;
  DataOrigin: DataOrigin;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DifferenceClass: DifferenceClass;
  DifferenceCount: ResolverTypeWrapper<DifferenceCount>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DifferenceReason: ResolverTypeWrapper<DifferenceReason>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  DossierChange: DossierChange;
  EmptyRule: EmptyRule;
  GroupMovement: ResolverTypeWrapper<GroupMovement>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GroupScore: ResolverTypeWrapper<GroupScoreParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  HistoryReason: ResolverTypeWrapper<HistoryReason>;
  HistoryReasonCode: HistoryReasonCode;
  IndicatorBesideOwn: ResolverTypeWrapper<IndicatorBesideOwn>;
  IndicatorCounts: ResolverTypeWrapper<IndicatorCounts>;
  IndicatorDossiers: ResolverTypeWrapper<IndicatorDossiers>;
  IndicatorFigure: IndicatorFigure;
  IndicatorFilter: ResolverTypeWrapper<IndicatorFilter>;
  IndicatorPart: IndicatorPart;
  IndicatorScore: ResolverTypeWrapper<IndicatorScoreParent>;
  IntervalMethod: ResolverTypeWrapper<IntervalMethod>;
  LeastDenominator: ResolverTypeWrapper<LeastDenominator>;
  MissingDays: ResolverTypeWrapper<MissingDays>;
  Movement: ResolverTypeWrapper<MovementParent>;
  ObservationInput: ObservationInput;
  OpenStatus: OpenStatus;
  PeerPosition: ResolverTypeWrapper<PeerPosition>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  PooledIndicator: ResolverTypeWrapper<PooledIndicator>;
  PortalCapture: ResolverTypeWrapper<PortalCaptureParent>;
  PortalHistoryPoint: ResolverTypeWrapper<PortalHistoryPointParent>;
  PositionChange: ResolverTypeWrapper<PositionChange>;
  PositionInterval: ResolverTypeWrapper<PositionInterval>;
  PositionIntervals: ResolverTypeWrapper<PositionIntervals>;
  Provenance: ResolverTypeWrapper<Provenance>;
  PublishedDifference: ResolverTypeWrapper<Omit<PublishedDifference, 'agency'> & { agency?: Maybe<ResolversTypes['Agency']> }>;
  PublishedDifferences: ResolverTypeWrapper<Omit<PublishedDifferences, 'differences'> & { differences: Array<ResolversTypes['PublishedDifference']> }>;
  PublishedKind: PublishedKind;
  PublishedNational: ResolverTypeWrapper<PublishedNational>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ranking: ResolverTypeWrapper<RankingParent>;
  RankingEntry: ResolverTypeWrapper<RankingEntryParent>;
  RankingLevel: RankingLevel;
  RankingOrder: RankingOrder;
  RankingPage: ResolverTypeWrapper<Omit<RankingPage, 'entries'> & { entries: Array<ResolversTypes['RankingEntry']> }>;
  RankingSimulation: ResolverTypeWrapper<RankingSimulationParent>;
  Scheme: ResolverTypeWrapper<SchemeParent>;
  SchemeGroup: ResolverTypeWrapper<SchemeGroupParent>;
  SchemeIndicator: ResolverTypeWrapper<SchemeIndicatorParent>;
  ScoreSimulation: ResolverTypeWrapper<Omit<ScoreSimulation, 'groups'> & { groups: Array<ResolversTypes['GroupScore']> }>;
  Scorecard: ResolverTypeWrapper<ScorecardParent>;
  SimulatedEntry: ResolverTypeWrapper<Omit<SimulatedEntry, 'agency'> & { agency?: Maybe<ResolversTypes['Agency']> }>;
  SimulatedGroup: ResolverTypeWrapper<SimulatedGroup>;
  SimulatedIndicator: ResolverTypeWrapper<SimulatedIndicator>;
  SimulatedPlace: ResolverTypeWrapper<SimulatedPlace>;
  SmallestSet: ResolverTypeWrapper<SmallestSetParent>;
  Trust: Trust;
  TrustReport: ResolverTypeWrapper<TrustReport>;
  UnrankedEntry: ResolverTypeWrapper<UnrankedEntryParent>;
  UnrankedPage: ResolverTypeWrapper<Omit<UnrankedPage, 'entries'> & { entries: Array<ResolversTypes['UnrankedEntry']> }>;
  UnrankedReason: UnrankedReason;
  WayToWin: ResolverTypeWrapper<WayToWin>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdministrativeUnit: AdministrativeUnit;
  ID: Scalars['ID']['output'];
  Agency: AgencyParent;
  AgencyChangeInput: AgencyChangeInput;
  BesideOwn: BesideOwn;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DifferenceCount: DifferenceCount;
  Int: Scalars['Int']['output'];
  DifferenceReason: DifferenceReason;
  String: Scalars['String']['output'];
  GroupMovement: GroupMovement;
  Float: Scalars['Float']['output'];
  GroupScore: GroupScoreParent;
  Boolean: Scalars['Boolean']['output'];
  HistoryReason: HistoryReason;
  IndicatorBesideOwn: IndicatorBesideOwn;
  IndicatorCounts: IndicatorCounts;
  IndicatorDossiers: IndicatorDossiers;
  IndicatorFilter: IndicatorFilter;
  IndicatorScore: IndicatorScoreParent;
  IntervalMethod: IntervalMethod;
  LeastDenominator: LeastDenominator;
  MissingDays: MissingDays;
  Movement: MovementParent;
  ObservationInput: ObservationInput;
  PeerPosition: PeerPosition;
  Period: Period;
  PeriodInput: PeriodInput;
  PooledIndicator: PooledIndicator;
  PortalCapture: PortalCaptureParent;
  PortalHistoryPoint: PortalHistoryPointParent;
  PositionChange: PositionChange;
  PositionInterval: PositionInterval;
  PositionIntervals: PositionIntervals;
  Provenance: Provenance;
  PublishedDifference: Omit<PublishedDifference, 'agency'> & { agency?: Maybe<ResolversParentTypes['Agency']> };
  PublishedDifferences: Omit<PublishedDifferences, 'differences'> & { differences: Array<ResolversParentTypes['PublishedDifference']> };
  PublishedNational: PublishedNational;
  Query: Record<PropertyKey, never>;
  Ranking: RankingParent;
  RankingEntry: RankingEntryParent;
  RankingPage: Omit<RankingPage, 'entries'> & { entries: Array<ResolversParentTypes['RankingEntry']> };
  RankingSimulation: RankingSimulationParent;
  Scheme: SchemeParent;
  SchemeGroup: SchemeGroupParent;
  SchemeIndicator: SchemeIndicatorParent;
  ScoreSimulation: Omit<ScoreSimulation, 'groups'> & { groups: Array<ResolversParentTypes['GroupScore']> };
  Scorecard: ScorecardParent;
  SimulatedEntry: Omit<SimulatedEntry, 'agency'> & { agency?: Maybe<ResolversParentTypes['Agency']> };
  SimulatedGroup: SimulatedGroup;
  SimulatedIndicator: SimulatedIndicator;
  SimulatedPlace: SimulatedPlace;
  SmallestSet: SmallestSetParent;
  TrustReport: TrustReport;
  UnrankedEntry: UnrankedEntryParent;
  UnrankedPage: Omit<UnrankedPage, 'entries'> & { entries: Array<ResolversParentTypes['UnrankedEntry']> };
  WayToWin: WayToWin;
};

export type AdministrativeUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeUnit'] = ResolversParentTypes['AdministrativeUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  portalHistory?: Resolver<Maybe<Array<ResolversTypes['PortalHistoryPoint']>>, ParentType, ContextType>;
};

export type BesideOwnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BesideOwn'] = ResolversParentTypes['BesideOwn']> = {
  indicators?: Resolver<Array<ResolversTypes['IndicatorBesideOwn']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DifferenceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DifferenceCount'] = ResolversParentTypes['DifferenceCount']> = {
  class?: Resolver<ResolversTypes['DifferenceClass'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DifferenceReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DifferenceReason'] = ResolversParentTypes['DifferenceReason']> = {
  class?: Resolver<ResolversTypes['DifferenceClass'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GroupMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupMovement'] = ResolversParentTypes['GroupMovement']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GroupScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupScore'] = ResolversParentTypes['GroupScore']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  computed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['IndicatorScore']>, ParentType, ContextType>;
  lostPoints?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observablePoints?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unsure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unsureEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HistoryReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryReason'] = ResolversParentTypes['HistoryReason']> = {
  code?: Resolver<ResolversTypes['HistoryReasonCode'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndicatorBesideOwnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorBesideOwn'] = ResolversParentTypes['IndicatorBesideOwn']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  own?: Resolver<Maybe<ResolversTypes['IndicatorCounts']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['IndicatorCounts']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['DifferenceReason']>, ParentType, ContextType>;
};

export type IndicatorCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorCounts'] = ResolversParentTypes['IndicatorCounts']> = {
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type IndicatorDossiersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorDossiers'] = ResolversParentTypes['IndicatorDossiers']> = {
  filter?: Resolver<ResolversTypes['IndicatorFilter'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['IndicatorPart'], ParentType, ContextType>;
};

export type IndicatorFilterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorFilter'] = ResolversParentTypes['IndicatorFilter']> = {
  agency?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  asKnownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['IndicatorFigure'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  status?: Resolver<Maybe<Array<ResolversTypes['OpenStatus']>>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type IndicatorScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorScore'] = ResolversParentTypes['IndicatorScore']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['IndicatorDossiers']>, ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formulaEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lostPoints?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  medianRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neededForNextPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  neededForOnePoint?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IntervalMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntervalMethod'] = ResolversParentTypes['IntervalMethod']> = {
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methodEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeastDenominatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeastDenominator'] = ResolversParentTypes['LeastDenominator']> = {
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissingDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingDays'] = ResolversParentTypes['MissingDays']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Movement'] = ResolversParentTypes['Movement']> = {
  boundaries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['GroupMovement']>, ParentType, ContextType>;
  others?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remainder?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PeerPositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerPosition'] = ResolversParentTypes['PeerPosition']> = {
  outOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PooledIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PooledIndicator'] = ResolversParentTypes['PooledIndicator']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PortalCaptureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalCapture'] = ResolversParentTypes['PortalCapture']> = {
  capturedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  capturedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  importedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ranking?: Resolver<ResolversTypes['Ranking'], ParentType, ContextType>;
};

export type PortalHistoryPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalHistoryPoint'] = ResolversParentTypes['PortalHistoryPoint']> = {
  capturedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  capturedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  movement?: Resolver<Maybe<ResolversTypes['Movement']>, ParentType, ContextType>;
  outOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['HistoryReason']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PositionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionChange'] = ResolversParentTypes['PositionChange']> = {
  boundaries?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['GroupMovement']>, ParentType, ContextType>;
  others?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  own?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pointsByRules?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  positions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  trust?: Resolver<ResolversTypes['Trust'], ParentType, ContextType>;
};

export type PositionIntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionInterval'] = ResolversParentTypes['PositionInterval']> = {
  best?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worst?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionIntervalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionIntervals'] = ResolversParentTypes['PositionIntervals']> = {
  marginal?: Resolver<ResolversTypes['PositionInterval'], ParentType, ContextType>;
  simultaneous?: Resolver<Maybe<ResolversTypes['PositionInterval']>, ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['DataOrigin'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishedDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedDifference'] = ResolversParentTypes['PublishedDifference']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  class?: Resolver<ResolversTypes['DifferenceClass'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  computed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PublishedKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  publishedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishedDifferencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedDifferences'] = ResolversParentTypes['PublishedDifferences']> = {
  counts?: Resolver<Array<ResolversTypes['DifferenceCount']>, ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['PublishedDifference']>, ParentType, ContextType>;
  offset?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reproduced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishedNationalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedNational'] = ResolversParentTypes['PublishedNational']> = {
  maximum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  portalCaptures?: Resolver<Maybe<Array<ResolversTypes['PortalCapture']>>, ParentType, ContextType, RequireFields<QueryPortalCapturesArgs, 'everyMoment' | 'level'>>;
  portalRanking?: Resolver<Maybe<ResolversTypes['Ranking']>, ParentType, ContextType, RequireFields<QueryPortalRankingArgs, 'level'>>;
  portalScorecard?: Resolver<Maybe<ResolversTypes['RankingEntry']>, ParentType, ContextType, RequireFields<QueryPortalScorecardArgs, 'agency'>>;
  ranking?: Resolver<Maybe<ResolversTypes['Ranking']>, ParentType, ContextType, RequireFields<QueryRankingArgs, 'level' | 'period'>>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType, RequireFields<QuerySchemeArgs, 'id'>>;
  simulateRanking?: Resolver<Maybe<ResolversTypes['RankingSimulation']>, ParentType, ContextType, RequireFields<QuerySimulateRankingArgs, 'changes' | 'level'>>;
  simulateScore?: Resolver<Maybe<ResolversTypes['ScoreSimulation']>, ParentType, ContextType, RequireFields<QuerySimulateScoreArgs, 'observations' | 'scheme'>>;
  smallestSet?: Resolver<Maybe<ResolversTypes['SmallestSet']>, ParentType, ContextType, RequireFields<QuerySmallestSetArgs, 'agency' | 'level' | 'period'>>;
};

export type RankingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ranking'] = ResolversParentTypes['Ranking']> = {
  capturedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  capturedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  differences?: Resolver<Maybe<ResolversTypes['PublishedDifferences']>, ParentType, ContextType, RequireFields<RankingDifferencesArgs, 'first' | 'offset'>>;
  entries?: Resolver<Array<ResolversTypes['RankingEntry']>, ParentType, ContextType>;
  intervalMethod?: Resolver<Maybe<ResolversTypes['IntervalMethod']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['RankingPage']>, ParentType, ContextType, RequireFields<RankingPageArgs, 'descending' | 'first' | 'offset' | 'orderBy'>>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  pooled?: Resolver<Array<ResolversTypes['PooledIndicator']>, ParentType, ContextType>;
  previousCapturedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PublishedNational']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trust?: Resolver<Maybe<ResolversTypes['Trust']>, ParentType, ContextType>;
  trustReport?: Resolver<Maybe<ResolversTypes['TrustReport']>, ParentType, ContextType>;
  unranked?: Resolver<Array<ResolversTypes['UnrankedEntry']>, ParentType, ContextType>;
  unrankedPage?: Resolver<Maybe<ResolversTypes['UnrankedPage']>, ParentType, ContextType, RequireFields<RankingUnrankedPageArgs, 'first' | 'offset'>>;
};

export type RankingEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingEntry'] = ResolversParentTypes['RankingEntry']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  amongPeers?: Resolver<Maybe<ResolversTypes['PeerPosition']>, ParentType, ContextType>;
  beside?: Resolver<Maybe<ResolversTypes['BesideOwn']>, ParentType, ContextType, RequireFields<RankingEntryBesideArgs, 'period'>>;
  capturedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['PositionChange']>, ParentType, ContextType, RequireFields<RankingEntryChangeArgs, 'against'>>;
  movement?: Resolver<Maybe<ResolversTypes['Movement']>, ParentType, ContextType>;
  outOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positionIntervals?: Resolver<Maybe<ResolversTypes['PositionIntervals']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  publishedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scorecard?: Resolver<ResolversTypes['Scorecard'], ParentType, ContextType>;
  tied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RankingPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingPage'] = ResolversParentTypes['RankingPage']> = {
  entries?: Resolver<Array<ResolversTypes['RankingEntry']>, ParentType, ContextType>;
  offset?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankingSimulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingSimulation'] = ResolversParentTypes['RankingSimulation']> = {
  base?: Resolver<ResolversTypes['Ranking'], ParentType, ContextType>;
  changed?: Resolver<Array<ResolversTypes['SimulatedEntry']>, ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  movedOthers?: Resolver<Maybe<Array<ResolversTypes['SimulatedEntry']>>, ParentType, ContextType, RequireFields<RankingSimulationMovedOthersArgs, 'first'>>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noteEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scheme'] = ResolversParentTypes['Scheme']> = {
  groups?: Resolver<Array<ResolversTypes['SchemeGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['LeastDenominator']>, ParentType, ContextType>;
  leastReportedPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasisEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SchemeGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemeGroup'] = ResolversParentTypes['SchemeGroup']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['SchemeIndicator']>, ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unsure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unsureEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SchemeIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemeIndicator'] = ResolversParentTypes['SchemeIndicator']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  curve?: Resolver<ResolversTypes['Curve'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formulaEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  whenEmpty?: Resolver<ResolversTypes['EmptyRule'], ParentType, ContextType>;
};

export type ScoreSimulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreSimulation'] = ResolversParentTypes['ScoreSimulation']> = {
  groups?: Resolver<Array<ResolversTypes['GroupScore']>, ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ScorecardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scorecard'] = ResolversParentTypes['Scorecard']> = {
  computedTotal?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['GroupScore']>, ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  observablePoints?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unobservedPoints?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SimulatedEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulatedEntry'] = ResolversParentTypes['SimulatedEntry']> = {
  after?: Resolver<ResolversTypes['SimulatedPlace'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['SimulatedPlace'], ParentType, ContextType>;
  gained?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['SimulatedGroup']>, ParentType, ContextType>;
  positions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publishedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SimulatedGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulatedGroup'] = ResolversParentTypes['SimulatedGroup']> = {
  after?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  gained?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['SimulatedIndicator']>, ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SimulatedIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulatedIndicator'] = ResolversParentTypes['SimulatedIndicator']> = {
  after?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  gained?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SimulatedPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulatedPlace'] = ResolversParentTypes['SimulatedPlace']> = {
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SmallestSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SmallestSet'] = ResolversParentTypes['SmallestSet']> = {
  after?: Resolver<Maybe<ResolversTypes['SimulatedPlace']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['SimulatedPlace'], ParentType, ContextType>;
  dossiers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  most?: Resolver<ResolversTypes['SimulatedPlace'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noteEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ways?: Resolver<Array<ResolversTypes['WayToWin']>, ParentType, ContextType>;
};

export type TrustReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrustReport'] = ResolversParentTypes['TrustReport']> = {
  complete?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  judgedThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingDays']>, ParentType, ContextType>;
  silent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trust?: Resolver<ResolversTypes['Trust'], ParentType, ContextType>;
};

export type UnrankedEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnrankedEntry'] = ResolversParentTypes['UnrankedEntry']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UnrankedReason'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scorecard?: Resolver<Maybe<ResolversTypes['Scorecard']>, ParentType, ContextType>;
};

export type UnrankedPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnrankedPage'] = ResolversParentTypes['UnrankedPage']> = {
  entries?: Resolver<Array<ResolversTypes['UnrankedEntry']>, ParentType, ContextType>;
  offset?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WayToWinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WayToWin'] = ResolversParentTypes['WayToWin']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['DossierChange'], ParentType, ContextType>;
  dossiers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['IndicatorFilter'], ParentType, ContextType>;
  gained?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  BesideOwn?: BesideOwnResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DifferenceCount?: DifferenceCountResolvers<ContextType>;
  DifferenceReason?: DifferenceReasonResolvers<ContextType>;
  GroupMovement?: GroupMovementResolvers<ContextType>;
  GroupScore?: GroupScoreResolvers<ContextType>;
  HistoryReason?: HistoryReasonResolvers<ContextType>;
  IndicatorBesideOwn?: IndicatorBesideOwnResolvers<ContextType>;
  IndicatorCounts?: IndicatorCountsResolvers<ContextType>;
  IndicatorDossiers?: IndicatorDossiersResolvers<ContextType>;
  IndicatorFilter?: IndicatorFilterResolvers<ContextType>;
  IndicatorScore?: IndicatorScoreResolvers<ContextType>;
  IntervalMethod?: IntervalMethodResolvers<ContextType>;
  LeastDenominator?: LeastDenominatorResolvers<ContextType>;
  MissingDays?: MissingDaysResolvers<ContextType>;
  Movement?: MovementResolvers<ContextType>;
  PeerPosition?: PeerPositionResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PooledIndicator?: PooledIndicatorResolvers<ContextType>;
  PortalCapture?: PortalCaptureResolvers<ContextType>;
  PortalHistoryPoint?: PortalHistoryPointResolvers<ContextType>;
  PositionChange?: PositionChangeResolvers<ContextType>;
  PositionInterval?: PositionIntervalResolvers<ContextType>;
  PositionIntervals?: PositionIntervalsResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  PublishedDifference?: PublishedDifferenceResolvers<ContextType>;
  PublishedDifferences?: PublishedDifferencesResolvers<ContextType>;
  PublishedNational?: PublishedNationalResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ranking?: RankingResolvers<ContextType>;
  RankingEntry?: RankingEntryResolvers<ContextType>;
  RankingPage?: RankingPageResolvers<ContextType>;
  RankingSimulation?: RankingSimulationResolvers<ContextType>;
  Scheme?: SchemeResolvers<ContextType>;
  SchemeGroup?: SchemeGroupResolvers<ContextType>;
  SchemeIndicator?: SchemeIndicatorResolvers<ContextType>;
  ScoreSimulation?: ScoreSimulationResolvers<ContextType>;
  Scorecard?: ScorecardResolvers<ContextType>;
  SimulatedEntry?: SimulatedEntryResolvers<ContextType>;
  SimulatedGroup?: SimulatedGroupResolvers<ContextType>;
  SimulatedIndicator?: SimulatedIndicatorResolvers<ContextType>;
  SimulatedPlace?: SimulatedPlaceResolvers<ContextType>;
  SmallestSet?: SmallestSetResolvers<ContextType>;
  TrustReport?: TrustReportResolvers<ContextType>;
  UnrankedEntry?: UnrankedEntryResolvers<ContextType>;
  UnrankedPage?: UnrankedPageResolvers<ContextType>;
  WayToWin?: WayToWinResolvers<ContextType>;
};

