import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DossierStatisticsParent, RatioParent, CountChangeParent, UnitStatisticsParent, AgencyStatisticsParent, StatisticsChangeParent, RestatementParent, NotApportionableParent, FieldStatisticsParent, CountedFigureParent, DossierEdgeParent, DossierConnectionParent, DossierFacetsParent, ProcedureFacetParent, AgencyFacetParent, UnitFacetParent, FieldFacetParent, DossierRevisionParent, HandOverParent, DossierParent, DueDateParent, SourceStatusParent, QuarantinedLineParent, QuarantineDecisionParent, DossierBatchParent, IntakeRefusalParent, ReplayedLineParent, RefusedAgainParent, DecidedLinesParent, DataQualityParent, QualityRuleParent, FoundDossierParent, IdentityFailureParent, PetitionParent, DossierGroupParent, GroupStatisticsParent, PetitionStepParent, PetitionStatisticsParent, OnTimeForecastParent, ForecastFiguresParent } from '../parents.ts';
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
  /**
   * One record as a source writes it: a JSON object in the mapping of that source, the same as a line of POST /intake/dossiers. A type of its
   * own, without fields: the mapping of a source decides how its fields are called, and an input with our names would shut the others out. What
   * is wrong in it puts the record into quarantine with its reasons and does not fail the request.
   */
  DossierRecord: { input: unknown; output: unknown; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type AdministrativeUnit = {
  __typename?: 'AdministrativeUnit';
  /**
   * Inter-agency requests of the unit and their dossiers, counted apart. Null when no dossier of the province names any. BAD_USER_INPUT when
   * from is not before until.
   */
  groupStatistics?: Maybe<GroupStatistics>;
  id: Scalars['ID']['output'];
  /**
   * "These dossiers finish on time": the on-time figures of what the unit decides, at the end of the period, as seen at the end of the day asOf, a day
   * of it. Counted is what was received in the period by that day; nothing more is received. finishing: codes of at most 1,000 dossiers in term that
   * fall due after asOf and before the end; absent: all of them. asKnownAt: as known at that moment; absent: as known at last. A simulation,
   * never stored. BAD_USER_INPUT names every code that cannot be among them, with the reason: unknown, of another agency, not received in the
   * period by that day, ended, without a due date, with its clock at rest, overdue, or due after the period.
   */
  onTimeForecast?: Maybe<OnTimeForecast>;
  /** Petitions about the unit; a province's include those of its communes. Null when the petitions of the province are not known since the period began. */
  petitionStatistics?: Maybe<PetitionStatistics>;
  /**
   * Figures of the unit. Only dossiers of agencies of this level, when level is given. A province counts its departments and its communes.
   * restatedTo: under the units of that day, with what was reported for the units that went wholly into this one; null for a unit that had
   * ended by then; absent: as reported.
   * channel and field as in nationalStatistics; figures of a field are stored for provinces by COMPETENT and counted from the dossiers
   * otherwise. BAD_USER_INPUT when from is not before until.
   */
  statistics?: Maybe<DossierStatistics>;
};


export type AdministrativeUnitGroupStatisticsArgs = {
  attribution?: InputMaybe<Attribution>;
  period: PeriodInput;
};


export type AdministrativeUnitOnTimeForecastArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf: Scalars['Date']['input'];
  finishing?: InputMaybe<Array<Scalars['ID']['input']>>;
  period: PeriodInput;
};


export type AdministrativeUnitPetitionStatisticsArgs = {
  period: PeriodInput;
};


export type AdministrativeUnitStatisticsArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  attribution?: InputMaybe<Attribution>;
  channel?: InputMaybe<Channel>;
  field?: InputMaybe<Scalars['ID']['input']>;
  level?: InputMaybe<GovernmentLevel>;
  period: PeriodInput;
  restatedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** How long a dossier is late, in working days. UNDER_1_DAY: by hours, or by days off only. */
export type AgeClass =
  | 'DAYS_1_TO_3'
  | 'DAYS_4_TO_7'
  | 'DAYS_8_TO_15'
  | 'DAYS_16_TO_30'
  | 'OVER_30_DAYS'
  | 'UNDER_1_DAY';

/** Overdue dossiers of one age. */
export type AgeClassFacet = {
  __typename?: 'AgeClassFacet';
  count: Scalars['Int']['output'];
  value: AgeClass;
};

export type Agency = {
  __typename?: 'Agency';
  code: Scalars['ID']['output'];
  /** As AdministrativeUnit.onTimeForecast, of the dossiers that this agency itself decides; of those that were handed over, what it holds on asOf. */
  onTimeForecast?: Maybe<OnTimeForecast>;
  /** Petitions that this agency itself has to handle. Null when the petitions of its province are not known since the period began. */
  petitionStatistics?: Maybe<PetitionStatistics>;
  /**
   * Figures of the dossiers this agency itself decides, those of units below it not included. What another agency held before counts to
   * that one until it was handed over; handed over after its end, it counts to the new one alone. channel and field as in nationalStatistics.
   */
  statistics?: Maybe<DossierStatistics>;
};


export type AgencyOnTimeForecastArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf: Scalars['Date']['input'];
  finishing?: InputMaybe<Array<Scalars['ID']['input']>>;
  period: PeriodInput;
};


export type AgencyPetitionStatisticsArgs = {
  period: PeriodInput;
};


export type AgencyStatisticsArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  channel?: InputMaybe<Channel>;
  field?: InputMaybe<Scalars['ID']['input']>;
  period: PeriodInput;
};

/** Dossiers that one agency holds; value null: all other agencies together. */
export type AgencyFacet = {
  __typename?: 'AgencyFacet';
  agency?: Maybe<Agency>;
  count: Scalars['Int']['output'];
  /** The earliest day from which one of them is overdue or waits for acceptance too long. Null: the list is of neither. */
  since?: Maybe<Scalars['Date']['output']>;
  value?: Maybe<Scalars['ID']['output']>;
  /** 1: the agency itself. More: so many other agencies together. */
  values: Scalars['Int']['output'];
};

/** The statistics of one agency on a list of agencies. */
export type AgencyStatistics = {
  __typename?: 'AgencyStatistics';
  agency: Agency;
  statistics: DossierStatistics;
};

/** A page of the statistics of agencies. */
export type AgencyStatisticsConnection = {
  __typename?: 'AgencyStatisticsConnection';
  edges: Array<AgencyStatisticsEdge>;
  nodes: Array<AgencyStatistics>;
  /** The rate of all agencies of the place together, whether or not the list holds them: sums over sums. */
  onTimeRate: Ratio;
  pageInfo: PageInfo;
  /** Agencies that meet the conditions, on every page; exact. */
  totalCount: Scalars['Int']['output'];
  /** Agencies of the place without a rate, because nothing that it counts happened: they are below no threshold, and last in the order by rate. */
  withoutRate: Scalars['Int']['output'];
};

export type AgencyStatisticsEdge = {
  __typename?: 'AgencyStatisticsEdge';
  cursor: Scalars['String']['output'];
  node: AgencyStatistics;
};

/** A letter of apology (form 04). */
export type ApologyLetter = {
  __typename?: 'ApologyLetter';
  issuedAt: Scalars['DateTime']['output'];
  /** The appointment it gives; null: none. */
  newAppointmentAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What figures are, in one block. Texts come in the language of Accept-Language; official names stay. */
export type Applied = {
  __typename?: 'Applied';
  /**
   * The address of the view on this platform, without its host: the page of the unit for whole months of all its dossiers, else the list of those
   * received.
   */
  address: Scalars['String']['output'];
  /** As the platform knew it at this moment. Null: as it knows it now. */
  asKnownAt?: Maybe<Scalars['DateTime']['output']>;
  /** COMPETENT for the country, agencies and procedures. */
  attribution: Attribution;
  /** Which dossiers are counted, and on which day, in a sentence. */
  definition: Scalars['String']['output'];
  period: Period;
  /** Whether any part is simulated. */
  simulated: Scalars['Boolean']['output'];
  trust: Trust;
  /** The unit or agency by its name of the last day of the period, with its type word; its code when it had none then. */
  unitName: Scalars['String']['output'];
};

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

/** Dossiers filed in one way. */
export type ChannelFacet = {
  __typename?: 'ChannelFacet';
  count: Scalars['Int']['output'];
  value: Channel;
};

/** Received, then closed without a result. Refused before acceptance is not received and stands in reception. */
export type ClosedCounts = {
  __typename?: 'ClosedCounts';
  /** Of total, those whose effective appointment had passed: column 10 of form II.06a. The others stand in column 9. */
  afterAppointment: Scalars['Int']['output'];
  stopped: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  withdrawn: Scalars['Int']['output'];
};

/** A number in two periods. The periods may differ in length; that is for the asker to choose. */
export type CountChange = {
  __typename?: 'CountChange';
  /** Null, like now: the source has not told of the period, and what is stored of it is not all. */
  before?: Maybe<Scalars['Int']['output']>;
  /** now − before; null like them. */
  difference?: Maybe<Scalars['Int']['output']>;
  /** difference ÷ before. Null: see reason. */
  growth?: Maybe<Scalars['Float']['output']>;
  /** How growth is printed; of fewer than 10 before, SUPPRESSED. */
  mark: FigureMark;
  now?: Maybe<Scalars['Int']['output']>;
  /** Why growth is null; null when growth is given. */
  reason?: Maybe<NoGrowthReason>;
};

/** A number with the filter of its dossiers. It counts as many as dossiers lists. */
export type CountedFigure = {
  __typename?: 'CountedFigure';
  count: Scalars['Int']['output'];
  /** The dossiers themselves. Null only with BAD_USER_INPUT: for wrong paging, and for the list after the 80th of one request. */
  dossiers?: Maybe<DossierConnection>;
  figure: DossierFigure;
  /** Copied into the argument filter of dossiers, it gives the same list. */
  filter: FigureFilter;
};


/** A number with the filter of its dossiers. It counts as many as dossiers lists. */
export type CountedFigureDossiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DossierOrder;
};

/** REAL: taken from a public source. SIMULATED: made by the platform's own deterministic simulation, for demonstration. */
export type DataOrigin =
  | 'REAL'
  | 'SIMULATED';

/** What looks wrong in what was accepted, by rule, and the identities of the figures. */
export type DataQuality = {
  __typename?: 'DataQuality';
  /**
   * Every identity of the figures by competent agency: of one province, in it and each of its communes; of the country, in it and each of its
   * provinces. The period before is as long as the period. BAD_USER_INPUT when from is not before until.
   */
  identities?: Maybe<Array<IdentityCheck>>;
  /** Every rule in one order, those that no dossier breaks included. Only dossiers of source systems are looked at, not those of the simulation. */
  rules: Array<QualityRule>;
};


/** What looks wrong in what was accepted, by rule, and the identities of the figures. */
export type DataQualityIdentitiesArgs = {
  period: PeriodInput;
};

/** Flow of one civil day, and the stock at its end. inPeriod as in ReceivedCounts. */
export type DayStatistics = {
  __typename?: 'DayStatistics';
  closedWithoutResult: Scalars['Int']['output'];
  day: Scalars['Date']['output'];
  direct: Scalars['Int']['output'];
  /** In progress at the end of the day. */
  inProgress: Scalars['Int']['output'];
  late: Scalars['Int']['output'];
  online: Scalars['Int']['output'];
  post: Scalars['Int']['output'];
  received: Scalars['Int']['output'];
  resolved: Scalars['Int']['output'];
};

/** The lines that were decided on, in their new state, in the order in which they came. */
export type DecidedLines = {
  __typename?: 'DecidedLines';
  lines: Array<QuarantinedLine>;
};

/** What became of lines in quarantine, or why nothing was changed. */
export type DecisionAnswer = DecidedLines | IntakeRefusal;

/** One dossier as last known. No personal data of the applicant is held. */
export type Dossier = {
  __typename?: 'Dossier';
  /** The class of daysLate by which leaders look at what is overdue. Null where daysLate is. */
  ageClass?: Maybe<AgeClass>;
  /** In the order told. */
  apologies: Array<ApologyLetter>;
  /** Day of the first letter of apology, of those issued by its end. Null: there is none. */
  apologisedOn?: Maybe<Scalars['Date']['output']>;
  /** As promised to the applicant (form 01), by the latest revision; null when none was sent. No figure and no order of a list uses it. */
  appointmentAt?: Maybe<Scalars['DateTime']['output']>;
  channel: Channel;
  /**
   * The arithmetic of its appointment, in the state at the end of asOf; absent: the last day its sender told of. Null when no working
   * calendar is loaded.
   */
  clock?: Maybe<DossierClock>;
  /** Mã hồ sơ; opaque, carries no meaning. */
  code: Scalars['ID']['output'];
  /** The agency that decides it. */
  competentAgency?: Maybe<Agency>;
  /**
   * Working days after the day of the effective appointment, through its end or, while overdue, asOf (absent: the last day its sender told of).
   * 0: late by hours or by days off. Null: not late, or no working calendar is loaded.
   */
  daysLate?: Maybe<Scalars['Int']['output']>;
  /** Where it stands at the end of asOf; absent: the last day its sender told of. */
  dueState: DueState;
  /**
   * The promise, without one the end of the statutory limit, moved by pauses; what every figure and every list uses. An exact instant, also at
   * night or on a day off: it is no promise. Null: not received, or neither is known.
   */
  effectiveAppointmentAt?: Maybe<Scalars['DateTime']['output']>;
  /** End of processing; null while in progress. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** In the order of the revisions they show in. */
  findings: Array<DossierFinding>;
  /** The first promise, where the latest revision tells another or none any more; null where the promise is still the first. */
  firstAppointmentAt?: Maybe<Scalars['DateTime']['output']>;
  /** The inter-agency request that it is part of. Null: none is told. */
  group?: Maybe<DossierGroup>;
  /** Hand-overs between agencies while it was handled, in order of time; those that its system tells. */
  handOvers: Array<HandOver>;
  id: Scalars['ID']['output'];
  /** Newer revisions that its system sent and that wait for correction. Null: none waits; that does not mean that the national portal has the dossier. */
  notSynchronised?: Maybe<NotSynchronised>;
  /**
   * Day from which on the clock rests for a supplement that is awaited and was requested by the appointment; kept when the dossier ended so. Null:
   * the clock runs, or there is no appointment.
   */
  pausedOn?: Maybe<Scalars['Date']['output']>;
  procedure?: Maybe<Procedure>;
  provenance: Provenance;
  /** Acceptance; null while waiting or when refused. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The unit of the point that received it. */
  receivingUnit?: Maybe<AdministrativeUnit>;
  /** Newest first, at most 100. */
  revisions: Array<DossierRevision>;
  status: DossierStatus;
  submittedAt: Scalars['DateTime']['output'];
  /** How often supplements were requested; 0 when its sender told of none. */
  supplementRequests: Scalars['Int']['output'];
  /** In the order told. */
  supplements: Array<SupplementPause>;
};


/** One dossier as last known. No personal data of the applicant is held. */
export type DossierAgeClassArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** One dossier as last known. No personal data of the applicant is held. */
export type DossierClockArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** One dossier as last known. No personal data of the applicant is held. */
export type DossierDaysLateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** One dossier as last known. No personal data of the applicant is held. */
export type DossierDueStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A batch that was taken in: sent = accepted + late + unchanged + quarantined. */
export type DossierBatch = {
  __typename?: 'DossierBatch';
  /** Became the current revision of their dossier. */
  accepted: Scalars['Int']['output'];
  /** Province and number of the batch. */
  batch: Scalars['ID']['output'];
  /** Older than what was known: stored, not current. */
  late: Scalars['Int']['output'];
  /** Not accepted: kept whole, with every reason. */
  quarantined: Scalars['Int']['output'];
  /** The records that were not accepted, in their order. */
  quarantinedLines: Array<QuarantinedLine>;
  sent: Scalars['Int']['output'];
  /** Known with equal content: nothing is stored. */
  unchanged: Scalars['Int']['output'];
};

/**
 * The arithmetic of one dossier's appointment, from its own facts as last known. A dossier tells the appointment it was given, not the limit
 * that led to it: the limit of the catalogue stands at its procedure. Requests for supplements are those its sender told. More than one is
 * overdue here, as index 766 has it, and in no state, stock or other rate.
 */
export type DossierClock = {
  __typename?: 'DossierClock';
  /** Until when it was to be accepted: submission plus 8 working hours. */
  acceptanceDueAt: Scalars['DateTime']['output'];
  /** As promised, what the effective end is compared with; null when none was. */
  appointmentAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day at whose end the state is judged. */
  asOf: Scalars['Date']['output'];
  decidedBy: OnTimeStep;
  /** As of the dossier: the promise or the end of the limit, moved by pauses. */
  effectiveAppointmentAt?: Maybe<Scalars['DateTime']['output']>;
  /** The end that was compared: less the time of the pauses that count. Null when the verdict needs none. */
  effectiveEndAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null: not ended. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null when the verdict needs no end. */
  endedBy?: Maybe<OnTimeEnd>;
  /** Every day from reception to that day, then the pauses that count, in order of request; null when reason is given. */
  ledger?: Maybe<Array<DueDateStep>>;
  /** True when the ledger looked at a day whose holidays the government can still change; null when reason is given. */
  provisional?: Maybe<Scalars['Boolean']['output']>;
  /** Why there is no ledger; null when there is one. */
  reason?: Maybe<NoLedgerReason>;
  /** Null: not received. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  verdict: OnTimeVerdict;
  /** Working days from the day after reception through the day promised, or the last of the limit; null when reason is given. */
  workingDays?: Maybe<Scalars['Int']['output']>;
};

/** A page of dossiers. */
export type DossierConnection = {
  __typename?: 'DossierConnection';
  edges: Array<DossierEdge>;
  /** How the list is composed, all pages together. Null when it holds more than 500,000 dossiers: ask a narrower one. */
  facets?: Maybe<DossierFacets>;
  /** Without those that were withdrawn by their sender since asKnownAt. */
  nodes: Array<Dossier>;
  pageInfo: PageInfo;
  /** All dossiers of the list, on every page. See totalIsAtLeast. */
  totalCount: Scalars['Int']['output'];
  /**
   * False: totalCount is exact, as it is up to 500,000 and wherever a figure counts the same. True: the list holds more than 500,000 dossiers,
   * and totalCount is 500,000.
   */
  totalIsAtLeast: Scalars['Boolean']['output'];
};

export type DossierEdge = {
  __typename?: 'DossierEdge';
  code: Scalars['ID']['output'];
  cursor: Scalars['String']['output'];
  /** The dossier as last known; null when its sender withdrew it since asKnownAt. */
  node?: Maybe<Dossier>;
};

/** Each facet adds up to total. Most frequent values first. */
export type DossierFacets = {
  __typename?: 'DossierFacets';
  /** How long the dossiers are overdue on that day. Null: the list is not one of overdue dossiers. */
  ageClass?: Maybe<Array<AgeClassFacet>>;
  /** Who holds the dossiers, as filter.agency finds them: the 15 most frequent, and all others in one. */
  agency: Array<AgencyFacet>;
  channel: Array<ChannelFacet>;
  dueState: Array<DueStateFacet>;
  /** The day whose end dueState tells: the last of the period or the day asked. Null: of each dossier the last day its sender told of. */
  dueStateOn?: Maybe<Scalars['Date']['output']>;
  /** The fields of their procedures: the 15 most frequent, and all others in one. */
  field: Array<FieldFacet>;
  level: Array<LevelFacet>;
  /** The 15 most frequent, and all others in one. */
  procedure: Array<ProcedureFacet>;
  /** The provinces that the dossiers count to by filter.attribution, all of them. */
  province: Array<UnitFacet>;
  /** Null with asKnownAt: of earlier states it is not kept. */
  status?: Maybe<Array<StatusFacet>>;
  total: Scalars['Int']['output'];
  /**
   * The units that the dossiers count to by filter.attribution: communes, and the province for what its departments hold. The 15 most
   * frequent, and all others in one.
   */
  unit: Array<UnitFacet>;
};

/** A dossier in term that falls due before the end of a period. */
export type DossierFallingDue = {
  __typename?: 'DossierFallingDue';
  code: Scalars['ID']['output'];
  /** Civil day of its effective appointment. */
  dueOn: Scalars['Date']['output'];
};

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
  ageClass?: InputMaybe<AgeClass>;
  /** Code of the agency that decides. */
  agency?: InputMaybe<Scalars['ID']['input']>;
  /** Whether a letter of apology was issued by the end of the day or period asked, or at all when none is. */
  apologised?: InputMaybe<Scalars['Boolean']['input']>;
  /** As known at that moment. */
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How a dossier counts to the unit; COMPETENT when absent. */
  attribution?: InputMaybe<Attribution>;
  channel?: InputMaybe<Channel>;
  /** A dossier code or its beginning, 3 to 40 letters, digits, points and hyphens. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** In progress, and due soon. */
  dueWithin?: InputMaybe<DueWithinInput>;
  /** Code of the field in the catalogue; empty: procedures without one. */
  field?: InputMaybe<Scalars['ID']['input']>;
  /** Those that this figure of the period counts. Needs period. */
  figure?: InputMaybe<DossierFigure>;
  /** Dossiers of the inter-agency request of this code, in every province that uses it. */
  group?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is part of an inter-agency request. */
  grouped?: InputMaybe<Scalars['Boolean']['input']>;
  /** Level of the deciding agency. */
  level?: InputMaybe<GovernmentLevel>;
  /**
   * True: dossiers whose system sent a newer revision that waits in quarantine for correction, so that what is shown is older than what that
   * system holds (see NotSynchronised). False: the others. By what waits now. It says nothing about the national portal: no source reports
   * whether the portal has the same dossiers.
   */
  notSynchronised?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * In progress at the end of the day, its effective appointment on that day or before and its clock not at rest: figure OVERDUE of a period that
   * ends with the day.
   */
  overdueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Of the figure; without one, the filter has its days elsewhere. */
  period?: InputMaybe<PeriodInput>;
  /** National code of the procedure. */
  procedure?: InputMaybe<Scalars['ID']['input']>;
  /** With the dossiers of the units that had gone wholly into unit by this day. Needs unit. Absent: as reported. */
  restatedTo?: InputMaybe<Scalars['Date']['input']>;
  /** As last known. One to ten. */
  status?: InputMaybe<Array<DossierStatus>>;
  /** At least so many requests for supplements were told: 1 to 100. More than one counts as overdue for index 766. */
  supplementRequests?: InputMaybe<Scalars['Int']['input']>;
  /** Id of an administrative unit. A province stands for its departments and communes. Absent: the whole country. */
  unit?: InputMaybe<Scalars['ID']['input']>;
  /** Waiting for acceptance at the end of the day, its 8 working hours over by then: figure WAITING_OVER_8_HOURS in the same way. */
  waitingOver8HoursOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A finding of data quality. */
export type DossierFinding = {
  __typename?: 'DossierFinding';
  /** The values in question, such as NEW → COMPLETED. */
  detail: Scalars['String']['output'];
  kind: FindingKind;
};

/**
 * One request of a citizen that several agencies handle (hồ sơ liên thông), each in a dossier of its own, within one province. It begins when
 * its first dossier is submitted, is due by the latest appointment among its dossiers, and has ended when all of them have, with the last; it
 * is on time when that is by then. No text read says how such a request is timed: this is the rule of the platform. Dossiers that live in
 * national systems alone (residence, insurance, tax) are known when somebody sends them.
 */
export type DossierGroup = {
  __typename?: 'DossierGroup';
  /** When the first of its dossiers was submitted. */
  begunAt: Scalars['DateTime']['output'];
  /** What its source calls it; opaque. */
  code: Scalars['ID']['output'];
  /** As many agency dossiers as are known of it. */
  dossierCount: Scalars['Int']['output'];
  /** In the order in which they were submitted, at most 100. */
  dossiers: Array<Dossier>;
  /** The latest effective appointment among its dossiers. Null: none has one. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the last of its dossiers ended. Null: one is open. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Null when its senders withdrew all its dossiers meanwhile. */
  provenance?: Maybe<Provenance>;
  provinceCode: Scalars['ID']['output'];
  /** Null: none of its dossiers tells it. Where they tell several, the one told by the first. */
  service?: Maybe<GroupService>;
  /** Where it stands at the end of asOf; absent: the last day its senders told of. Null: it had not begun. */
  state?: Maybe<RequestState>;
};


/**
 * One request of a citizen that several agencies handle (hồ sơ liên thông), each in a dossier of its own, within one province. It begins when
 * its first dossier is submitted, is due by the latest appointment among its dossiers, and has ended when all of them have, with the last; it
 * is on time when that is by then. No text read says how such a request is timed: this is the rule of the platform. Dossiers that live in
 * national systems alone (residence, insurance, tax) are known when somebody sends them.
 */
export type DossierGroupStateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
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

/** One state of a dossier as its system sent it. What was sent stays with the platform. */
export type DossierRevision = {
  __typename?: 'DossierRevision';
  /** The delivery that brought it: code of the province and number among its deliveries. */
  batch: Scalars['ID']['output'];
  /** Whether it is the newest one. An older revision may arrive later and is never current. */
  isCurrent: Scalars['Boolean']['output'];
  /** When the platform learned it. */
  recordedAt: Scalars['DateTime']['output'];
  /** Its number in the system that sent it; grows with every change. */
  revision: Scalars['ID']['output'];
  /** Null: the revision withdraws the record. */
  status?: Maybe<DossierStatus>;
};

/**
 * What happened in a period, and the state at its end. Identity that always holds:
 * received.total + handedOver.in = resolved.total + closedWithoutResult.total + inProgress.total + handedOver.out.
 */
export type DossierStatistics = {
  __typename?: 'DossierStatistics';
  /** What these figures are, to be shown, filed and quoted with them, in the language of Accept-Language. */
  applied: Applied;
  /** One point per civil day of the period, days without dossiers included. BAD_USER_INPUT for periods over 400 days. */
  byDay?: Maybe<Array<DayStatistics>>;
  /**
   * The same figures by field, most received first, adding up to these; the last one of procedures without a field, where there are any.
   * Null unless they are of the country or of a province by COMPETENT: of anything else ask for one field.
   */
  byField?: Maybe<Array<FieldStatistics>>;
  /** How these figures changed from another period. BAD_USER_INPUT when from is not before until. */
  change?: Maybe<StatisticsChange>;
  closedWithoutResult: ClosedCounts;
  /** Numbers of these statistics, each with the filter that lists exactly its dossiers. only: these figures, in this order; absent: all. */
  figures: Array<CountedFigure>;
  /**
   * How fresh what the figures are counted from is at the end of the period, or at the end of asOf when that is earlier. asOf absent: today,
   * the only thing here that depends on the day of the question.
   */
  freshness: Freshness;
  handedOver: HandedOverCounts;
  inProgress: InProgressCounts;
  /**
   * Mean civil days from acceptance to the end of processing, of the dossiers resolved in the period (index 766, 2.2): days ÷ dossiers.
   * A dossier resolved on the day it was received counts 0 days. Definition PROCESSING_DAYS.
   */
  meanProcessingDays: Ratio;
  onTimeRate: Ratio;
  /**
   * ON_TIME_A with the true ends of what was recorded as completed in the last days before 1 July 2025 with a letter of apology and no result,
   * when unfinished dossiers were moved to their successors as “waiting for return”: in time only where the result was returned by the
   * appointment. Definition ON_TIME_A_EXCLUDING_TRANSITION.
   */
  onTimeRateExcludingTransition: Ratio;
  onlineRate: Ratio;
  provenance: Provenance;
  received: ReceivedCounts;
  reception: ReceptionCounts;
  /** Every identity of these figures with both of its sides. */
  reconciliation: Array<Reconciliation>;
  recordedFacts: RecordedFacts;
  resolved: ResolvedCounts;
  /** What these figures are made of under the units of a day; null: as reported. */
  restatement?: Maybe<Restatement>;
  /**
   * The period cut into parts that follow each other and add up to it: weeks from Monday, half-months, and months, quarters or years of the
   * reporting calendar. Parts at its ends are as long as it leaves them. BAD_USER_INPUT for more than 60 parts.
   */
  series?: Maybe<Array<PeriodStatistics>>;
  /** Whether the sources reported the whole period: the source of the unit's province, or those of all provinces. */
  trust: Trust;
  /** What they reported, and which days are missing from whom. */
  trustReport: TrustReport;
  /** What looks wrong though the sources reported the period. It changes no trust. */
  trustWarnings: Array<TrustWarning>;
};


/**
 * What happened in a period, and the state at its end. Identity that always holds:
 * received.total + handedOver.in = resolved.total + closedWithoutResult.total + inProgress.total + handedOver.out.
 */
export type DossierStatisticsChangeArgs = {
  against: PeriodInput;
};


/**
 * What happened in a period, and the state at its end. Identity that always holds:
 * received.total + handedOver.in = resolved.total + closedWithoutResult.total + inProgress.total + handedOver.out.
 */
export type DossierStatisticsFiguresArgs = {
  only?: InputMaybe<Array<DossierFigure>>;
};


/**
 * What happened in a period, and the state at its end. Identity that always holds:
 * received.total + handedOver.in = resolved.total + closedWithoutResult.total + inProgress.total + handedOver.out.
 */
export type DossierStatisticsFreshnessArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * What happened in a period, and the state at its end. Identity that always holds:
 * received.total + handedOver.in = resolved.total + closedWithoutResult.total + inProgress.total + handedOver.out.
 */
export type DossierStatisticsOnTimeRateArgs = {
  definition?: OnTimeDefinition;
};


/**
 * What happened in a period, and the state at its end. Identity that always holds:
 * received.total + handedOver.in = resolved.total + closedWithoutResult.total + inProgress.total + handedOver.out.
 */
export type DossierStatisticsOnlineRateArgs = {
  definition?: OnlineDefinition;
};


/**
 * What happened in a period, and the state at its end. Identity that always holds:
 * received.total + handedOver.in = resolved.total + closedWithoutResult.total + inProgress.total + handedOver.out.
 */
export type DossierStatisticsSeriesArgs = {
  by: SeriesSpan;
  calendar?: ReportingCalendar;
};

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

/** When a result is due, and how that was counted. */
export type DueDate = {
  __typename?: 'DueDate';
  /** The version of the working calendar that was counted with. */
  calendarVersion: Scalars['ID']['output'];
  /** Limits in days and months end when counters close; pauses move the end by their exact duration. */
  dueAt: Scalars['DateTime']['output'];
  dueOn: Scalars['Date']['output'];
  /** Every day from reception to the end of the limit, in order; then the pauses that count, in order of request. */
  ledger: Array<DueDateStep>;
  /** Code of the opening hours that were counted with. */
  profile: Scalars['ID']['output'];
  /**
   * True when a day was looked at whose holidays the government can still change (after 2026): the answer may change. Holidays that the law
   * fixes are counted through 2030: 1 January, the days of Tết that every yearly choice shares, Hùng Kings, 30 April, 1 May, 2 September, 24
   * November, and the days off in place of those on a weekend.
   */
  provisional: Scalars['Boolean']['output'];
  /** When the clock begins to run: the first open minute for limits in hours, else the midnight that begins day 1. */
  startsAt: Scalars['DateTime']['output'];
};

/**
 * One step of the count: a working day used, or a day skipped and why. Pauses are added after the limit was counted, each as one step with its
 * duration, under the day on which it begins.
 */
export type DueDateStep = {
  __typename?: 'DueDateStep';
  counted: Scalars['Boolean']['output'];
  /** Working hours used on the day; null for limits in days and months, and for pauses. */
  hours?: Maybe<Scalars['Float']['output']>;
  /** Vietnamese name of the holiday or swapped day; null for other days. */
  name?: Maybe<Scalars['String']['output']>;
  on: Scalars['Date']['output'];
  /**
   * Null: an ordinary day that counts. RECEPTION_DAY: the limit begins on the day after it. AFTER_15_00: filed too late on it. NOT_OPEN: no
   * open hour was left on it. PAUSED: a supplement was awaited from then on. WEEKEND. HOLIDAY, COMPENSATORY, OFF_SWAP: off by the calendar. WORK_SWAP: a
   * weekend day that is worked. NEXT_WORKING_DAY: the limit ended on a day off and moved here.
   */
  reason?: Maybe<Scalars['String']['output']>;
  /** Of a pause: the whole seconds by which it moves the end, without time that a pause before it has added; 0 while it is open. Null for days. */
  seconds?: Maybe<Scalars['Int']['output']>;
};

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

/** Dossiers that stand in one way. */
export type DueStateFacet = {
  __typename?: 'DueStateFacet';
  count: Scalars['Int']['output'];
  value: DueState;
};

/**
 * In term at the end of the day from, its clock running, with an effective appointment after it and up to the last of so many working days
 * after it. What is overdue at the end of the day is not among them: overdueOn has it. workingDays: 1 to 60, by the newest working calendar.
 */
export type DueWithinInput = {
  from: Scalars['Date']['input'];
  workingDays: Scalars['Int']['input'];
};

/** The unit of a time limit as the source gives it. */
export type DurationUnit =
  | 'CALENDAR_DAY'
  | 'MONTH'
  | 'WORKING_DAY'
  | 'WORKING_HOUR';

/** Whose last dossier ended in the period: total = onTime + late + undeterminable + withoutResult, as RequestState says. */
export type EndedRequests = {
  __typename?: 'EndedRequests';
  late: Scalars['Int']['output'];
  onTime: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  undeterminable: Scalars['Int']['output'];
  withoutResult: Scalars['Int']['output'];
};

/** A field (lĩnh vực) of administrative procedures. */
export type Field = {
  __typename?: 'Field';
  code: Scalars['ID']['output'];
};

/** Dossiers of the procedures of one field. */
export type FieldFacet = {
  __typename?: 'FieldFacet';
  count: Scalars['Int']['output'];
  field?: Maybe<Field>;
  /** The earliest day from which one of them is overdue or waits for acceptance too long. Null: the list is of neither. */
  since?: Maybe<Scalars['Date']['output']>;
  /** Null: dossiers of procedures without a field, or of all other fields together. */
  value?: Maybe<Scalars['ID']['output']>;
  /** 1: the field itself. 0: procedures without one, which filter.field finds by the empty text. More: so many other fields together. */
  values: Scalars['Int']['output'];
};

/** Figures of the procedures of one field. */
export type FieldStatistics = {
  __typename?: 'FieldStatistics';
  /** Null: procedures without one. */
  field?: Maybe<Field>;
  statistics: DossierStatistics;
};

/** The fields of DossierFilter that a number needs. Null: absent in the filter. */
export type FigureFilter = {
  __typename?: 'FigureFilter';
  agency?: Maybe<Scalars['ID']['output']>;
  asKnownAt?: Maybe<Scalars['DateTime']['output']>;
  attribution?: Maybe<Attribution>;
  channel?: Maybe<Channel>;
  field?: Maybe<Scalars['ID']['output']>;
  figure: DossierFigure;
  level?: Maybe<GovernmentLevel>;
  period: Period;
  procedure?: Maybe<Scalars['ID']['output']>;
  restatedTo?: Maybe<Scalars['Date']['output']>;
  unit?: Maybe<Scalars['ID']['output']>;
};

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
 * How a figure is printed. ZERO is the number 0. NONE: there may be one, and nobody told it (NOT_RECORDED, SOURCE_UNAVAILABLE). NOT_APPLICABLE: there
 * can be none (NO_DENOMINATOR, ZERO_BASE). SUPPRESSED: of fewer than 10 dossiers, which says nothing; its counts stand.
 */
export type FigureMark =
  | 'NONE'
  | 'NOT_APPLICABLE'
  | 'SUPPRESSED'
  | 'VALUE'
  | 'ZERO';

/** How many dossiers have a finding of a kind. */
export type FindingCount = {
  __typename?: 'FindingCount';
  dossiers: Scalars['Int']['output'];
  kind: FindingKind;
};

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

/** On-time figures as they would be at the end of a period. */
export type ForecastFigures = {
  __typename?: 'ForecastFigures';
  /**
   * What index 766 would observe, as ObservationInput of simulateRanking takes it: 2.1, and 5.4, from which late dossiers are taken. 4.1 is not
   * among them: nobody knows whether the results will be electronic.
   */
  observations: Array<ForecastObservation>;
  /** Of ON_TIME_A, dossiers of earlier periods count as they are at the end of asOf. */
  onTimeRate: Ratio;
};


/** On-time figures as they would be at the end of a period. */
export type ForecastFiguresOnTimeRateArgs = {
  definition?: OnTimeDefinition;
};

/** An indicator of index 766 as it would be observed. */
export type ForecastObservation = {
  __typename?: 'ForecastObservation';
  denominator: Scalars['Int']['output'];
  /** Its code, such as PROGRESS. */
  indicator: Scalars['ID']['output'];
  numerator: Scalars['Int']['output'];
};

/** A dossier that breaks a rule, and how. */
export type FoundDossier = {
  __typename?: 'FoundDossier';
  code: Scalars['ID']['output'];
  /** The values in question, such as NEW → COMPLETED; of the newest revision in which they show. */
  detail: Scalars['String']['output'];
  /** Null when its sender withdrew it since. */
  dossier?: Maybe<Dossier>;
  provinceCode: Scalars['ID']['output'];
};

/** Dossiers that break a rule. */
export type FoundDossierConnection = {
  __typename?: 'FoundDossierConnection';
  edges: Array<FoundDossierEdge>;
  nodes: Array<FoundDossier>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FoundDossierEdge = {
  __typename?: 'FoundDossierEdge';
  cursor: Scalars['String']['output'];
  node: FoundDossier;
};

/** How fresh what a figure is counted from is, at the end of a day. */
export type Freshness = {
  __typename?: 'Freshness';
  /** The day that is looked at. */
  asOf: Scalars['Date']['output'];
  /** The day through which every province that told anything has told: the oldest of them. Null: none has. */
  knownThrough?: Maybe<Scalars['Date']['output']>;
  /** When the newest batch was learned; null: none. */
  lastBatchAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Codes of provinces that told nothing for three working days up to asOf. Those that never told anything stand in trustReport.missing. Null:
   * no working calendar is loaded.
   */
  stale?: Maybe<Array<Scalars['ID']['output']>>;
};

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

/** Requests of one service and their dossiers. */
export type GroupServiceStatistics = {
  __typename?: 'GroupServiceStatistics';
  dossiers: GroupedDossierCounts;
  requests: RequestCounts;
  /** Null: no dossier of the request tells it. */
  service?: Maybe<GroupService>;
};

/**
 * Inter-agency requests and their dossiers in a period, and their state at its end, as last known. The two are never added. A request counts
 * where its first dossier counts, each dossier where it counts itself, so that both add up from communes to the country.
 */
export type GroupStatistics = {
  __typename?: 'GroupStatistics';
  /** Services that occur, in order of the list; those that tell none last. */
  byService: Array<GroupServiceStatistics>;
  dossiers: GroupedDossierCounts;
  provenance: Provenance;
  requests: RequestCounts;
};

/**
 * Dossiers of agencies that are part of a request, each from its submission to its end. Identity that always holds: carriedOver + submitted =
 * ended + inProgress.
 */
export type GroupedDossierCounts = {
  __typename?: 'GroupedDossierCounts';
  carriedOver: Scalars['Int']['output'];
  ended: Scalars['Int']['output'];
  inProgress: Scalars['Int']['output'];
  submitted: Scalars['Int']['output'];
};

/** Responsibility for a dossier moved from one agency to another. */
export type HandOver = {
  __typename?: 'HandOver';
  /** Null: the administrative units do not answer. */
  from?: Maybe<Agency>;
  handedAt: Scalars['DateTime']['output'];
  to?: Maybe<Agency>;
};

/**
 * Responsibility that moved between agencies while a dossier was handled; a dossier counts as often as it was handed over. Of a province and of
 * the country both are 0: their agencies hand over to each other.
 */
export type HandedOverCounts = {
  __typename?: 'HandedOverCounts';
  in: Scalars['Int']['output'];
  out: Scalars['Int']['output'];
};

/** An identity of the figures, in how many places it was checked, and in how many it does not hold. */
export type IdentityCheck = {
  __typename?: 'IdentityCheck';
  checked: Scalars['Int']['output'];
  failed: Scalars['Int']['output'];
  /** Where it does not hold, at most 20. */
  failures: Array<IdentityFailure>;
  /** What was checked. */
  identity: FigureIdentity;
  /** What the identity says, in Vietnamese. */
  rule: Scalars['String']['output'];
  ruleEn: Scalars['String']['output'];
};

/** A place in which an identity does not hold, with both of its sides. */
export type IdentityFailure = {
  __typename?: 'IdentityFailure';
  left: Scalars['Int']['output'];
  right: Scalars['Int']['output'];
  /** Null: the country. */
  unit?: Maybe<AdministrativeUnit>;
};

/**
 * total = inTerm + overdue, and undeterminable where senders tell no appointment, at the end of the period: an appointment of its last day has
 * passed by then. While a supplement is awaited that was requested by the appointment, the clock rests: the dossier counts as in term.
 */
export type InProgressCounts = {
  __typename?: 'InProgressCounts';
  inTerm: Scalars['Int']['output'];
  overdue: Scalars['Int']['output'];
  /** Among overdue: with a letter of apology (form 04). The others are overdue without one. */
  overdueWithApology: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  /** Neither an appointment was told nor does the catalogue give a limit. */
  undeterminable: Scalars['Int']['output'];
};

/** One reason why a record was not accepted. */
export type IntakeReason = {
  __typename?: 'IntakeReason';
  code: IntakeReasonCode;
  /** The field it is about, by the platform's name; null: the record as a whole. */
  field?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

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

/** Nothing was taken in or changed, and the sender can do something about it. */
export type IntakeRefusal = {
  __typename?: 'IntakeRefusal';
  code: IntakeRefusalCode;
  /** The lines that stand against it, in their present state: of NOT_IN_STATE. */
  lines: Array<QuarantinedLine>;
  message: Scalars['String']['output'];
  /** When to try again; null when trying again does not help. */
  retryAfterSeconds?: Maybe<Scalars['Int']['output']>;
};

/** Why nothing was taken in or changed. */
export type IntakeRefusalCode =
  /** Too many deliveries are under way. */
  | 'BUSY'
  /** The database does not answer. */
  | 'DATABASE_AWAY'
  /** A decision on a line was made before, or the line is not in the state that is to be undone. */
  | 'NOT_IN_STATE'
  /** The source has no such line in quarantine. */
  | 'UNKNOWN_LINE';

/** Dossiers decided at one level. */
export type LevelFacet = {
  __typename?: 'LevelFacet';
  count: Scalars['Int']['output'];
  value: GovernmentLevel;
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
 * What changes something. The header Authorization: Bearer TOKEN says who sends it, with a token that pnpm run access add showed. Errors:
 * UNAUTHENTICATED without a token that may be used, FORBIDDEN with one of another role, province or source. Nothing is changed then.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Puts lines that wait in quarantine aside, all of them or none. Needs the token of the source. note: why, 1 to 1,000 characters. ids: 1
   * to 1,000. BAD_USER_INPUT otherwise.
   */
  dismissQuarantined?: Maybe<DecisionAnswer>;
  /**
   * Undoes a dismissal: the lines wait in quarantine again, all of them or none. Needs the token of the source. What was decided before stays
   * in their decisions.
   */
  reopenQuarantined?: Maybe<DecisionAnswer>;
  /**
   * Takes in a corrected record for a line that waits in quarantine, as a batch of one by the same path, and marks the line REPLAYED, both or
   * neither. Needs the token of the source. Refused again, nothing is stored, the line stays open, and the answer says every reason. Of two
   * who decide on a line at the same moment the second receives what the first decided.
   */
  replayQuarantined?: Maybe<ReplayAnswer>;
  /**
   * Takes in up to 1,000 records of a source as one batch, by the same path as POST /intake/dossiers: repeated, late and out-of-order
   * records end in the same state. Needs the token of the source. BAD_USER_INPUT for more records.
   */
  syncDossiers?: Maybe<SyncAnswer>;
};


/**
 * What changes something. The header Authorization: Bearer TOKEN says who sends it, with a token that pnpm run access add showed. Errors:
 * UNAUTHENTICATED without a token that may be used, FORBIDDEN with one of another role, province or source. Nothing is changed then.
 */
export type MutationDismissQuarantinedArgs = {
  ids: Array<Scalars['ID']['input']>;
  note: Scalars['String']['input'];
  source: Scalars['ID']['input'];
};


/**
 * What changes something. The header Authorization: Bearer TOKEN says who sends it, with a token that pnpm run access add showed. Errors:
 * UNAUTHENTICATED without a token that may be used, FORBIDDEN with one of another role, province or source. Nothing is changed then.
 */
export type MutationReopenQuarantinedArgs = {
  ids: Array<Scalars['ID']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  source: Scalars['ID']['input'];
};


/**
 * What changes something. The header Authorization: Bearer TOKEN says who sends it, with a token that pnpm run access add showed. Errors:
 * UNAUTHENTICATED without a token that may be used, FORBIDDEN with one of another role, province or source. Nothing is changed then.
 */
export type MutationReplayQuarantinedArgs = {
  id: Scalars['ID']['input'];
  record: Scalars['DossierRecord']['input'];
  source: Scalars['ID']['input'];
};


/**
 * What changes something. The header Authorization: Bearer TOKEN says who sends it, with a token that pnpm run access add showed. Errors:
 * UNAUTHENTICATED without a token that may be used, FORBIDDEN with one of another role, province or source. Nothing is changed then.
 */
export type MutationSyncDossiersArgs = {
  dossiers: Array<Scalars['DossierRecord']['input']>;
  source: Scalars['ID']['input'];
};

/** Why there is no growth between two periods. */
export type NoGrowthReason =
  /** The source has not reported one of the periods. */
  | 'SOURCE_UNAVAILABLE'
  /** before is 0, and nothing grows from it. */
  | 'ZERO_BASE';

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

/** A unit that was divided. */
export type NotApportionable = {
  __typename?: 'NotApportionable';
  /** The units of the day that it went into, by id. */
  into: Array<AdministrativeUnit>;
  /** What was reported for it, whole. */
  statistics: DossierStatistics;
  unit: AdministrativeUnit;
};

/**
 * Lines of a dossier that wait in quarantine, neither replayed nor dismissed, and are newer than what is shown: of a higher revision than the
 * current one, or of the same one or one that cannot be read in a later delivery. Public: that they wait. What they say can be read with the
 * token of their source alone. Synchronisation to the national portal is something else, and unknown.
 */
export type NotSynchronised = {
  __typename?: 'NotSynchronised';
  lines: Scalars['Int']['output'];
  /** The highest revision among them. Null: of none it can be read. */
  revision?: Maybe<Scalars['ID']['output']>;
  /** When the platform learned the first of them. */
  since: Scalars['DateTime']['output'];
};

/**
 * Dossiers with a newer revision that waits in quarantine for correction. A line whose dossier cannot be read counts in neither. Whether the
 * national portal has the dossiers is unknown.
 */
export type NotSynchronisedCounts = {
  __typename?: 'NotSynchronisedCounts';
  /** Shown as an older revision tells them: those that the filter notSynchronised lists. */
  dossiers: Scalars['Int']['output'];
  /** Not shown at all: no revision was ever accepted, or the last accepted one withdrew the dossier. */
  neverShown: Scalars['Int']['output'];
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

/**
 * The end of a period as it would be, seen from a day of it. Dossiers in term that fall due in between finish on time or are overdue; all others
 * stay: late stays late, and what falls due after the period is in term whether it finishes or not.
 */
export type OnTimeForecast = {
  __typename?: 'OnTimeForecast';
  asOf: Scalars['Date']['output'];
  /** They themselves, the soonest due first: what finishing may name. first: at most 1,000. */
  due?: Maybe<Array<DossierFallingDue>>;
  /** Dossiers of the period that are in term at the end of asOf and fall due before the end of the period; those with a clock at rest do not. */
  dueBeforeEnd: Scalars['Int']['output'];
  /** Those of them that finish on time in ifTheyFinish. */
  finishing: Scalars['Int']['output'];
  /** None of dueBeforeEnd finishes: all of them are overdue at the end. */
  ifNothingFinishes: ForecastFigures;
  /** The chosen ones finish on time, the others of dueBeforeEnd are overdue at the end. */
  ifTheyFinish: ForecastFigures;
  /** That this is a simulation, for every screen and file that shows it, in Vietnamese. */
  note: Scalars['String']['output'];
  /** The same in English. */
  noteEn: Scalars['String']['output'];
  period: Period;
  provenance: Provenance;
};


/**
 * The end of a period as it would be, seen from a day of it. Dossiers in term that fall due in between finish on time or are overdue; all others
 * stay: late stays late, and what falls due after the period is in term whether it finishes or not.
 */
export type OnTimeForecastDueArgs = {
  first?: Scalars['Int']['input'];
};

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

/**
 * The online rates in print. ONLINE_A (form II.06a): received online ÷ received in the period. ONLINE_B: submitted online ÷ submitted.
 * ONLINE_C (index 766, 3.3): online with an electronic result where one is required, × synchronisation. ONLINE_D: received online for
 * full-process procedures ÷ received for full-process procedures. Carried-over dossiers are in none.
 */
export type OnlineDefinition =
  | 'ONLINE_A'
  | 'ONLINE_B'
  | 'ONLINE_C'
  | 'ONLINE_D';

/** Where a page stands in its list. Cursors are opaque. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last entry of this page, the argument after of the next page; null when it has none. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether entries follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether entries precede this page: true when after is given. Lists can only be read forward. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry of this page; null when it has none. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * A time in which a supplement is awaited, from its request to its completion: at most 3650 days. It counts when it was requested at or before
 * the appointment as the pauses before it have moved it, and moves it by its exact duration; time that two pauses share counts once.
 */
export type PauseInput = {
  from: Scalars['DateTime']['input'];
  until: Scalars['DateTime']['input'];
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

/** The statistics of one part of a series. */
export type PeriodStatistics = {
  __typename?: 'PeriodStatistics';
  from: Scalars['Date']['output'];
  statistics: DossierStatistics;
  until: Scalars['Date']['output'];
};

/** A petition (phản ánh, kiến nghị) as last known. */
export type Petition = {
  __typename?: 'Petition';
  /** The agency that has to handle it. */
  agency?: Maybe<Agency>;
  /**
   * The four steps with their arithmetic, in the state at the end of asOf; absent: the last day that is known of its province. Null when no
   * working calendar is loaded.
   */
  clock?: Maybe<Array<PetitionStep>>;
  code: Scalars['ID']['output'];
  dislikes: Scalars['Int']['output'];
  /** The dossier it is about; null: none is named. */
  dossier?: Maybe<Dossier>;
  handledAt?: Maybe<Scalars['DateTime']['output']>;
  /** It was sent again. */
  isRepeated: Scalars['Boolean']['output'];
  kind: PetitionKind;
  /** How many said that they are satisfied with the handling, and how many that they are not. */
  likes: Scalars['Int']['output'];
  provenance: Provenance;
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  receivedAt: Scalars['DateTime']['output'];
  refusedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When more was first asked of whoever sent it; null: never. */
  supplementRequestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When another body last transferred it here: its clock starts anew. Null: never. */
  transferredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The unit whose handling it is about. */
  unit?: Maybe<AdministrativeUnit>;
};


/** A petition (phản ánh, kiến nghị) as last known. */
export type PetitionClockArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What a petition is about (index 766, 5.1). */
export type PetitionKind =
  | 'OTHER'
  /** Administrative procedures. */
  | 'PROCEDURES'
  /** The conduct of staff. */
  | 'STAFF';

/** total = aboutProcedures + aboutStaff + other (index 766, 5.1). */
export type PetitionKindCounts = {
  __typename?: 'PetitionKindCounts';
  aboutProcedures: Scalars['Int']['output'];
  aboutStaff: Scalars['Int']['output'];
  /** Among total: those that name a dossier. */
  namingDossier: Scalars['Int']['output'];
  other: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

/**
 * What happened to petitions in a period, and the state at its end. Identity that always holds: carriedOver + submitted = handled.total +
 * refused.total + inProgress.total.
 */
export type PetitionStatistics = {
  __typename?: 'PetitionStatistics';
  /** Neither handled nor refused when the period begins. */
  carriedOver: Scalars['Int']['output'];
  handled: TimedCounts;
  inProgress: PetitionsInProgress;
  /**
   * Index 766, 5.2: handled on time or in term ÷ received or handled in the period, without those that were refused. Definition
   * PETITION_PROCESSING_ON_TIME. What 0 ÷ 0 is worth in points says the scheme.
   */
  onTimeRate: Ratio;
  provenance: Provenance;
  published: TimedCounts;
  /** Submitted in the period and not refused by its end. */
  received: PetitionKindCounts;
  refused: TimedCounts;
  /**
   * Index 766, 5.3: received in the period, without those with more dislikes than likes, sent again, or overdue ÷ received in the period.
   * Opinions as last known. Definition PETITION_HANDLING_SATISFACTION.
   */
  satisfactionRate: Ratio;
  /** Submitted in the period, those that were refused included. */
  submitted: Scalars['Int']['output'];
  /** Petitions of which more was first asked in the period. */
  supplementRequests: TimedCounts;
};

/**
 * One step of a petition's clock, which starts at submission or at the last transfer by another body; publication at the end of handling.
 * Nothing stops it.
 */
export type PetitionStep = {
  __typename?: 'PetitionStep';
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null: publication, while the petition is not handled. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every day from the start to the due day; null like dueAt. */
  ledger?: Maybe<Array<DueDateStep>>;
  /** Working days. */
  limit: Scalars['Int']['output'];
  /** True when the ledger looked at a day whose holidays the government can still change; null like dueAt. */
  provisional?: Maybe<Scalars['Boolean']['output']>;
  step: PetitionStepName;
  verdict: PetitionVerdict;
};

/** REFUSE: within 2 working days. SUPPLEMENT: first asked for within 5. HANDLE: within 15. PUBLISH: within 2 of handling. */
export type PetitionStepName =
  | 'HANDLE'
  | 'PUBLISH'
  | 'REFUSE'
  | 'SUPPLEMENT';

/** IN_TIME, LATE: done. IN_TERM, OVERDUE: still to be done. NOT_NEEDED: it does not have to be done, or not yet. */
export type PetitionVerdict =
  | 'IN_TERM'
  | 'IN_TIME'
  | 'LATE'
  | 'NOT_NEEDED'
  | 'OVERDUE';

/** total = inTerm + overdue, at the end of the period: neither handled nor refused. */
export type PetitionsInProgress = {
  __typename?: 'PetitionsInProgress';
  inTerm: Scalars['Int']['output'];
  overdue: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

export type Procedure = {
  __typename?: 'Procedure';
  code: Scalars['ID']['output'];
  /**
   * Figures of the dossiers of this procedure in the whole country; within: id of a province, of those decided there. level, channel:
   * as in nationalStatistics. BAD_USER_INPUT when within is no province.
   */
  statistics?: Maybe<DossierStatistics>;
};


export type ProcedureStatisticsArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  channel?: InputMaybe<Channel>;
  level?: InputMaybe<GovernmentLevel>;
  period: PeriodInput;
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** Dossiers of one procedure; value null: of all other procedures together. */
export type ProcedureFacet = {
  __typename?: 'ProcedureFacet';
  count: Scalars['Int']['output'];
  procedure?: Maybe<Procedure>;
  /** The earliest day from which one of them is overdue or waits for acceptance too long. Null: the list is of neither. */
  since?: Maybe<Scalars['Date']['output']>;
  value?: Maybe<Scalars['ID']['output']>;
  /** 1: the procedure itself. More: so many other procedures together. */
  values: Scalars['Int']['output'];
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

/** A rule of data quality and the dossiers that break it. */
export type QualityRule = {
  __typename?: 'QualityRule';
  /** These dossiers, by province and code. first: 1 to 100. */
  affected?: Maybe<FoundDossierConnection>;
  /** How many dossiers break it. */
  dossiers: Scalars['Int']['output'];
  kind: FindingKind;
  /** What the rule says, in Vietnamese. */
  rule: Scalars['String']['output'];
  ruleEn: Scalars['String']['output'];
};


/** A rule of data quality and the dossiers that break it. */
export type QualityRuleAffectedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One decision about a line in quarantine. */
export type QuarantineDecision = {
  __typename?: 'QuarantineDecision';
  /** The batch that took the corrected record; null unless it was a replay. */
  batch?: Maybe<Scalars['ID']['output']>;
  decidedAt: Scalars['DateTime']['output'];
  kind: QuarantineDecisionKind;
  /** Why; null: nothing was said. */
  note?: Maybe<Scalars['String']['output']>;
};

/** DISMISSED: put aside. REOPENED: a dismissal was undone. REPLAYED: a corrected record was taken in. */
export type QuarantineDecisionKind =
  | 'DISMISSED'
  | 'REOPENED'
  | 'REPLAYED';

/** OPEN: waits. REPLAYED: a corrected record was taken in for it. DISMISSED: put aside with a note. */
export type QuarantineState =
  | 'DISMISSED'
  | 'OPEN'
  | 'REPLAYED';

/** A record that was not accepted, as only its sender may see it. */
export type QuarantinedLine = {
  __typename?: 'QuarantinedLine';
  /** The batch it came in. */
  batch: Scalars['ID']['output'];
  /** When it left the state OPEN; null: it is open. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every decision about it, oldest first, those that were undone included. */
  decisions: Array<QuarantineDecision>;
  id: Scalars['ID']['output'];
  /**
   * As it was sent; of one over 64 kB the first 64 kB; in BASE64 where it was not UTF-8. Empty where a reason is PERSONAL_DATA and the line has been
   * dismissed or replayed: then its text is removed, and stays removed when the line is reopened.
   */
  line: Scalars['String']['output'];
  /** Its position in the batch, from 1. */
  lineNumber: Scalars['Int']['output'];
  /** Why it was dismissed, or which batch took the corrected record; null: it is open. */
  note?: Maybe<Scalars['String']['output']>;
  reasons: Array<IntakeReason>;
  state: QuarantineState;
};

export type Query = {
  __typename?: 'Query';
  /**
   * The statistics of every agency that decides in a province, ordered and narrowed here. A dossier counts to one agency: the sum of all is
   * the province.
   */
  agencyStatistics?: Maybe<AgencyStatisticsConnection>;
  /**
   * Whether what was accepted can be trusted: what looks wrong in it, and whether the figures add up. province: official code of two digits;
   * absent: the whole country. BAD_USER_INPUT when no province bears it.
   */
  dataQuality?: Maybe<DataQuality>;
  /** By dossier code. Public facts only; null when unknown. */
  dossier?: Maybe<Dossier>;
  /**
   * An inter-agency request (hồ sơ liên thông) by its code; of provinces that use the same code, the one in which it was last used. Null when
   * no dossier names it.
   */
  dossierGroup?: Maybe<DossierGroup>;
  /**
   * Exactly the dossiers of a number, or of a work list. first: 1 to 100. Whether the national portal has the same dossiers is unknown, because no
   * source reports it; notSynchronised is about the platform and the source. BAD_USER_INPUT names a code that nothing bears, conditions that
   * exclude each other, a day outside 2000 to 2100, a cursor of another list, and the list after the 80th of one request.
   */
  dossiers?: Maybe<DossierConnection>;
  /**
   * The appointment date of a limit, with its arithmetic day by day. The day after reception is day 1; hours count while counters are open;
   * what ends on a day off ends on the next working day. limit: 0 (a same-day procedure: after 15:00 the next working day) to 3650.
   * pauses: at most 50; the limit is counted without them, then each one that counts moves its end, also to a night or a day off. Opening hours: those of profile (by code), or those kept in province (official code), else the usual ones. Null when no
   * working calendar is loaded. BAD_USER_INPUT when a day lies outside 2000 to 2100, the profile is unknown, profile and province are both
   * given, or a pause ends before it begins or lasts too long.
   */
  dueDate?: Maybe<DueDate>;
  /**
   * Inter-agency requests of the whole country and their dossiers, counted apart. Null when no dossier names any. BAD_USER_INPUT when from is
   * not before until.
   */
  nationalGroupStatistics?: Maybe<GroupStatistics>;
  /** Petitions of the whole country. Null when those of no province are known. BAD_USER_INPUT when from is not before until. */
  nationalPetitionStatistics?: Maybe<PetitionStatistics>;
  /**
   * Platform figures of the whole country. level: only dossiers of agencies of this level. asKnownAt: as known at that moment; null when
   * nothing was known then. channel, field: only dossiers filed in this way, or of procedures of this field, by its code; an empty field:
   * of procedures without one. BAD_USER_INPUT when from is not before until, and when no procedure is of the field.
   */
  nationalStatistics?: Maybe<DossierStatistics>;
  /** By its code. Neither its text nor who sent it is held; null when unknown. */
  petition?: Maybe<Petition>;
  /** The days of which the sources have reported anything: those of all provinces, or of one. Null: they have reported none. */
  reportedDays?: Maybe<ReportedDays>;
  /**
   * The reported period in which a day lies, in either calendar. Null: nine months are reported once a year, and the day lies after them.
   * BAD_USER_INPUT for a day outside 2000 to 2100.
   */
  reportingPeriod?: Maybe<Period>;
  /**
   * Who sends dossiers, and how well they keep up: one row per source system, and one per province for what it has without one (the
   * simulation, or nothing). In order of province and name. province: official code of two digits; absent: the whole country. BAD_USER_INPUT
   * when no province bears it.
   */
  syncStatus?: Maybe<Array<SourceStatus>>;
  /**
   * The statistics of every unit of one level, ordered and narrowed here: which communes are below the target, and which hold most of what is
   * overdue. Units are those of the last day of the period.
   */
  unitStatistics?: Maybe<UnitStatisticsConnection>;
};


export type QueryAgencyStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  atLeastReceived?: InputMaybe<Scalars['Int']['input']>;
  below?: InputMaybe<Scalars['Float']['input']>;
  definition?: OnTimeDefinition;
  descending?: Scalars['Boolean']['input'];
  field?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<GovernmentLevel>;
  orderBy?: StatisticsOrder;
  period: PeriodInput;
  within: Scalars['ID']['input'];
};


export type QueryDataQualityArgs = {
  province?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDossierArgs = {
  code: Scalars['ID']['input'];
};


export type QueryDossierGroupArgs = {
  code: Scalars['ID']['input'];
};


export type QueryDossiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: DossierFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DossierOrder;
};


export type QueryDueDateArgs = {
  limit: Scalars['Int']['input'];
  pauses?: InputMaybe<Array<PauseInput>>;
  profile?: InputMaybe<Scalars['ID']['input']>;
  province?: InputMaybe<Scalars['ID']['input']>;
  receivedAt: Scalars['DateTime']['input'];
  unit: DurationUnit;
};


export type QueryNationalGroupStatisticsArgs = {
  period: PeriodInput;
};


export type QueryNationalPetitionStatisticsArgs = {
  period: PeriodInput;
};


export type QueryNationalStatisticsArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  attribution?: InputMaybe<Attribution>;
  channel?: InputMaybe<Channel>;
  field?: InputMaybe<Scalars['ID']['input']>;
  level?: InputMaybe<GovernmentLevel>;
  period: PeriodInput;
};


export type QueryPetitionArgs = {
  code: Scalars['ID']['input'];
};


export type QueryReportedDaysArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryReportingPeriodArgs = {
  calendar?: ReportingCalendar;
  on: Scalars['Date']['input'];
  span: ReportingSpan;
};


export type QuerySyncStatusArgs = {
  province?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryUnitStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  atLeastReceived?: InputMaybe<Scalars['Int']['input']>;
  attribution?: InputMaybe<Attribution>;
  below?: InputMaybe<Scalars['Float']['input']>;
  definition?: OnTimeDefinition;
  descending?: Scalars['Boolean']['input'];
  field?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level: GovernmentLevel;
  orderBy?: StatisticsOrder;
  period: PeriodInput;
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** value is null when the denominator is 0 or the definition needs facts that are not recorded; reason then says why. */
export type Ratio = {
  __typename?: 'Ratio';
  definition: Scalars['ID']['output'];
  denominator: Scalars['Int']['output'];
  /** How it is printed on screens and in files. */
  mark: FigureMark;
  numerator: Scalars['Int']['output'];
  /**
   * NO_DENOMINATOR: nothing to make a rate of. SOURCE_UNAVAILABLE: nothing either, and the source has not told of the period. NOT_RECORDED: no
   * sender tells what the definition needs. Null when value is given.
   */
  reason?: Maybe<Scalars['String']['output']>;
  value?: Maybe<Scalars['Float']['output']>;
};

/** How many lines wait for a reason. */
export type ReasonCount = {
  __typename?: 'ReasonCount';
  code: IntakeReasonCode;
  lines: Scalars['Int']['output'];
};

/** total = inPeriod + carriedOver; inPeriod = online + direct + post. boundaryFree: received at a point outside the competent agency's unit, among inPeriod. */
export type ReceivedCounts = {
  __typename?: 'ReceivedCounts';
  boundaryFree: Scalars['Int']['output'];
  carriedOver: Scalars['Int']['output'];
  direct: Scalars['Int']['output'];
  inPeriod: Scalars['Int']['output'];
  online: Scalars['Int']['output'];
  post: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

/** The side before acceptance. submitted, acceptedLate and refused in the period; waiting and waitingOver8Hours at its end. Late: more than 8 working hours after submission. */
export type ReceptionCounts = {
  __typename?: 'ReceptionCounts';
  acceptedLate: Scalars['Int']['output'];
  refused: Scalars['Int']['output'];
  submitted: Scalars['Int']['output'];
  waiting: Scalars['Int']['output'];
  waitingOver8Hours: Scalars['Int']['output'];
};

/** The days of which a source said that dossiers were received, over the year that ends with the last of them. */
export type ReceptionDays = {
  __typename?: 'ReceptionDays';
  /** The first of them; null when nothing was told. */
  from?: Maybe<Scalars['Date']['output']>;
  /** The last of them; null when nothing was told. */
  last?: Maybe<Scalars['Date']['output']>;
  /** Working days between from and last of which no reception was told; null when reason is given. */
  missing?: Maybe<Array<Scalars['Date']['output']>>;
  /** Why missing is null; null when missing is given. */
  reason?: Maybe<NoMissingDaysReason>;
  /** Number of days told of. */
  told: Scalars['Int']['output'];
};

/** An identity: left and right are counted apart from each other, holds says whether they are equal. */
export type Reconciliation = {
  __typename?: 'Reconciliation';
  holds: Scalars['Boolean']['output'];
  /** One of those that hold within one unit and period. */
  identity: FigureIdentity;
  left: Scalars['Int']['output'];
  right: Scalars['Int']['output'];
};

/**
 * Facts that senders tell of the dossiers received in the period; electronicResults of those resolved in it. What was not told counts as no:
 * a fact that a sender never tells is 0 there.
 */
export type RecordedFacts = {
  __typename?: 'RecordedFacts';
  /** Components digitised (số hoá). */
  digitised: Scalars['Int']['output'];
  /** Disliked by the applicant (index 766, 5.4). */
  disliked: Scalars['Int']['output'];
  /** Resolved in the period with an electronic result (index 766, 4.1). */
  electronicResults: Scalars['Int']['output'];
  /** Taken from or written to the personal data store (index 766, 4.4). */
  inPersonalStore: Scalars['Int']['output'];
  /** Of those, paid online: on the national portal or on one of a ministry or province (index 766, 3.6). */
  paidOnline: Scalars['Int']['output'];
  /** Digitised papers reused (tái sử dụng; index 766, 4.3). */
  reused: Scalars['Int']['output'];
  /** Filed by an account that VNeID verified (index 766, 4.5). */
  vneidVerified: Scalars['Int']['output'];
  /** With a fee or another financial obligation. */
  withObligation: Scalars['Int']['output'];
};

/** The corrected record cannot be accepted either. Nothing was stored; its line still waits as it was first sent. */
export type RefusedAgain = {
  __typename?: 'RefusedAgain';
  /** The line that still waits. */
  id: Scalars['ID']['output'];
  /** Every reason against the corrected record. */
  reasons: Array<IntakeReason>;
};

/** What became of a corrected record. */
export type ReplayAnswer = IntakeRefusal | RefusedAgain | ReplayedLine;

/** The corrected record was taken in, and its line is settled. */
export type ReplayedLine = {
  __typename?: 'ReplayedLine';
  /** The batch of one that took it in. An older or known revision is late or unchanged there. */
  batch: DossierBatch;
  line: QuarantinedLine;
};

/** From the first to the last day of which any source has reported receptions. A month outside of them has no figures. */
export type ReportedDays = {
  __typename?: 'ReportedDays';
  /** Null: a source does not say with which day it began. */
  from?: Maybe<Scalars['Date']['output']>;
  through: Scalars['Date']['output'];
};

/**
 * How months, quarters and years are cut. CALENDAR: as the portal and newspapers do. STATUTORY_15_14: from the 15th of the month before to the
 * 14th of the last month (Decree 09/2019/NĐ-CP, Article 12; read for quarters, by analogy for the others).
 */
export type ReportingCalendar =
  | 'CALENDAR'
  | 'STATUTORY_15_14';

/** The length of a reported period. HALF_YEAR and NINE_MONTHS begin with the reported year. */
export type ReportingSpan =
  | 'HALF_YEAR'
  | 'MONTH'
  | 'NINE_MONTHS'
  | 'QUARTER'
  | 'YEAR';

/** Requests of citizens. Identity that always holds: carriedOver + begun = ended.total + inProgress.total. */
export type RequestCounts = {
  __typename?: 'RequestCounts';
  /** Whose first dossier was submitted in the period. */
  begun: Scalars['Int']['output'];
  carriedOver: Scalars['Int']['output'];
  ended: EndedRequests;
  inProgress: RequestsInProgress;
  /** onTime ÷ (onTime + late), of those that ended in the period. Definition REQUEST_ON_TIME, the platform's own. */
  onTimeRate: Ratio;
};

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

/** With an open dossier at the end of the period: total = inTerm + overdue + undeterminable. */
export type RequestsInProgress = {
  __typename?: 'RequestsInProgress';
  inTerm: Scalars['Int']['output'];
  overdue: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  undeterminable: Scalars['Int']['output'];
};

/**
 * total = early + onTime + late, and undeterminable where senders tell no appointment. early: before the appointment day; onTime: on the
 * appointment day itself, not after the instant; late: after the instant. The appointment is Dossier.effectiveAppointmentAt.
 */
export type ResolvedCounts = {
  __typename?: 'ResolvedCounts';
  /** Among total: the applicant was asked for a supplement (form 02) at least once, whether the request paused the clock or not. */
  afterSupplement: Scalars['Int']['output'];
  early: Scalars['Int']['output'];
  /** Among total: ends that the transition of 30 June 2025 recorded and no work produced; as recorded most look in time. */
  inTransition: Scalars['Int']['output'];
  late: Scalars['Int']['output'];
  /**
   * Among late: ended no later than the newest appointment that a letter of apology (form 04) gives which was issued by the end. They stay late:
   * this is a second measure beside the first, which alone is ranked.
   */
  lateKeptNewDate: Scalars['Int']['output'];
  /** Among late: with a letter of apology (form 04) issued by the day of the end. The others are late without one. */
  lateWithApology: Scalars['Int']['output'];
  onTime: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  /** Neither an appointment was told nor does the catalogue give a limit: in time by no definition, late by none. */
  undeterminable: Scalars['Int']['output'];
};

/**
 * Figures under the units of a day. Every figure is the sum of what was reported for the unit and for those in from, which stays as it was:
 * boundaryFree, too, is what it was between the units of then.
 */
export type Restatement = {
  __typename?: 'Restatement';
  /** Units that went wholly into this one, by whatever way, and are in these figures; by id. */
  from: Array<AdministrativeUnit>;
  /**
   * Units that were divided, a part of them into this one, and for which something is counted in the period: in none of these figures, because
   * nobody knows how much belongs here. A dossier that its sender tells of anew for a successor counts there, and no longer here.
   */
  notApportionable: Array<NotApportionable>;
  /** The day whose units are told. */
  on: Scalars['Date']['output'];
};

/** One batch and what became of its records; counts are null where they were not counted. */
export type SentBatch = {
  __typename?: 'SentBatch';
  accepted?: Maybe<Scalars['Int']['output']>;
  batch: Scalars['ID']['output'];
  late?: Maybe<Scalars['Int']['output']>;
  quarantined?: Maybe<Scalars['Int']['output']>;
  /** When its first byte came; null: it was simulated, and nobody sent it. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the platform learned it. */
  recordedAt: Scalars['DateTime']['output'];
  sent?: Maybe<Scalars['Int']['output']>;
  unchanged?: Maybe<Scalars['Int']['output']>;
};

/** The length of the parts of a series. WEEK: Monday to Sunday. HALF_MONTH: days 1 to 14, and 15 to the end of the month. */
export type SeriesSpan =
  | 'HALF_MONTH'
  | 'MONTH'
  | 'QUARTER'
  | 'WEEK'
  | 'YEAR';

/**
 * How well a source keeps up. Public: counts only, nothing of what was sent. A batch counts for knownThrough when something of it was
 * accepted.
 */
export type SourceStatus = {
  __typename?: 'SourceStatus';
  batches: Scalars['Int']['output'];
  /**
   * Records that are held (accepted, late or unchanged) ÷ records sent. A corrected record counts once, with the one it corrects. Definition
   * SYNC_COMPLETENESS.
   */
  completeness: Ratio;
  /** What looks wrong in what was accepted, by kind. */
  findings: Array<FindingCount>;
  id: Scalars['ID']['output'];
  /** The last day that was told of; null: nothing was. */
  knownThrough?: Maybe<Scalars['Date']['output']>;
  lag: SyncLag;
  /** Null: nothing was sent. */
  lastBatch?: Maybe<SentBatch>;
  /** False: it has no token that may be used, or there is no source system. */
  maySend: Scalars['Boolean']['output'];
  /** Dossiers with a newer revision among them. */
  notSynchronised: NotSynchronisedCounts;
  /** Lines that wait in quarantine. */
  openLines: Scalars['Int']['output'];
  /** Why they wait, most frequent first. A line may have several reasons. */
  openReasons: Array<ReasonCount>;
  /** Null: nothing is known of the province. */
  origin?: Maybe<DataOrigin>;
  province?: Maybe<AdministrativeUnit>;
  /** Official code of the province it may write. */
  provinceCode: Scalars['ID']['output'];
  receptionDays: ReceptionDays;
  /** Records of all its batches. */
  sent: Scalars['Int']['output'];
  /** Working days after knownThrough through asOf, 1,000 for that many or more; null: nothing was told, or no working calendar is loaded. asOf absent: today. */
  silentWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** Name of the source system; null: what the province has without one. */
  source?: Maybe<Scalars['ID']['output']>;
};


/**
 * How well a source keeps up. Public: counts only, nothing of what was sent. A batch counts for knownThrough when something of it was
 * accepted.
 */
export type SourceStatusSilentWorkingDaysArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Numbers of two periods of the same subject, under the same conditions. */
export type StatisticsChange = {
  __typename?: 'StatisticsChange';
  /** The period that is compared with. */
  against: Period;
  /** At the end of each period. */
  inProgress: CountChange;
  overdue: CountChange;
  received: CountChange;
  receivedOnline: CountChange;
  resolved: CountChange;
  resolvedLate: CountChange;
};

/** What the statistics of many units or agencies are ordered by. RECEIVED and RESOLVED: in the period; OVERDUE: at its end. */
export type StatisticsOrder =
  | 'CODE'
  | 'ON_TIME_RATE'
  | 'OVERDUE'
  | 'RECEIVED'
  | 'RESOLVED';

/** Dossiers of one status. */
export type StatusFacet = {
  __typename?: 'StatusFacet';
  count: Scalars['Int']['output'];
  value: DossierStatus;
};

/**
 * A request for supplements (form 02). It pauses the clock until they are complete when it was made at or before the appointment as moved by the
 * pauses before it: a clock that has run out cannot be paused.
 */
export type SupplementPause = {
  __typename?: 'SupplementPause';
  /** Null: not complete yet. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  requestedAt: Scalars['DateTime']['output'];
};

/** What became of the records, or why none was looked at. */
export type SyncAnswer = DossierBatch | IntakeRefusal;

/**
 * From the newest event a new record tells of to the moment we learned it, in whole hours, over the 30 days that end with the last batch of
 * the source. 9999: that many or more.
 */
export type SyncLag = {
  __typename?: 'SyncLag';
  /** Half of the records came within. */
  p50Hours?: Maybe<Scalars['Int']['output']>;
  /** 95 of 100 records came within. */
  p95Hours?: Maybe<Scalars['Int']['output']>;
  /** Why there is none; null when there is one. */
  reason?: Maybe<NoLagReason>;
  /** New records in these days; repeated ones and tombstones tell of no event. */
  records: Scalars['Int']['output'];
};

/** total = onTime + late, by the limit of the step. */
export type TimedCounts = {
  __typename?: 'TimedCounts';
  late: Scalars['Int']['output'];
  onTime: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
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

/**
 * NO_RECEPTION: nothing was received for the last five working days that were reported. NO_ENDING: in the last three dossiers were received and none
 * ended, though some are in progress. RECEIVED_FELL: less than half as many were received as in the period before.
 */
export type TrustWarning =
  | 'NO_ENDING'
  | 'NO_RECEPTION'
  | 'RECEIVED_FELL';

/** Dossiers that count to one unit; value null: to all other units together. */
export type UnitFacet = {
  __typename?: 'UnitFacet';
  count: Scalars['Int']['output'];
  /** The earliest day from which one of them is overdue or waits for acceptance too long. Null: the list is of neither. */
  since?: Maybe<Scalars['Date']['output']>;
  unit?: Maybe<AdministrativeUnit>;
  /** Id of the unit. */
  value?: Maybe<Scalars['ID']['output']>;
  /** 1: the unit itself. 0: dossiers of an agency whose unit is not known. More: so many other units together. */
  values: Scalars['Int']['output'];
};

/** The statistics of one unit on a list of units. */
export type UnitStatistics = {
  __typename?: 'UnitStatistics';
  statistics: DossierStatistics;
  unit: AdministrativeUnit;
};

/** A page of the statistics of units. */
export type UnitStatisticsConnection = {
  __typename?: 'UnitStatisticsConnection';
  edges: Array<UnitStatisticsEdge>;
  nodes: Array<UnitStatistics>;
  /** The rate of all units of the place together, whether or not the list holds them: sums over sums. */
  onTimeRate: Ratio;
  pageInfo: PageInfo;
  /** Units that meet the conditions, on every page; exact. */
  totalCount: Scalars['Int']['output'];
  /** Units of the place without a rate, because nothing that it counts happened: they are below no threshold, and last in the order by rate. */
  withoutRate: Scalars['Int']['output'];
};

export type UnitStatisticsEdge = {
  __typename?: 'UnitStatisticsEdge';
  cursor: Scalars['String']['output'];
  node: UnitStatistics;
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
  AdministrativeUnit: AdministrativeUnit;
  Agency: Agency;
  Dossier: Dossier;
  Procedure: Procedure;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AdministrativeUnit:
    ( { __typename: 'AdministrativeUnit' }
    & GraphQLRecursivePick<FederationTypes['AdministrativeUnit'], {"id":true}> );
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"code":true}> );
  Dossier:
    ( { __typename: 'Dossier' }
    & GraphQLRecursivePick<FederationTypes['Dossier'], {"code":true}> );
  Procedure:
    ( { __typename: 'Procedure' }
    & GraphQLRecursivePick<FederationTypes['Procedure'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  DecisionAnswer:
    | ( DecidedLinesParent )
    | ( IntakeRefusalParent )
  ;
  ReplayAnswer:
    | ( IntakeRefusalParent )
    | ( RefusedAgainParent )
    | ( ReplayedLineParent )
  ;
  SyncAnswer:
    | ( DossierBatchParent )
    | ( IntakeRefusalParent )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdministrativeUnit: ResolverTypeWrapper<Omit<AdministrativeUnit, 'groupStatistics' | 'onTimeForecast' | 'petitionStatistics' | 'statistics'> & { groupStatistics?: Maybe<ResolversTypes['GroupStatistics']>, onTimeForecast?: Maybe<ResolversTypes['OnTimeForecast']>, petitionStatistics?: Maybe<ResolversTypes['PetitionStatistics']>, statistics?: Maybe<ResolversTypes['DossierStatistics']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgeClass: AgeClass;
  AgeClassFacet: ResolverTypeWrapper<AgeClassFacet>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Agency: ResolverTypeWrapper<Omit<Agency, 'onTimeForecast' | 'petitionStatistics' | 'statistics'> & { onTimeForecast?: Maybe<ResolversTypes['OnTimeForecast']>, petitionStatistics?: Maybe<ResolversTypes['PetitionStatistics']>, statistics?: Maybe<ResolversTypes['DossierStatistics']> }>;
  AgencyFacet: ResolverTypeWrapper<AgencyFacetParent>;
  AgencyStatistics: ResolverTypeWrapper<AgencyStatisticsParent>;
  AgencyStatisticsConnection: ResolverTypeWrapper<Omit<AgencyStatisticsConnection, 'edges' | 'nodes' | 'onTimeRate'> & { edges: Array<ResolversTypes['AgencyStatisticsEdge']>, nodes: Array<ResolversTypes['AgencyStatistics']>, onTimeRate: ResolversTypes['Ratio'] }>;
  AgencyStatisticsEdge: ResolverTypeWrapper<Omit<AgencyStatisticsEdge, 'node'> & { node: ResolversTypes['AgencyStatistics'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ApologyLetter: ResolverTypeWrapper<ApologyLetter>;
  Applied: ResolverTypeWrapper<Applied>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Attribution: Attribution;
  Channel: Channel;
  ChannelFacet: ResolverTypeWrapper<ChannelFacet>;
  ClosedCounts: ResolverTypeWrapper<ClosedCounts>;
  CountChange: ResolverTypeWrapper<CountChangeParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CountedFigure: ResolverTypeWrapper<CountedFigureParent>;
  DataOrigin: DataOrigin;
  DataQuality: ResolverTypeWrapper<DataQualityParent>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayStatistics: ResolverTypeWrapper<DayStatistics>;
  DecidedLines: ResolverTypeWrapper<DecidedLinesParent>;
  DecisionAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecisionAnswer']>;
  Dossier: ResolverTypeWrapper<DossierParent>;
  DossierBatch: ResolverTypeWrapper<DossierBatchParent>;
  DossierClock: ResolverTypeWrapper<DossierClock>;
  DossierConnection: ResolverTypeWrapper<DossierConnectionParent>;
  DossierEdge: ResolverTypeWrapper<DossierEdgeParent>;
  DossierFacets: ResolverTypeWrapper<DossierFacetsParent>;
  DossierFallingDue: ResolverTypeWrapper<DossierFallingDue>;
  DossierFigure: DossierFigure;
  DossierFilter: DossierFilter;
  DossierFinding: ResolverTypeWrapper<DossierFinding>;
  DossierGroup: ResolverTypeWrapper<DossierGroupParent>;
  DossierOrder: DossierOrder;
  DossierRecord: ResolverTypeWrapper<Scalars['DossierRecord']['output']>;
  DossierRevision: ResolverTypeWrapper<DossierRevisionParent>;
  DossierStatistics: ResolverTypeWrapper<DossierStatisticsParent>;
  DossierStatus: DossierStatus;
  DueDate: ResolverTypeWrapper<DueDateParent>;
  DueDateStep: ResolverTypeWrapper<DueDateStep>;
  DueState: DueState;
  DueStateFacet: ResolverTypeWrapper<DueStateFacet>;
  DueWithinInput: DueWithinInput;
  DurationUnit: DurationUnit;
  EndedRequests: ResolverTypeWrapper<EndedRequests>;
  Field: ResolverTypeWrapper<Field>;
  FieldFacet: ResolverTypeWrapper<FieldFacetParent>;
  FieldStatistics: ResolverTypeWrapper<FieldStatisticsParent>;
  FigureFilter: ResolverTypeWrapper<FigureFilter>;
  FigureIdentity: FigureIdentity;
  FigureMark: FigureMark;
  FindingCount: ResolverTypeWrapper<FindingCount>;
  FindingKind: FindingKind;
  ForecastFigures: ResolverTypeWrapper<ForecastFiguresParent>;
  ForecastObservation: ResolverTypeWrapper<ForecastObservation>;
  FoundDossier: ResolverTypeWrapper<FoundDossierParent>;
  FoundDossierConnection: ResolverTypeWrapper<Omit<FoundDossierConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FoundDossierEdge']>, nodes: Array<ResolversTypes['FoundDossier']> }>;
  FoundDossierEdge: ResolverTypeWrapper<Omit<FoundDossierEdge, 'node'> & { node: ResolversTypes['FoundDossier'] }>;
  Freshness: ResolverTypeWrapper<Freshness>;
  GovernmentLevel: GovernmentLevel;
  GroupService: GroupService;
  GroupServiceStatistics: ResolverTypeWrapper<Omit<GroupServiceStatistics, 'requests'> & { requests: ResolversTypes['RequestCounts'] }>;
  GroupStatistics: ResolverTypeWrapper<GroupStatisticsParent>;
  GroupedDossierCounts: ResolverTypeWrapper<GroupedDossierCounts>;
  HandOver: ResolverTypeWrapper<HandOverParent>;
  HandedOverCounts: ResolverTypeWrapper<HandedOverCounts>;
  IdentityCheck: ResolverTypeWrapper<Omit<IdentityCheck, 'failures'> & { failures: Array<ResolversTypes['IdentityFailure']> }>;
  IdentityFailure: ResolverTypeWrapper<IdentityFailureParent>;
  InProgressCounts: ResolverTypeWrapper<InProgressCounts>;
  IntakeReason: ResolverTypeWrapper<IntakeReason>;
  IntakeReasonCode: IntakeReasonCode;
  IntakeRefusal: ResolverTypeWrapper<IntakeRefusalParent>;
  IntakeRefusalCode: IntakeRefusalCode;
  LevelFacet: ResolverTypeWrapper<LevelFacet>;
  MissingDays: ResolverTypeWrapper<Omit<MissingDays, 'unit'> & { unit?: Maybe<ResolversTypes['AdministrativeUnit']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoGrowthReason: NoGrowthReason;
  NoLagReason: NoLagReason;
  NoLedgerReason: NoLedgerReason;
  NoMissingDaysReason: NoMissingDaysReason;
  NotApportionable: ResolverTypeWrapper<NotApportionableParent>;
  NotSynchronised: ResolverTypeWrapper<NotSynchronised>;
  NotSynchronisedCounts: ResolverTypeWrapper<NotSynchronisedCounts>;
  OnTimeDefinition: OnTimeDefinition;
  OnTimeEnd: OnTimeEnd;
  OnTimeForecast: ResolverTypeWrapper<OnTimeForecastParent>;
  OnTimeStep: OnTimeStep;
  OnTimeVerdict: OnTimeVerdict;
  OnlineDefinition: OnlineDefinition;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PauseInput: PauseInput;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  PeriodStatistics: ResolverTypeWrapper<Omit<PeriodStatistics, 'statistics'> & { statistics: ResolversTypes['DossierStatistics'] }>;
  Petition: ResolverTypeWrapper<PetitionParent>;
  PetitionKind: PetitionKind;
  PetitionKindCounts: ResolverTypeWrapper<PetitionKindCounts>;
  PetitionStatistics: ResolverTypeWrapper<PetitionStatisticsParent>;
  PetitionStep: ResolverTypeWrapper<PetitionStepParent>;
  PetitionStepName: PetitionStepName;
  PetitionVerdict: PetitionVerdict;
  PetitionsInProgress: ResolverTypeWrapper<PetitionsInProgress>;
  Procedure: ResolverTypeWrapper<Omit<Procedure, 'statistics'> & { statistics?: Maybe<ResolversTypes['DossierStatistics']> }>;
  ProcedureFacet: ResolverTypeWrapper<ProcedureFacetParent>;
  Provenance: ResolverTypeWrapper<Provenance>;
  QualityRule: ResolverTypeWrapper<QualityRuleParent>;
  QuarantineDecision: ResolverTypeWrapper<QuarantineDecisionParent>;
  QuarantineDecisionKind: QuarantineDecisionKind;
  QuarantineState: QuarantineState;
  QuarantinedLine: ResolverTypeWrapper<QuarantinedLineParent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ratio: ResolverTypeWrapper<RatioParent>;
  ReasonCount: ResolverTypeWrapper<ReasonCount>;
  ReceivedCounts: ResolverTypeWrapper<ReceivedCounts>;
  ReceptionCounts: ResolverTypeWrapper<ReceptionCounts>;
  ReceptionDays: ResolverTypeWrapper<ReceptionDays>;
  Reconciliation: ResolverTypeWrapper<Reconciliation>;
  RecordedFacts: ResolverTypeWrapper<RecordedFacts>;
  RefusedAgain: ResolverTypeWrapper<RefusedAgainParent>;
  ReplayAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayAnswer']>;
  ReplayedLine: ResolverTypeWrapper<ReplayedLineParent>;
  ReportedDays: ResolverTypeWrapper<ReportedDays>;
  ReportingCalendar: ReportingCalendar;
  ReportingSpan: ReportingSpan;
  RequestCounts: ResolverTypeWrapper<Omit<RequestCounts, 'onTimeRate'> & { onTimeRate: ResolversTypes['Ratio'] }>;
  RequestState: RequestState;
  RequestsInProgress: ResolverTypeWrapper<RequestsInProgress>;
  ResolvedCounts: ResolverTypeWrapper<ResolvedCounts>;
  Restatement: ResolverTypeWrapper<RestatementParent>;
  SentBatch: ResolverTypeWrapper<SentBatch>;
  SeriesSpan: SeriesSpan;
  SourceStatus: ResolverTypeWrapper<SourceStatusParent>;
  StatisticsChange: ResolverTypeWrapper<StatisticsChangeParent>;
  StatisticsOrder: StatisticsOrder;
  StatusFacet: ResolverTypeWrapper<StatusFacet>;
  SupplementPause: ResolverTypeWrapper<SupplementPause>;
  SyncAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SyncAnswer']>;
  SyncLag: ResolverTypeWrapper<SyncLag>;
  TimedCounts: ResolverTypeWrapper<TimedCounts>;
  Trust: Trust;
  TrustReport: ResolverTypeWrapper<Omit<TrustReport, 'missing'> & { missing: Array<ResolversTypes['MissingDays']> }>;
  TrustWarning: TrustWarning;
  UnitFacet: ResolverTypeWrapper<UnitFacetParent>;
  UnitStatistics: ResolverTypeWrapper<UnitStatisticsParent>;
  UnitStatisticsConnection: ResolverTypeWrapper<Omit<UnitStatisticsConnection, 'edges' | 'nodes' | 'onTimeRate'> & { edges: Array<ResolversTypes['UnitStatisticsEdge']>, nodes: Array<ResolversTypes['UnitStatistics']>, onTimeRate: ResolversTypes['Ratio'] }>;
  UnitStatisticsEdge: ResolverTypeWrapper<Omit<UnitStatisticsEdge, 'node'> & { node: ResolversTypes['UnitStatistics'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdministrativeUnit: Omit<AdministrativeUnit, 'groupStatistics' | 'onTimeForecast' | 'petitionStatistics' | 'statistics'> & { groupStatistics?: Maybe<ResolversParentTypes['GroupStatistics']>, onTimeForecast?: Maybe<ResolversParentTypes['OnTimeForecast']>, petitionStatistics?: Maybe<ResolversParentTypes['PetitionStatistics']>, statistics?: Maybe<ResolversParentTypes['DossierStatistics']> } | FederationReferenceTypes['AdministrativeUnit'];
  ID: Scalars['ID']['output'];
  AgeClassFacet: AgeClassFacet;
  Int: Scalars['Int']['output'];
  Agency: Omit<Agency, 'onTimeForecast' | 'petitionStatistics' | 'statistics'> & { onTimeForecast?: Maybe<ResolversParentTypes['OnTimeForecast']>, petitionStatistics?: Maybe<ResolversParentTypes['PetitionStatistics']>, statistics?: Maybe<ResolversParentTypes['DossierStatistics']> } | FederationReferenceTypes['Agency'];
  AgencyFacet: AgencyFacetParent;
  AgencyStatistics: AgencyStatisticsParent;
  AgencyStatisticsConnection: Omit<AgencyStatisticsConnection, 'edges' | 'nodes' | 'onTimeRate'> & { edges: Array<ResolversParentTypes['AgencyStatisticsEdge']>, nodes: Array<ResolversParentTypes['AgencyStatistics']>, onTimeRate: ResolversParentTypes['Ratio'] };
  AgencyStatisticsEdge: Omit<AgencyStatisticsEdge, 'node'> & { node: ResolversParentTypes['AgencyStatistics'] };
  String: Scalars['String']['output'];
  ApologyLetter: ApologyLetter;
  Applied: Applied;
  Boolean: Scalars['Boolean']['output'];
  ChannelFacet: ChannelFacet;
  ClosedCounts: ClosedCounts;
  CountChange: CountChangeParent;
  Float: Scalars['Float']['output'];
  CountedFigure: CountedFigureParent;
  DataQuality: DataQualityParent;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DayStatistics: DayStatistics;
  DecidedLines: DecidedLinesParent;
  DecisionAnswer: ResolversUnionTypes<ResolversParentTypes>['DecisionAnswer'];
  Dossier: DossierParent;
  DossierBatch: DossierBatchParent;
  DossierClock: DossierClock;
  DossierConnection: DossierConnectionParent;
  DossierEdge: DossierEdgeParent;
  DossierFacets: DossierFacetsParent;
  DossierFallingDue: DossierFallingDue;
  DossierFilter: DossierFilter;
  DossierFinding: DossierFinding;
  DossierGroup: DossierGroupParent;
  DossierRecord: Scalars['DossierRecord']['output'];
  DossierRevision: DossierRevisionParent;
  DossierStatistics: DossierStatisticsParent;
  DueDate: DueDateParent;
  DueDateStep: DueDateStep;
  DueStateFacet: DueStateFacet;
  DueWithinInput: DueWithinInput;
  EndedRequests: EndedRequests;
  Field: Field;
  FieldFacet: FieldFacetParent;
  FieldStatistics: FieldStatisticsParent;
  FigureFilter: FigureFilter;
  FindingCount: FindingCount;
  ForecastFigures: ForecastFiguresParent;
  ForecastObservation: ForecastObservation;
  FoundDossier: FoundDossierParent;
  FoundDossierConnection: Omit<FoundDossierConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FoundDossierEdge']>, nodes: Array<ResolversParentTypes['FoundDossier']> };
  FoundDossierEdge: Omit<FoundDossierEdge, 'node'> & { node: ResolversParentTypes['FoundDossier'] };
  Freshness: Freshness;
  GroupServiceStatistics: Omit<GroupServiceStatistics, 'requests'> & { requests: ResolversParentTypes['RequestCounts'] };
  GroupStatistics: GroupStatisticsParent;
  GroupedDossierCounts: GroupedDossierCounts;
  HandOver: HandOverParent;
  HandedOverCounts: HandedOverCounts;
  IdentityCheck: Omit<IdentityCheck, 'failures'> & { failures: Array<ResolversParentTypes['IdentityFailure']> };
  IdentityFailure: IdentityFailureParent;
  InProgressCounts: InProgressCounts;
  IntakeReason: IntakeReason;
  IntakeRefusal: IntakeRefusalParent;
  LevelFacet: LevelFacet;
  MissingDays: Omit<MissingDays, 'unit'> & { unit?: Maybe<ResolversParentTypes['AdministrativeUnit']> };
  Mutation: Record<PropertyKey, never>;
  NotApportionable: NotApportionableParent;
  NotSynchronised: NotSynchronised;
  NotSynchronisedCounts: NotSynchronisedCounts;
  OnTimeForecast: OnTimeForecastParent;
  PageInfo: PageInfo;
  PauseInput: PauseInput;
  Period: Period;
  PeriodInput: PeriodInput;
  PeriodStatistics: Omit<PeriodStatistics, 'statistics'> & { statistics: ResolversParentTypes['DossierStatistics'] };
  Petition: PetitionParent;
  PetitionKindCounts: PetitionKindCounts;
  PetitionStatistics: PetitionStatisticsParent;
  PetitionStep: PetitionStepParent;
  PetitionsInProgress: PetitionsInProgress;
  Procedure: Omit<Procedure, 'statistics'> & { statistics?: Maybe<ResolversParentTypes['DossierStatistics']> } | FederationReferenceTypes['Procedure'];
  ProcedureFacet: ProcedureFacetParent;
  Provenance: Provenance;
  QualityRule: QualityRuleParent;
  QuarantineDecision: QuarantineDecisionParent;
  QuarantinedLine: QuarantinedLineParent;
  Query: Record<PropertyKey, never>;
  Ratio: RatioParent;
  ReasonCount: ReasonCount;
  ReceivedCounts: ReceivedCounts;
  ReceptionCounts: ReceptionCounts;
  ReceptionDays: ReceptionDays;
  Reconciliation: Reconciliation;
  RecordedFacts: RecordedFacts;
  RefusedAgain: RefusedAgainParent;
  ReplayAnswer: ResolversUnionTypes<ResolversParentTypes>['ReplayAnswer'];
  ReplayedLine: ReplayedLineParent;
  ReportedDays: ReportedDays;
  RequestCounts: Omit<RequestCounts, 'onTimeRate'> & { onTimeRate: ResolversParentTypes['Ratio'] };
  RequestsInProgress: RequestsInProgress;
  ResolvedCounts: ResolvedCounts;
  Restatement: RestatementParent;
  SentBatch: SentBatch;
  SourceStatus: SourceStatusParent;
  StatisticsChange: StatisticsChangeParent;
  StatusFacet: StatusFacet;
  SupplementPause: SupplementPause;
  SyncAnswer: ResolversUnionTypes<ResolversParentTypes>['SyncAnswer'];
  SyncLag: SyncLag;
  TimedCounts: TimedCounts;
  TrustReport: Omit<TrustReport, 'missing'> & { missing: Array<ResolversParentTypes['MissingDays']> };
  UnitFacet: UnitFacetParent;
  UnitStatistics: UnitStatisticsParent;
  UnitStatisticsConnection: Omit<UnitStatisticsConnection, 'edges' | 'nodes' | 'onTimeRate'> & { edges: Array<ResolversParentTypes['UnitStatisticsEdge']>, nodes: Array<ResolversParentTypes['UnitStatistics']>, onTimeRate: ResolversParentTypes['Ratio'] };
  UnitStatisticsEdge: Omit<UnitStatisticsEdge, 'node'> & { node: ResolversParentTypes['UnitStatistics'] };
};

export type AdministrativeUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeUnit'] = ResolversParentTypes['AdministrativeUnit'], FederationReferenceType extends FederationReferenceTypes['AdministrativeUnit'] = FederationReferenceTypes['AdministrativeUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdministrativeUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  groupStatistics?: Resolver<Maybe<ResolversTypes['GroupStatistics']>, ParentType, ContextType, RequireFields<AdministrativeUnitGroupStatisticsArgs, 'attribution' | 'period'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onTimeForecast?: Resolver<Maybe<ResolversTypes['OnTimeForecast']>, ParentType, ContextType, RequireFields<AdministrativeUnitOnTimeForecastArgs, 'asOf' | 'period'>>;
  petitionStatistics?: Resolver<Maybe<ResolversTypes['PetitionStatistics']>, ParentType, ContextType, RequireFields<AdministrativeUnitPetitionStatisticsArgs, 'period'>>;
  statistics?: Resolver<Maybe<ResolversTypes['DossierStatistics']>, ParentType, ContextType, RequireFields<AdministrativeUnitStatisticsArgs, 'attribution' | 'period'>>;
};

export type AgeClassFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgeClassFacet'] = ResolversParentTypes['AgeClassFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['AgeClass'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onTimeForecast?: Resolver<Maybe<ResolversTypes['OnTimeForecast']>, ParentType, ContextType, RequireFields<AgencyOnTimeForecastArgs, 'asOf' | 'period'>>;
  petitionStatistics?: Resolver<Maybe<ResolversTypes['PetitionStatistics']>, ParentType, ContextType, RequireFields<AgencyPetitionStatisticsArgs, 'period'>>;
  statistics?: Resolver<Maybe<ResolversTypes['DossierStatistics']>, ParentType, ContextType, RequireFields<AgencyStatisticsArgs, 'period'>>;
};

export type AgencyFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyFacet'] = ResolversParentTypes['AgencyFacet']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  values?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyStatistics'] = ResolversParentTypes['AgencyStatistics']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['DossierStatistics'], ParentType, ContextType>;
};

export type AgencyStatisticsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyStatisticsConnection'] = ResolversParentTypes['AgencyStatisticsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgencyStatisticsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AgencyStatistics']>, ParentType, ContextType>;
  onTimeRate?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutRate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyStatisticsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyStatisticsEdge'] = ResolversParentTypes['AgencyStatisticsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgencyStatistics'], ParentType, ContextType>;
};

export type ApologyLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApologyLetter'] = ResolversParentTypes['ApologyLetter']> = {
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  newAppointmentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AppliedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Applied'] = ResolversParentTypes['Applied']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asKnownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trust?: Resolver<ResolversTypes['Trust'], ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChannelFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelFacet'] = ResolversParentTypes['ChannelFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
};

export type ClosedCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosedCounts'] = ResolversParentTypes['ClosedCounts']> = {
  afterAppointment?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stopped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountChange'] = ResolversParentTypes['CountChange']> = {
  before?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  growth?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['FigureMark'], ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['NoGrowthReason']>, ParentType, ContextType>;
};

export type CountedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedFigure'] = ResolversParentTypes['CountedFigure']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dossiers?: Resolver<Maybe<ResolversTypes['DossierConnection']>, ParentType, ContextType, RequireFields<CountedFigureDossiersArgs, 'first' | 'orderBy'>>;
  figure?: Resolver<ResolversTypes['DossierFigure'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['FigureFilter'], ParentType, ContextType>;
};

export type DataQualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataQuality'] = ResolversParentTypes['DataQuality']> = {
  identities?: Resolver<Maybe<Array<ResolversTypes['IdentityCheck']>>, ParentType, ContextType, RequireFields<DataQualityIdentitiesArgs, 'period'>>;
  rules?: Resolver<Array<ResolversTypes['QualityRule']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayStatistics'] = ResolversParentTypes['DayStatistics']> = {
  closedWithoutResult?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inProgress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecidedLinesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecidedLines'] = ResolversParentTypes['DecidedLines']> = {
  lines?: Resolver<Array<ResolversTypes['QuarantinedLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionAnswer'] = ResolversParentTypes['DecisionAnswer']> = {
  __resolveType: TypeResolveFn<'DecidedLines' | 'IntakeRefusal', ParentType, ContextType>;
};

export type DossierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier'], FederationReferenceType extends FederationReferenceTypes['Dossier'] = FederationReferenceTypes['Dossier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dossier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ageClass?: Resolver<Maybe<ResolversTypes['AgeClass']>, ParentType, ContextType, Partial<DossierAgeClassArgs>>;
  apologies?: Resolver<Array<ResolversTypes['ApologyLetter']>, ParentType, ContextType>;
  apologisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  appointmentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['DossierClock']>, ParentType, ContextType, Partial<DossierClockArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  competentAgency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  daysLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<DossierDaysLateArgs>>;
  dueState?: Resolver<ResolversTypes['DueState'], ParentType, ContextType, Partial<DossierDueStateArgs>>;
  effectiveAppointmentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['DossierFinding']>, ParentType, ContextType>;
  firstAppointmentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['DossierGroup']>, ParentType, ContextType>;
  handOvers?: Resolver<Array<ResolversTypes['HandOver']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notSynchronised?: Resolver<Maybe<ResolversTypes['NotSynchronised']>, ParentType, ContextType>;
  pausedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivingUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['DossierRevision']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DossierStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  supplementRequests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supplements?: Resolver<Array<ResolversTypes['SupplementPause']>, ParentType, ContextType>;
};

export type DossierBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierBatch'] = ResolversParentTypes['DossierBatch']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  batch?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quarantined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quarantinedLines?: Resolver<Array<ResolversTypes['QuarantinedLine']>, ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierClock'] = ResolversParentTypes['DossierClock']> = {
  acceptanceDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  appointmentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['OnTimeStep'], ParentType, ContextType>;
  effectiveAppointmentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  effectiveEndAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['OnTimeEnd']>, ParentType, ContextType>;
  ledger?: Resolver<Maybe<Array<ResolversTypes['DueDateStep']>>, ParentType, ContextType>;
  provisional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['NoLedgerReason']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['OnTimeVerdict'], ParentType, ContextType>;
  workingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DossierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierConnection'] = ResolversParentTypes['DossierConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DossierEdge']>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['DossierFacets']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Dossier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsAtLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DossierEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierEdge'] = ResolversParentTypes['DossierEdge']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
};

export type DossierFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierFacets'] = ResolversParentTypes['DossierFacets']> = {
  ageClass?: Resolver<Maybe<Array<ResolversTypes['AgeClassFacet']>>, ParentType, ContextType>;
  agency?: Resolver<Array<ResolversTypes['AgencyFacet']>, ParentType, ContextType>;
  channel?: Resolver<Array<ResolversTypes['ChannelFacet']>, ParentType, ContextType>;
  dueState?: Resolver<Array<ResolversTypes['DueStateFacet']>, ParentType, ContextType>;
  dueStateOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['FieldFacet']>, ParentType, ContextType>;
  level?: Resolver<Array<ResolversTypes['LevelFacet']>, ParentType, ContextType>;
  procedure?: Resolver<Array<ResolversTypes['ProcedureFacet']>, ParentType, ContextType>;
  province?: Resolver<Array<ResolversTypes['UnitFacet']>, ParentType, ContextType>;
  status?: Resolver<Maybe<Array<ResolversTypes['StatusFacet']>>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<Array<ResolversTypes['UnitFacet']>, ParentType, ContextType>;
};

export type DossierFallingDueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierFallingDue'] = ResolversParentTypes['DossierFallingDue']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DossierFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierFinding'] = ResolversParentTypes['DossierFinding']> = {
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
};

export type DossierGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierGroup'] = ResolversParentTypes['DossierGroup']> = {
  begunAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dossierCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['Dossier']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  provinceCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['GroupService']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['RequestState']>, ParentType, ContextType, Partial<DossierGroupStateArgs>>;
};

export interface DossierRecordScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DossierRecord'], any> {
  name: 'DossierRecord';
}

export type DossierRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierRevision'] = ResolversParentTypes['DossierRevision']> = {
  batch?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DossierStatus']>, ParentType, ContextType>;
};

export type DossierStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierStatistics'] = ResolversParentTypes['DossierStatistics']> = {
  applied?: Resolver<ResolversTypes['Applied'], ParentType, ContextType>;
  byDay?: Resolver<Maybe<Array<ResolversTypes['DayStatistics']>>, ParentType, ContextType>;
  byField?: Resolver<Maybe<Array<ResolversTypes['FieldStatistics']>>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['StatisticsChange']>, ParentType, ContextType, RequireFields<DossierStatisticsChangeArgs, 'against'>>;
  closedWithoutResult?: Resolver<ResolversTypes['ClosedCounts'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['CountedFigure']>, ParentType, ContextType, Partial<DossierStatisticsFiguresArgs>>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType, Partial<DossierStatisticsFreshnessArgs>>;
  handedOver?: Resolver<ResolversTypes['HandedOverCounts'], ParentType, ContextType>;
  inProgress?: Resolver<ResolversTypes['InProgressCounts'], ParentType, ContextType>;
  meanProcessingDays?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  onTimeRate?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType, RequireFields<DossierStatisticsOnTimeRateArgs, 'definition'>>;
  onTimeRateExcludingTransition?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  onlineRate?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType, RequireFields<DossierStatisticsOnlineRateArgs, 'definition'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['ReceivedCounts'], ParentType, ContextType>;
  reception?: Resolver<ResolversTypes['ReceptionCounts'], ParentType, ContextType>;
  reconciliation?: Resolver<Array<ResolversTypes['Reconciliation']>, ParentType, ContextType>;
  recordedFacts?: Resolver<ResolversTypes['RecordedFacts'], ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['ResolvedCounts'], ParentType, ContextType>;
  restatement?: Resolver<Maybe<ResolversTypes['Restatement']>, ParentType, ContextType>;
  series?: Resolver<Maybe<Array<ResolversTypes['PeriodStatistics']>>, ParentType, ContextType, RequireFields<DossierStatisticsSeriesArgs, 'by' | 'calendar'>>;
  trust?: Resolver<ResolversTypes['Trust'], ParentType, ContextType>;
  trustReport?: Resolver<ResolversTypes['TrustReport'], ParentType, ContextType>;
  trustWarnings?: Resolver<Array<ResolversTypes['TrustWarning']>, ParentType, ContextType>;
};

export type DueDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueDate'] = ResolversParentTypes['DueDate']> = {
  calendarVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ledger?: Resolver<Array<ResolversTypes['DueDateStep']>, ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DueDateStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueDateStep'] = ResolversParentTypes['DueDateStep']> = {
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DueStateFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueStateFacet'] = ResolversParentTypes['DueStateFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['DueState'], ParentType, ContextType>;
};

export type EndedRequestsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndedRequests'] = ResolversParentTypes['EndedRequests']> = {
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undeterminable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutResult?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Field'] = ResolversParentTypes['Field']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FieldFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldFacet'] = ResolversParentTypes['FieldFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['Field']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  values?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FieldStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldStatistics'] = ResolversParentTypes['FieldStatistics']> = {
  field?: Resolver<Maybe<ResolversTypes['Field']>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['DossierStatistics'], ParentType, ContextType>;
};

export type FigureFilterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureFilter'] = ResolversParentTypes['FigureFilter']> = {
  agency?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  asKnownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attribution?: Resolver<Maybe<ResolversTypes['Attribution']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['DossierFigure'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['GovernmentLevel']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  restatedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FindingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingCount'] = ResolversParentTypes['FindingCount']> = {
  dossiers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
};

export type ForecastFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForecastFigures'] = ResolversParentTypes['ForecastFigures']> = {
  observations?: Resolver<Array<ResolversTypes['ForecastObservation']>, ParentType, ContextType>;
  onTimeRate?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType, RequireFields<ForecastFiguresOnTimeRateArgs, 'definition'>>;
};

export type ForecastObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForecastObservation'] = ResolversParentTypes['ForecastObservation']> = {
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FoundDossierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundDossier'] = ResolversParentTypes['FoundDossier']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  provinceCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FoundDossierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundDossierConnection'] = ResolversParentTypes['FoundDossierConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FoundDossierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FoundDossier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FoundDossierEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundDossierEdge'] = ResolversParentTypes['FoundDossierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FoundDossier'], ParentType, ContextType>;
};

export type FreshnessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Freshness'] = ResolversParentTypes['Freshness']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastBatchAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stale?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type GroupServiceStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupServiceStatistics'] = ResolversParentTypes['GroupServiceStatistics']> = {
  dossiers?: Resolver<ResolversTypes['GroupedDossierCounts'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['RequestCounts'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['GroupService']>, ParentType, ContextType>;
};

export type GroupStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupStatistics'] = ResolversParentTypes['GroupStatistics']> = {
  byService?: Resolver<Array<ResolversTypes['GroupServiceStatistics']>, ParentType, ContextType>;
  dossiers?: Resolver<ResolversTypes['GroupedDossierCounts'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['RequestCounts'], ParentType, ContextType>;
};

export type GroupedDossierCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupedDossierCounts'] = ResolversParentTypes['GroupedDossierCounts']> = {
  carriedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inProgress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HandOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOver'] = ResolversParentTypes['HandOver']> = {
  from?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  handedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
};

export type HandedOverCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandedOverCounts'] = ResolversParentTypes['HandedOverCounts']> = {
  in?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  out?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentityCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityCheck'] = ResolversParentTypes['IdentityCheck']> = {
  checked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['IdentityFailure']>, ParentType, ContextType>;
  identity?: Resolver<ResolversTypes['FigureIdentity'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdentityFailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityFailure'] = ResolversParentTypes['IdentityFailure']> = {
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export type InProgressCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InProgressCounts'] = ResolversParentTypes['InProgressCounts']> = {
  inTerm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueWithApology?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undeterminable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntakeReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeReason'] = ResolversParentTypes['IntakeReason']> = {
  code?: Resolver<ResolversTypes['IntakeReasonCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IntakeRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeRefusal'] = ResolversParentTypes['IntakeRefusal']> = {
  code?: Resolver<ResolversTypes['IntakeRefusalCode'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['QuarantinedLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LevelFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelFacet'] = ResolversParentTypes['LevelFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['GovernmentLevel'], ParentType, ContextType>;
};

export type MissingDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingDays'] = ResolversParentTypes['MissingDays']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  dismissQuarantined?: Resolver<Maybe<ResolversTypes['DecisionAnswer']>, ParentType, ContextType, RequireFields<MutationDismissQuarantinedArgs, 'ids' | 'note' | 'source'>>;
  reopenQuarantined?: Resolver<Maybe<ResolversTypes['DecisionAnswer']>, ParentType, ContextType, RequireFields<MutationReopenQuarantinedArgs, 'ids' | 'source'>>;
  replayQuarantined?: Resolver<Maybe<ResolversTypes['ReplayAnswer']>, ParentType, ContextType, RequireFields<MutationReplayQuarantinedArgs, 'id' | 'record' | 'source'>>;
  syncDossiers?: Resolver<Maybe<ResolversTypes['SyncAnswer']>, ParentType, ContextType, RequireFields<MutationSyncDossiersArgs, 'dossiers' | 'source'>>;
};

export type NotApportionableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotApportionable'] = ResolversParentTypes['NotApportionable']> = {
  into?: Resolver<Array<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['DossierStatistics'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
};

export type NotSynchronisedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotSynchronised'] = ResolversParentTypes['NotSynchronised']> = {
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type NotSynchronisedCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotSynchronisedCounts'] = ResolversParentTypes['NotSynchronisedCounts']> = {
  dossiers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neverShown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OnTimeForecastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnTimeForecast'] = ResolversParentTypes['OnTimeForecast']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  due?: Resolver<Maybe<Array<ResolversTypes['DossierFallingDue']>>, ParentType, ContextType, RequireFields<OnTimeForecastDueArgs, 'first'>>;
  dueBeforeEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ifNothingFinishes?: Resolver<ResolversTypes['ForecastFigures'], ParentType, ContextType>;
  ifTheyFinish?: Resolver<ResolversTypes['ForecastFigures'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noteEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PeriodStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodStatistics'] = ResolversParentTypes['PeriodStatistics']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['DossierStatistics'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PetitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Petition'] = ResolversParentTypes['Petition']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<Array<ResolversTypes['PetitionStep']>>, ParentType, ContextType, Partial<PetitionClockArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dislikes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  handledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isRepeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PetitionKind'], ParentType, ContextType>;
  likes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refusedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  supplementRequestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  transferredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export type PetitionKindCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionKindCounts'] = ResolversParentTypes['PetitionKindCounts']> = {
  aboutProcedures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aboutStaff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  namingDossier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PetitionStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionStatistics'] = ResolversParentTypes['PetitionStatistics']> = {
  carriedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handled?: Resolver<ResolversTypes['TimedCounts'], ParentType, ContextType>;
  inProgress?: Resolver<ResolversTypes['PetitionsInProgress'], ParentType, ContextType>;
  onTimeRate?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['TimedCounts'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['PetitionKindCounts'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['TimedCounts'], ParentType, ContextType>;
  satisfactionRate?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supplementRequests?: Resolver<ResolversTypes['TimedCounts'], ParentType, ContextType>;
};

export type PetitionStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionStep'] = ResolversParentTypes['PetitionStep']> = {
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ledger?: Resolver<Maybe<Array<ResolversTypes['DueDateStep']>>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provisional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['PetitionStepName'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['PetitionVerdict'], ParentType, ContextType>;
};

export type PetitionsInProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PetitionsInProgress'] = ResolversParentTypes['PetitionsInProgress']> = {
  inTerm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure'], FederationReferenceType extends FederationReferenceTypes['Procedure'] = FederationReferenceTypes['Procedure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Procedure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statistics?: Resolver<Maybe<ResolversTypes['DossierStatistics']>, ParentType, ContextType, RequireFields<ProcedureStatisticsArgs, 'period'>>;
};

export type ProcedureFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureFacet'] = ResolversParentTypes['ProcedureFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  values?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['DataOrigin'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QualityRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualityRule'] = ResolversParentTypes['QualityRule']> = {
  affected?: Resolver<Maybe<ResolversTypes['FoundDossierConnection']>, ParentType, ContextType, RequireFields<QualityRuleAffectedArgs, 'first'>>;
  dossiers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuarantineDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuarantineDecision'] = ResolversParentTypes['QuarantineDecision']> = {
  batch?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuarantineDecisionKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuarantinedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuarantinedLine'] = ResolversParentTypes['QuarantinedLine']> = {
  batch?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['QuarantineDecision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['IntakeReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['QuarantineState'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencyStatistics?: Resolver<Maybe<ResolversTypes['AgencyStatisticsConnection']>, ParentType, ContextType, RequireFields<QueryAgencyStatisticsArgs, 'definition' | 'descending' | 'orderBy' | 'period' | 'within'>>;
  dataQuality?: Resolver<Maybe<ResolversTypes['DataQuality']>, ParentType, ContextType, Partial<QueryDataQualityArgs>>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType, RequireFields<QueryDossierArgs, 'code'>>;
  dossierGroup?: Resolver<Maybe<ResolversTypes['DossierGroup']>, ParentType, ContextType, RequireFields<QueryDossierGroupArgs, 'code'>>;
  dossiers?: Resolver<Maybe<ResolversTypes['DossierConnection']>, ParentType, ContextType, RequireFields<QueryDossiersArgs, 'filter' | 'first' | 'orderBy'>>;
  dueDate?: Resolver<Maybe<ResolversTypes['DueDate']>, ParentType, ContextType, RequireFields<QueryDueDateArgs, 'limit' | 'receivedAt' | 'unit'>>;
  nationalGroupStatistics?: Resolver<Maybe<ResolversTypes['GroupStatistics']>, ParentType, ContextType, RequireFields<QueryNationalGroupStatisticsArgs, 'period'>>;
  nationalPetitionStatistics?: Resolver<Maybe<ResolversTypes['PetitionStatistics']>, ParentType, ContextType, RequireFields<QueryNationalPetitionStatisticsArgs, 'period'>>;
  nationalStatistics?: Resolver<Maybe<ResolversTypes['DossierStatistics']>, ParentType, ContextType, RequireFields<QueryNationalStatisticsArgs, 'attribution' | 'period'>>;
  petition?: Resolver<Maybe<ResolversTypes['Petition']>, ParentType, ContextType, RequireFields<QueryPetitionArgs, 'code'>>;
  reportedDays?: Resolver<Maybe<ResolversTypes['ReportedDays']>, ParentType, ContextType, Partial<QueryReportedDaysArgs>>;
  reportingPeriod?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType, RequireFields<QueryReportingPeriodArgs, 'calendar' | 'on' | 'span'>>;
  syncStatus?: Resolver<Maybe<Array<ResolversTypes['SourceStatus']>>, ParentType, ContextType, Partial<QuerySyncStatusArgs>>;
  unitStatistics?: Resolver<Maybe<ResolversTypes['UnitStatisticsConnection']>, ParentType, ContextType, RequireFields<QueryUnitStatisticsArgs, 'attribution' | 'definition' | 'descending' | 'level' | 'orderBy' | 'period'>>;
};

export type RatioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ratio'] = ResolversParentTypes['Ratio']> = {
  definition?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['FigureMark'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReasonCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReasonCount'] = ResolversParentTypes['ReasonCount']> = {
  code?: Resolver<ResolversTypes['IntakeReasonCode'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReceivedCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivedCounts'] = ResolversParentTypes['ReceivedCounts']> = {
  boundaryFree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  carriedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inPeriod?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReceptionCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceptionCounts'] = ResolversParentTypes['ReceptionCounts']> = {
  acceptedLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingOver8Hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReceptionDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceptionDays'] = ResolversParentTypes['ReceptionDays']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<Array<ResolversTypes['Date']>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['NoMissingDaysReason']>, ParentType, ContextType>;
  told?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation']> = {
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  identity?: Resolver<ResolversTypes['FigureIdentity'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordedFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedFacts'] = ResolversParentTypes['RecordedFacts']> = {
  digitised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disliked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  electronicResults?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inPersonalStore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paidOnline?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vneidVerified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withObligation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RefusedAgainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedAgain'] = ResolversParentTypes['RefusedAgain']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['IntakeReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplayAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayAnswer'] = ResolversParentTypes['ReplayAnswer']> = {
  __resolveType: TypeResolveFn<'IntakeRefusal' | 'RefusedAgain' | 'ReplayedLine', ParentType, ContextType>;
};

export type ReplayedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayedLine'] = ResolversParentTypes['ReplayedLine']> = {
  batch?: Resolver<ResolversTypes['DossierBatch'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['QuarantinedLine'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportedDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedDays'] = ResolversParentTypes['ReportedDays']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  through?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RequestCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestCounts'] = ResolversParentTypes['RequestCounts']> = {
  begun?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  carriedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['EndedRequests'], ParentType, ContextType>;
  inProgress?: Resolver<ResolversTypes['RequestsInProgress'], ParentType, ContextType>;
  onTimeRate?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
};

export type RequestsInProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestsInProgress'] = ResolversParentTypes['RequestsInProgress']> = {
  inTerm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undeterminable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResolvedCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolvedCounts'] = ResolversParentTypes['ResolvedCounts']> = {
  afterSupplement?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  early?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTransition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lateKeptNewDate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lateWithApology?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undeterminable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RestatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Restatement'] = ResolversParentTypes['Restatement']> = {
  from?: Resolver<Array<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  notApportionable?: Resolver<Array<ResolversTypes['NotApportionable']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SentBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentBatch'] = ResolversParentTypes['SentBatch']> = {
  accepted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  batch?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quarantined?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unchanged?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SourceStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceStatus'] = ResolversParentTypes['SourceStatus']> = {
  batches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['FindingCount']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lag?: Resolver<ResolversTypes['SyncLag'], ParentType, ContextType>;
  lastBatch?: Resolver<Maybe<ResolversTypes['SentBatch']>, ParentType, ContextType>;
  maySend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notSynchronised?: Resolver<ResolversTypes['NotSynchronisedCounts'], ParentType, ContextType>;
  openLines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openReasons?: Resolver<Array<ResolversTypes['ReasonCount']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['DataOrigin']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  provinceCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receptionDays?: Resolver<ResolversTypes['ReceptionDays'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  silentWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<SourceStatusSilentWorkingDaysArgs>>;
  source?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type StatisticsChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsChange'] = ResolversParentTypes['StatisticsChange']> = {
  against?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  inProgress?: Resolver<ResolversTypes['CountChange'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['CountChange'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['CountChange'], ParentType, ContextType>;
  receivedOnline?: Resolver<ResolversTypes['CountChange'], ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['CountChange'], ParentType, ContextType>;
  resolvedLate?: Resolver<ResolversTypes['CountChange'], ParentType, ContextType>;
};

export type StatusFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusFacet'] = ResolversParentTypes['StatusFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['DossierStatus'], ParentType, ContextType>;
};

export type SupplementPauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementPause'] = ResolversParentTypes['SupplementPause']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SyncAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SyncAnswer'] = ResolversParentTypes['SyncAnswer']> = {
  __resolveType: TypeResolveFn<'DossierBatch' | 'IntakeRefusal', ParentType, ContextType>;
};

export type SyncLagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SyncLag'] = ResolversParentTypes['SyncLag']> = {
  p50Hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  p95Hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['NoLagReason']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimedCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimedCounts'] = ResolversParentTypes['TimedCounts']> = {
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type UnitFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitFacet'] = ResolversParentTypes['UnitFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  values?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitStatistics'] = ResolversParentTypes['UnitStatistics']> = {
  statistics?: Resolver<ResolversTypes['DossierStatistics'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
};

export type UnitStatisticsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitStatisticsConnection'] = ResolversParentTypes['UnitStatisticsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UnitStatisticsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['UnitStatistics']>, ParentType, ContextType>;
  onTimeRate?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutRate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitStatisticsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitStatisticsEdge'] = ResolversParentTypes['UnitStatisticsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnitStatistics'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  AgeClassFacet?: AgeClassFacetResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyFacet?: AgencyFacetResolvers<ContextType>;
  AgencyStatistics?: AgencyStatisticsResolvers<ContextType>;
  AgencyStatisticsConnection?: AgencyStatisticsConnectionResolvers<ContextType>;
  AgencyStatisticsEdge?: AgencyStatisticsEdgeResolvers<ContextType>;
  ApologyLetter?: ApologyLetterResolvers<ContextType>;
  Applied?: AppliedResolvers<ContextType>;
  ChannelFacet?: ChannelFacetResolvers<ContextType>;
  ClosedCounts?: ClosedCountsResolvers<ContextType>;
  CountChange?: CountChangeResolvers<ContextType>;
  CountedFigure?: CountedFigureResolvers<ContextType>;
  DataQuality?: DataQualityResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DayStatistics?: DayStatisticsResolvers<ContextType>;
  DecidedLines?: DecidedLinesResolvers<ContextType>;
  DecisionAnswer?: DecisionAnswerResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  DossierBatch?: DossierBatchResolvers<ContextType>;
  DossierClock?: DossierClockResolvers<ContextType>;
  DossierConnection?: DossierConnectionResolvers<ContextType>;
  DossierEdge?: DossierEdgeResolvers<ContextType>;
  DossierFacets?: DossierFacetsResolvers<ContextType>;
  DossierFallingDue?: DossierFallingDueResolvers<ContextType>;
  DossierFinding?: DossierFindingResolvers<ContextType>;
  DossierGroup?: DossierGroupResolvers<ContextType>;
  DossierRecord?: GraphQLScalarType;
  DossierRevision?: DossierRevisionResolvers<ContextType>;
  DossierStatistics?: DossierStatisticsResolvers<ContextType>;
  DueDate?: DueDateResolvers<ContextType>;
  DueDateStep?: DueDateStepResolvers<ContextType>;
  DueStateFacet?: DueStateFacetResolvers<ContextType>;
  EndedRequests?: EndedRequestsResolvers<ContextType>;
  Field?: FieldResolvers<ContextType>;
  FieldFacet?: FieldFacetResolvers<ContextType>;
  FieldStatistics?: FieldStatisticsResolvers<ContextType>;
  FigureFilter?: FigureFilterResolvers<ContextType>;
  FindingCount?: FindingCountResolvers<ContextType>;
  ForecastFigures?: ForecastFiguresResolvers<ContextType>;
  ForecastObservation?: ForecastObservationResolvers<ContextType>;
  FoundDossier?: FoundDossierResolvers<ContextType>;
  FoundDossierConnection?: FoundDossierConnectionResolvers<ContextType>;
  FoundDossierEdge?: FoundDossierEdgeResolvers<ContextType>;
  Freshness?: FreshnessResolvers<ContextType>;
  GroupServiceStatistics?: GroupServiceStatisticsResolvers<ContextType>;
  GroupStatistics?: GroupStatisticsResolvers<ContextType>;
  GroupedDossierCounts?: GroupedDossierCountsResolvers<ContextType>;
  HandOver?: HandOverResolvers<ContextType>;
  HandedOverCounts?: HandedOverCountsResolvers<ContextType>;
  IdentityCheck?: IdentityCheckResolvers<ContextType>;
  IdentityFailure?: IdentityFailureResolvers<ContextType>;
  InProgressCounts?: InProgressCountsResolvers<ContextType>;
  IntakeReason?: IntakeReasonResolvers<ContextType>;
  IntakeRefusal?: IntakeRefusalResolvers<ContextType>;
  LevelFacet?: LevelFacetResolvers<ContextType>;
  MissingDays?: MissingDaysResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotApportionable?: NotApportionableResolvers<ContextType>;
  NotSynchronised?: NotSynchronisedResolvers<ContextType>;
  NotSynchronisedCounts?: NotSynchronisedCountsResolvers<ContextType>;
  OnTimeForecast?: OnTimeForecastResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PeriodStatistics?: PeriodStatisticsResolvers<ContextType>;
  Petition?: PetitionResolvers<ContextType>;
  PetitionKindCounts?: PetitionKindCountsResolvers<ContextType>;
  PetitionStatistics?: PetitionStatisticsResolvers<ContextType>;
  PetitionStep?: PetitionStepResolvers<ContextType>;
  PetitionsInProgress?: PetitionsInProgressResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureFacet?: ProcedureFacetResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  QualityRule?: QualityRuleResolvers<ContextType>;
  QuarantineDecision?: QuarantineDecisionResolvers<ContextType>;
  QuarantinedLine?: QuarantinedLineResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ratio?: RatioResolvers<ContextType>;
  ReasonCount?: ReasonCountResolvers<ContextType>;
  ReceivedCounts?: ReceivedCountsResolvers<ContextType>;
  ReceptionCounts?: ReceptionCountsResolvers<ContextType>;
  ReceptionDays?: ReceptionDaysResolvers<ContextType>;
  Reconciliation?: ReconciliationResolvers<ContextType>;
  RecordedFacts?: RecordedFactsResolvers<ContextType>;
  RefusedAgain?: RefusedAgainResolvers<ContextType>;
  ReplayAnswer?: ReplayAnswerResolvers<ContextType>;
  ReplayedLine?: ReplayedLineResolvers<ContextType>;
  ReportedDays?: ReportedDaysResolvers<ContextType>;
  RequestCounts?: RequestCountsResolvers<ContextType>;
  RequestsInProgress?: RequestsInProgressResolvers<ContextType>;
  ResolvedCounts?: ResolvedCountsResolvers<ContextType>;
  Restatement?: RestatementResolvers<ContextType>;
  SentBatch?: SentBatchResolvers<ContextType>;
  SourceStatus?: SourceStatusResolvers<ContextType>;
  StatisticsChange?: StatisticsChangeResolvers<ContextType>;
  StatusFacet?: StatusFacetResolvers<ContextType>;
  SupplementPause?: SupplementPauseResolvers<ContextType>;
  SyncAnswer?: SyncAnswerResolvers<ContextType>;
  SyncLag?: SyncLagResolvers<ContextType>;
  TimedCounts?: TimedCountsResolvers<ContextType>;
  TrustReport?: TrustReportResolvers<ContextType>;
  UnitFacet?: UnitFacetResolvers<ContextType>;
  UnitStatistics?: UnitStatisticsResolvers<ContextType>;
  UnitStatisticsConnection?: UnitStatisticsConnectionResolvers<ContextType>;
  UnitStatisticsEdge?: UnitStatisticsEdgeResolvers<ContextType>;
};

