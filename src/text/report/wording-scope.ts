/** What comes before the benefit in the order of measures and of open questions, where a questionnaire has it. */
export interface Precedence {
  readonly duties: boolean;
  readonly redLines: boolean;
}

/** Whether there is money to speak of, and whether the questionnaire's own prices are among it. */
export interface MoneyScope {
  readonly money: boolean;
  readonly prices: boolean;
}
