/** What plans are worth, as written. */
export interface PlanValues {
  /** The plan is not that strictly by rank. */
  readonly departs: boolean;
  readonly value: string;
  /** Of the plan strictly by rank; null where it is the same as written. */
  readonly strictly: string | null;
  /** What no plan exceeds. */
  readonly bound: string;
}

/** What comes before the benefit in the order of measures and of open questions, where a questionnaire has it. */
export interface Precedence {
  readonly duties: boolean;
  readonly redLines: boolean;
}

/** What the assured score is a mean of. */
export interface AssuredScope {
  /** No domain goes by its weakest question or by stages. */
  readonly allMeans: boolean;
  /** There are questions without an answer, which it leaves out. */
  readonly unanswered: boolean;
}

/** Whether there is money to speak of, and whether the questionnaire's own prices are among it. */
export interface MoneyScope {
  readonly money: boolean;
  readonly prices: boolean;
}

/** A category's share in the whole, today and where it would have to go; as written. */
export interface Tipping {
  readonly category: string;
  readonly rises: boolean;
  readonly now: string;
  readonly reached: string;
}

/** A value as it is, and as it would be without something. */
export interface Effect {
  readonly value: string;
  readonly without: string;
}

/** What a set of measures takes, as written; money is null where there is none to speak of. */
export interface SetSums {
  readonly days: string;
  readonly once: string | null;
  readonly yearly: string | null;
  /** In person-days, money included. */
  readonly cost: string;
}

/** The earliest quarters at whose end a level is reached, as written. */
export interface ReachedEnd {
  readonly planned: string;
  readonly unlimited: string;
}

/** By how many points leaving questions out lifts or lowers a score. */
export interface ExclusionChange {
  readonly lifts: boolean;
  readonly points: string;
}
