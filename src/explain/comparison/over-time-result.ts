import type { MunicipalityResult, Status } from '../../roadmap/index.ts';
import type { Json } from '../../source/index.ts';
import type { DutyState, PeriodResult } from './result.ts';

/** One municipality over time. */
export interface OverTimeResult {
  /** As the last file has it. */
  readonly municipality: MunicipalityResult;
  /** In the order of their days. */
  readonly assessments: readonly AssessmentResult[];
  /** From each assessment to the next. */
  readonly steps: readonly StepResult[];
}

export interface AssessmentResult {
  readonly assessedOn: string;
  readonly answers: { readonly digest: string };
  /** The version of the questionnaire that the file names. */
  readonly answered: string;
  /** The version that its scores are of. */
  readonly scored: string;
}

export interface StepResult {
  readonly from: string;
  readonly to: string;
  /** The whole first, then the domains. */
  readonly scores: readonly ScoreChange[];
  /**
   * How much the questionnaire does: nothing where both files were answered in the version that they are scored with (`same`); `computed` with an
   * older version at hand; else `unknown`.
   */
  readonly questionnairePart: 'same' | 'computed' | 'unknown';
  /** Questions that the older version did not have; null where there is none at hand. */
  readonly newQuestions: readonly string[] | null;
  /** What the municipality's part of the change consists of. */
  readonly parts: ChangeParts;
  readonly duties: readonly { readonly question: string; readonly before: DutyState; readonly after: DutyState }[];
  readonly plan: PlanReview;
}

/** Parts of 1; null where nothing is known. change = municipality + questionnaire. */
export interface ScoreChange {
  readonly score: 'assured' | 'priority' | 'maturity' | 'domain';
  /** Only of a domain. */
  readonly domain: string | null;
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
  /** New answers against old ones, both scored with the same questionnaire. */
  readonly municipality: number | null;
  /** The old answers, scored with the new questionnaire and with the old one; null where that is not known. */
  readonly questionnaire: number | null;
  /** Only of a domain: a red line holds its newer value. */
  readonly capped: boolean;
}

export interface ChangeParts {
  /** The score that they add up to the change of: by priorities where there are some, else the assured score. */
  readonly of: 'priority' | 'assured';
  readonly change: number;
  /** In the order of the questionnaire. */
  readonly questions: readonly QuestionChange[];
  /** Of all questions that have not changed: their weights shift as others come in or drop out. */
  readonly others: number;
  /** Each with the sum over its questions. */
  readonly domains: readonly { readonly id: string; readonly title: string; readonly points: number }[];
  /** Likewise; empty without priorities. */
  readonly categories: readonly { readonly id: string; readonly title: string; readonly points: number }[];
}

export type ChangeKind =
  | 'up'
  | 'down'
  /** Another value of the same level. */
  | 'sameLevel'
  | 'newlyAnswered'
  | 'noLongerAnswered'
  | 'newlyNotApplicable'
  | 'newlyApplicable'
  /** From no answer to „weiß nicht“, or back. */
  | 'stillOpen';

export interface QuestionChange {
  readonly question: string;
  readonly domain: string;
  readonly kind: ChangeKind;
  readonly before: AnswerState;
  readonly after: AnswerState;
  readonly points: number;
}

export interface AnswerState {
  readonly status: Status;
  /** As given; null unless answered. */
  readonly value: Json;
  readonly level: number | null;
}

/** The plan of the older file, against what the newer one says. */
export interface PlanReview {
  /** The last quarter that was over by the newer day; null where the plan had none by then. */
  readonly quarter: string | null;
  /** What the plan meant the assured score to gain until then. */
  readonly planned: number | null;
  /** What the municipality gained in the assured score since. */
  readonly gained: number;
  /** Every measure of the plan, in order of rank, then what was done beside it. */
  readonly measures: readonly ReviewedMeasure[];
}

export type Outcome =
  /** It was to be finished, and is. */
  | 'asPlanned'
  /** Done before it was to be. */
  | 'early'
  /** It was to be finished; it is running. */
  | 'lateRunning'
  /** It was to be finished; it has not begun. */
  | 'late'
  /** It runs as it was to. */
  | 'running'
  /** It was to be running; it has not begun. */
  | 'notBegun'
  /** It was to begin later. */
  | 'upcoming'
  | 'rejected'
  | 'notNeeded'
  /** The questionnaire has it no more. */
  | 'removed'
  /** Done or running, though it was not in the plan. */
  | 'additional';

export interface ReviewedMeasure {
  readonly measure: string;
  readonly title: string;
  readonly outcome: Outcome;
  /** Some question that it raises stands higher than it did. */
  readonly progress: boolean;
  /** null where it was not in the plan. */
  readonly planned: PeriodResult | null;
  /** Where it stands in the plan of the newer file; null where it does not. */
  readonly now: PeriodResult | null;
}
