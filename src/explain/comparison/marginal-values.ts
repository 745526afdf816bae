import type { Answers, Budget, Planning } from '../../answers/index.ts';
import { changeEveryYear } from '../../roadmap/index.ts';
import { type Variant, variantOf } from './variant.ts';
import type { MarginalResult } from './what-if-result.ts';

/** Person-days a quarter. */
const moreDays = 1;
/** EUR a year. */
const moreMoney = 10_000;

interface More {
  readonly resource: MarginalResult['resource'];
  readonly amount: number;
  readonly planning: Planning;
}

/** What a little more staff or money would bring, each by itself: the plan made again with it, less the plan as it is. Only of what has a limit. */
export function marginalValues(base: Variant, answers: Answers): readonly MarginalResult[] {
  const { questionnaire, limits } = base.prepared;
  return [...moreStaff(answers.planning, limits.internalDaysPerQuarter), ...moreBudget(answers.planning)].map(
    ({ resource, amount, planning }) => {
      const { plan } = variantOf(questionnaire, { ...answers, planning });
      const last = (moments: typeof plan.moments) => moments.at(-1)?.assured ?? 0;
      return {
        resource,
        amount,
        assured: last(plan.moments) - last(base.plan.moments),
        value: plan.value - base.plan.value,
        measures: plan.planned.length - base.plan.planned.length,
      };
    },
  );
}

function moreStaff(planning: Planning, limit: number | null): readonly More[] {
  return limit === null
    ? []
    : [{ resource: 'days', amount: moreDays, planning: { ...planning, internalDaysPerQuarter: limit + moreDays } }];
}

function moreBudget(planning: Planning): readonly More[] {
  const { budget } = planning;
  if (budget === null || budget.size === 0) return [];
  const byPot = [...budget.values()].some(({ kind }) => kind === 'pots');
  const changes: readonly { readonly resource: MarginalResult['resource']; readonly change: Budget }[] = byPot
    ? [
        { resource: 'ergebnis', change: { kind: 'pots', ergebnis: moreMoney, finanz: 0 } },
        { resource: 'finanz', change: { kind: 'pots', ergebnis: 0, finanz: moreMoney } },
      ]
    : [{ resource: 'total', change: { kind: 'total', total: moreMoney } }];
  return changes.map(({ resource, change }) => ({
    resource,
    amount: moreMoney,
    planning: { ...planning, budget: changeEveryYear(budget, change) },
  }));
}
