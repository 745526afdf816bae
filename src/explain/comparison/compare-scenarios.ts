import type { Answers } from '../../answers/index.ts';
import type { Questionnaire } from '../../questionnaire/index.ts';
import { applyWhatIf, type WhatIf } from '../../roadmap/index.ts';
import { dutiesInPlan } from './duty-states.ts';
import { marginalValues } from './marginal-values.ts';
import { measureMoves } from './measure-moves.ts';
import type { OverallScores } from './result.ts';
import { difference, scoresToday, type Variant, variantOf } from './variant.ts';
import type { DifferenceResult, ScenarioResult, WhatIfResult } from './what-if-result.ts';

/** A what-if with the words of the call. */
export interface Scenario {
  readonly given: string;
  readonly whatIf: WhatIf;
}

/** The plan of a file of answers beside those that it would have under other assumptions. Formulas: docs/comparison.md#what-if. */
export function compareScenarios(
  questionnaire: Questionnaire,
  answers: Answers,
  answersDigest: string,
  scenarios: readonly Scenario[],
): WhatIfResult {
  const base = variantOf(questionnaire, answers);
  const filed = scenarioOf(base, null);
  return {
    municipality: base.document.municipality,
    assessedOn: answers.assessedOn,
    answers: { digest: answersDigest },
    scenarios: [
      { ...filed, difference: null },
      ...scenarios.map(({ given, whatIf }) => {
        const changed = applyWhatIf(questionnaire, answers, whatIf);
        const variant = variantOf(changed.questionnaire, changed.answers);
        const scenario = scenarioOf(variant, given);
        return { ...scenario, difference: differenceOf({ variant: base, scenario: filed }, { variant, scenario }) };
      }),
    ],
    marginal: marginalValues(base, answers),
  };
}

type Figures = Omit<ScenarioResult, 'difference'>;

function scenarioOf(variant: Variant, whatIf: string | null): Figures {
  const { document, plan } = variant;
  const { trajectory, budget, load } = document.plan;
  const moments = trajectory.map(({ quarter, priority, maturity }, index) => ({
    quarter,
    assured: plan.moments[index]?.assured ?? 0,
    priority: priority?.value ?? null,
    maturity: maturity.value,
  }));
  const last = moments.at(-1);
  if (last === undefined) throw new Error('a plan has a quarter');
  const { quarter: end, ...atEnd } = last;
  return {
    whatIf,
    plan: {
      start: document.plan.start,
      end,
      quarters: document.plan.quarters,
      method: document.plan.method,
      value: plan.value,
    },
    today: scoresToday(variant),
    end: atEnd,
    trajectory: moments,
    measures: plan.planned.length,
    internalDays: document.bigPicture.island.internalDays[1],
    money: budget.reduce((sum, { total }) => sum + total.planned[1], 0),
    yearlyAfterwards: document.bigPicture.island.yearlyAfterwards[1],
    estimated: plan.planned.some(({ figures }) => figures.estimated),
    internalDaysPerQuarter: load[0]?.limit ?? null,
    budget: budget.map(({ year, ergebnis, finanz, total }) => ({
      year,
      ergebnis: { planned: ergebnis.planned[1], limit: ergebnis.limit },
      finanz: { planned: finanz.planned[1], limit: finanz.limit },
      total: { planned: total.planned[1], limit: total.limit },
    })),
    duties: dutiesInPlan(variant),
  };
}

interface Side {
  readonly variant: Variant;
  readonly scenario: Figures;
}

function differenceOf(base: Side, other: Side): DifferenceResult {
  const [a, b] = [base.scenario, other.scenario];
  const sameQuarters = a.plan.start === b.plan.start && a.plan.end === b.plan.end;
  const figures = {
    assured: b.end.assured - a.end.assured,
    internalDays: b.internalDays - a.internalDays,
    money: b.money - a.money,
  };
  const then = new Map(a.duties.map(({ question, fulfilled }) => [question, fulfilled]));
  return {
    ...figures,
    priority: difference(b.end.priority, a.end.priority),
    maturity: difference(b.end.maturity, a.end.maturity),
    value: sameQuarters ? b.plan.value - a.plan.value : null,
    measures: b.measures - a.measures,
    budget: difference(limitOf(b), limitOf(a)),
    yearlyAfterwards: b.yearlyAfterwards - a.yearlyAfterwards,
    perPoint:
      sameQuarters && areAlike(a.today, b.today)
        ? {
            money: perPoint(figures.money, figures.assured),
            internalDays: perPoint(figures.internalDays, figures.assured),
          }
        : { money: null, internalDays: null },
    moves: measureMoves(base.variant.document, other.variant.document),
    duties: b.duties.flatMap(({ question, fulfilled }) => {
      const from = then.get(question) ?? null;
      return from === fulfilled ? [] : [{ question, from, to: fulfilled }];
    }),
  };
}

/** The limits of all years, in EUR; null where one has none. */
function limitOf({ budget }: Figures): number | null {
  return budget.reduce((sum: number | null, { ergebnis, finanz, total }) => {
    const limit =
      total.limit ?? (ergebnis.limit === null || finanz.limit === null ? null : ergebnis.limit + finanz.limit);
    return sum === null || limit === null ? null : sum + limit;
  }, 0);
}

/** Where other weights or states change the scores of today, a gain at the end is not bought. */
function areAlike(a: OverallScores, b: OverallScores): boolean {
  return Math.abs(a.assured - b.assured) < 1e-9;
}

/** Below a twentieth of a point a price for a point says nothing. */
const leastGain = 0.0005;

/** For each percentage point; null where more is spent for less, or less for more. */
function perPoint(spent: number, gained: number): number | null {
  return Math.abs(gained) < leastGain || spent * gained <= 0 ? null : spent / (gained * 100);
}
