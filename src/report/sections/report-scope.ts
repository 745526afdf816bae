import type { Questionnaire } from '../../questionnaire/index.ts';
import type { RoadmapDocument } from '../../roadmap/index.ts';

/** What a questionnaire and its answers give a report to speak of. Sections are silent on what is not there: no prices are not prices of zero. */
export interface ReportScope {
  /** The questionnaire has prices. */
  readonly prices: boolean;
  /** There is money to show: prices, own figures of a ranked measure, or a budget. */
  readonly money: boolean;
  /** The money of the plan has a limit. */
  readonly budget: boolean;
  /** Money counts in the effort of a measure; without a day rate it cannot. */
  readonly weighedMoney: boolean;
  readonly duties: boolean;
  readonly redLines: boolean;
  readonly deadlines: boolean;
}

export function reportScope(questionnaire: Questionnaire, result: RoadmapDocument): ReportScope {
  const questions = [...questionnaire.questions.values()];
  const prices = hasPrices(questionnaire);
  const budget = hasBudget(result);
  const money = prices || budget || hasOwnMoney(result);
  return {
    prices,
    money,
    budget,
    weighedMoney: money && questionnaire.dayRate !== null,
    duties: questions.some(({ duty }) => duty !== null),
    redLines: questions.some(({ cap }) => cap !== null),
    deadlines: questionnaire.measures.some(({ deadline }) => deadline !== null),
  };
}

function hasPrices({ measures }: Questionnaire): boolean {
  return measures.some(({ costs }) => costs.length > 0);
}

function hasOwnMoney({ measures }: RoadmapDocument): boolean {
  return measures.some(
    ({ rank, once, yearly }) =>
      rank !== null && [once, yearly].some(({ ergebnis, finanz }) => ergebnis[1] + finanz[1] > 0),
  );
}

function hasBudget({ plan }: RoadmapDocument): boolean {
  return plan.budget.some((year) => [year.ergebnis, year.finanz, year.total].some(({ limit }) => limit !== null));
}
