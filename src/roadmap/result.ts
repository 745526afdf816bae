import type { Json } from '../source/index.ts';
import type { ReachResult } from './reach/reach-result.ts';
import type { RobustnessResult } from './robustness/robustness-result.ts';

/**
 * The result document (`kind: roadmap`, schemas/roadmap.schema.json): all that a report reads besides the questionnaire.
 * Scores are in 0..1 (level ÷ scale.max), rounded to 6 decimals; `null` where nothing is known. Money is EUR gross, effort person-days.
 */
export interface RoadmapDocument {
  readonly kind: 'roadmap';
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'lotse'; readonly version: string };
  readonly questionnaire: { readonly id: string; readonly version: string; readonly digest: string };
  readonly answers: { readonly digest: string };
  /** YYYY-MM-DD, the day the result is made for. */
  readonly date: string;
  readonly municipality: MunicipalityResult;
  readonly assessedOn: string;
  /** The what-if options of the call, as they were given; empty where the files alone speak. */
  readonly whatIf: readonly string[];
  readonly scores: ScoresResult;
  readonly duties: readonly DutyResult[];
  readonly clarify: readonly { readonly question: string; readonly effectiveWeight: number }[];
  readonly notApplicable: readonly {
    readonly question: string;
    /** The respondent's words; null where the questionnaire's own condition rules it out. */
    readonly reason: string | null;
    readonly by: string | null;
    /** What leaving it out lifts the priority by (the maturity without priorities), against level 0, in −1..1 (below 0 only where a staged domain comes back); null where a condition rules it out, or a value is not known. */
    readonly lift: number | null;
  }[];
  readonly votes: VotesResult | null;
  readonly bigPicture: BigPictureResult;
  readonly measures: readonly MeasureResult[];
  readonly plan: PlanResult;
  /** Only where it was asked for. */
  readonly robustness?: RobustnessResult;
  readonly reach?: readonly ReachResult[];
  readonly diagnostics: readonly Json[];
}

export interface MunicipalityResult {
  readonly name: string;
  readonly ags: string | null;
  readonly ars: string | null;
  readonly body: string | null;
  readonly state: string | null;
  readonly population: number | null;
  readonly sizeClass: string | null;
  readonly workplaces: number | null;
}

/** A score with its interval: what it is at least and at most once the open questions are answered. */
export interface IntervalResult {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

export interface LevelledResult extends IntervalResult {
  readonly level: number | null;
  readonly levelTitle: string | null;
}

export interface CoverageResult {
  readonly applicable: number;
  readonly answered: number;
  readonly unknown: number;
  readonly unanswered: number;
  readonly notApplicable: number;
  /** Applicable questions whose condition is open. */
  readonly open: number;
}

export interface ScoresResult {
  readonly maturity: LevelledResult;
  /** `null` without priorities. */
  readonly priority: IntervalResult | null;
  /** As if each question that the respondents ruled out stood at level 0; the same as above where there is none. */
  readonly withoutExclusions: { readonly maturity: IntervalResult; readonly priority: IntervalResult | null };
  readonly coverage: CoverageResult;
  readonly domains: readonly DomainResult[];
  readonly categories: readonly CategoryResult[];
  readonly questions: readonly QuestionResult[];
}

export interface DomainResult extends LevelledResult {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
  /** In levels. */
  readonly target: number;
  /** In 0..1; null where value is. */
  readonly gap: number | null;
  readonly coverage: CoverageResult;
  readonly caps: readonly { readonly question: string; readonly at: number }[];
}

export interface CategoryResult extends IntervalResult {
  readonly id: string;
  readonly title: string;
  /** π: its share of the whole, in 0..1. */
  readonly weight: number;
  /** True where the count of votes is not preserved and the mean of the others stands in. */
  readonly assumed: boolean;
}

export type Status = 'answered' | 'unknown' | 'unanswered' | 'notApplicable';

export interface QuestionResult {
  readonly id: string;
  readonly domain: string;
  readonly status: Status;
  /** The answer as given. */
  readonly value: Json;
  readonly level: number | null;
  readonly target: number | null;
  readonly gap: number | null;
  readonly weight: number;
  readonly effectiveWeight: number | null;
  readonly contribution: number | null;
}

export interface DutyResult {
  readonly question: string;
  readonly reference: string;
  readonly since: string | null;
  readonly status: 'fulfilled' | 'open' | 'unclear';
}

/** How far the votes of the priorities move the order, against equal weights for all categories; null without priorities. */
export interface VotesResult {
  readonly rankPoints: readonly number[];
  /** How many of the first six measures are among the first six with equal weights, too. */
  readonly firstSixKept: number;
  readonly firstSix: number;
  /** Largest change of rank of any ranked measure; 0 where nothing moves. */
  readonly largestShift: number;
  /** Spearman's rank correlation of the two orders; null with fewer than two ranked measures. */
  readonly rankCorrelation: number | null;
}

/** The sailing boat of the workshop: each entry is one sentence of the report, here with the figures behind it. */
export interface BigPictureResult {
  /** What stands at or above target, by effective weight, five at the most. */
  readonly wind: readonly {
    readonly question: string;
    readonly level: number;
    readonly target: number;
    readonly effectiveWeight: number;
  }[];
  /** The largest contributions to the gap that the municipality itself can change, five at the most. */
  readonly anchors: readonly {
    readonly question: string;
    readonly status: Status;
    readonly level: number | null;
    readonly target: number;
    readonly contribution: number;
  }[];
  readonly rocks: readonly RockResult[];
  readonly island: IslandResult;
}

export type RockResult =
  | {
      readonly kind: 'duty';
      readonly question: string;
      readonly status: 'open' | 'unclear';
      readonly reference: string;
      readonly since: string | null;
    }
  | {
      readonly kind: 'cap';
      /** It holds, or the question is not answered and it may. */
      readonly status: 'holds' | 'unclear';
      readonly question: string;
      readonly domain: string;
      readonly at: number;
    }
  | { readonly kind: 'deadline'; readonly measure: string; readonly date: string; readonly end: string | null }
  | { readonly kind: 'external'; readonly question: string; readonly contribution: number };

export interface IslandResult {
  /** The questionnaire's target, in levels. */
  readonly target: number;
  /** First and last quarter of the plan. */
  readonly start: string;
  readonly end: string;
  /** Assured score today and at the plan's end. */
  readonly assured: { readonly from: number; readonly to: number };
  readonly priority: { readonly from: number | null; readonly to: number | null } | null;
  readonly maturity: { readonly from: number | null; readonly to: number | null };
  readonly measures: number;
  /** Within the plan: what running measures took before it is spent. */
  readonly internalDays: SpanResult;
  /** Net of funding, within the plan. */
  readonly once: SpanResult;
  readonly yearlyAfterwards: SpanResult;
}

/** low, mid, high */
export type SpanResult = readonly [low: number, mid: number, high: number];
export type RangeResult = readonly [low: number, high: number];
export interface PotsResult {
  readonly ergebnis: RangeResult;
  readonly finanz: RangeResult;
}

export type MeasureStatus = 'rejected' | 'done' | 'needed' | 'enabling' | 'notNeeded';
export type Tier = 'duty' | 'cap' | 'gap';
export type UnplannedReason = 'horizon' | 'capacity' | 'budget' | 'blocked';

export interface MeasureResult {
  readonly id: string;
  readonly title: string;
  readonly domain: string;
  readonly status: MeasureStatus;
  readonly blocked: boolean;
  readonly rank: number | null;
  /** The measure with whose bundle it came: its own id, or that of the one that needs it. */
  readonly for: string | null;
  readonly tier: Tier | null;
  readonly duty: string | null;
  readonly cap: string | null;
  readonly confirmFirst: boolean;
  readonly benefit: number | null;
  readonly cost: number | null;
  readonly index: number | null;
  readonly raises: readonly { readonly question: string; readonly from: number; readonly to: number }[];
  readonly requires: readonly string[];
  readonly internalDays: RangeResult;
  readonly once: PotsResult;
  readonly yearly: PotsResult;
  readonly durationMonths: RangeResult;
  readonly estimated: boolean;
  readonly ownFigures: boolean;
  readonly funding: { readonly amount: number; readonly programme: string | null } | null;
  readonly deadline: { readonly date: string; readonly reference: string | null } | null;
  readonly responsible: readonly string[];
  readonly partners: readonly string[];
  readonly influence: 'own' | 'shared' | 'external';
  readonly plan:
    | { readonly state: 'running' | 'planned'; readonly start: string; readonly end: string }
    | { readonly state: 'unplanned'; readonly reason: UnplannedReason }
    | null;
}

export interface PlanResult {
  readonly start: string;
  readonly quarters: number;
  /** Along the ranking, or the exact optimum of all valid plans. */
  readonly method: 'list' | 'optimum';
  /** Mean over the quarters of the assured score. */
  readonly value: number;
  /** The same of the plan strictly along the ranking, from which the default planner sets out. */
  readonly rankingValue: number;
  /** The value of the default plan; only beside an optimum. */
  readonly listValue?: number;
  readonly bound: number;
  readonly gap: number;
  readonly trajectory: readonly {
    readonly quarter: string;
    readonly assured: number;
    readonly priority: IntervalResult | null;
    readonly maturity: IntervalResult;
    readonly domains: { readonly [id: string]: IntervalResult };
  }[];
  readonly load: readonly { readonly quarter: string; readonly internalDays: number; readonly limit: number | null }[];
  readonly budget: readonly BudgetYearResult[];
  readonly afterwards: { readonly yearly: { readonly ergebnis: SpanResult; readonly finanz: SpanResult } };
  readonly unplanned: readonly { readonly measure: string; readonly reason: UnplannedReason }[];
  readonly warnings: readonly PlanWarning[];
}

export interface BudgetYearResult {
  readonly year: number;
  readonly ergebnis: { readonly planned: SpanResult; readonly limit: number | null };
  readonly finanz: { readonly planned: SpanResult; readonly limit: number | null };
  readonly total: { readonly planned: SpanResult; readonly limit: number | null };
  readonly funding: number;
  readonly depreciation: number;
}

export type PlanWarning =
  | { readonly code: 'deadline-missed'; readonly measure: string; readonly date: string }
  | { readonly code: 'duty-missed'; readonly question: string }
  | { readonly code: 'start-unfit'; readonly measure: string; readonly start: string }
  | { readonly code: 'start-ignored'; readonly measure: string };
