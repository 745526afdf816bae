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
