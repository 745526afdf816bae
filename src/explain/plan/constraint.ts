import { formatQuarter, type Quarter } from '../../answers/index.ts';
import type { Pot } from '../../questionnaire/index.ts';
import { claimOf, endOf, type PlannedJob } from '../../roadmap/index.ts';
import { computed, type Derivation, elsewhere, type Origin } from '../derivation.ts';
import type { ExplainContext } from '../explain-context.ts';
import { capacityOf } from '../measure/cost.ts';
import { pots } from '../measure/figures.ts';
import { quantity } from '../quantity.ts';
import { daysInQuarter } from './quarter-numbers.ts';
import { dueIn, limitOf } from './year-numbers.ts';

/** A limit that a measure would break at some start: what would be taken in all, and what there is. */
export type Overrun =
  | { readonly kind: 'capacity'; readonly quarter: string; readonly taken: Derivation; readonly limit: Derivation }
  | {
      readonly kind: 'budget';
      readonly year: number;
      readonly pot: Pot | 'total';
      readonly taken: Derivation;
      readonly limit: Derivation;
    };

/** Limits are kept up to a millionth of a day or a Euro. */
const slack = 1e-6;

/**
 * The limits that a measure would break if it started in a quarter, with all others where the finished plan has them: days first, then money,
 * each in the order of time. What takes nothing of a limit breaks none.
 */
export function overrunsAt(context: ExplainContext, job: PlannedJob['job'], start: Quarter): readonly Overrun[] {
  const { plan, prepared } = context;
  const figures = prepared.figures.get(job.id);
  if (figures === undefined) return [];
  const now = plan.planned.find((one) => one.job.id === job.id) ?? null;
  const moved: PlannedJob = { job, figures, start };
  return [...capacityOverruns(context, moved, now), ...budgetOverruns(context, moved, now)];
}

function capacityOverruns(context: ExplainContext, moved: PlannedJob, now: PlannedJob | null): readonly Overrun[] {
  const limit = capacityOf(context);
  if (limit === null) return [];
  const { calendar } = context.plan;
  const { days } = claimOf(moved.job, moved.start, calendar);
  return days.flatMap((own, t): readonly Overrun[] => {
    const quarter = calendar.start + t;
    const name = formatQuarter(quarter);
    const isThere = now !== null && now.start <= quarter && quarter <= endOf(now.job, now.start);
    const load = elsewhere(quantity('load', name), 'days', loadAt(context, quarter), name);
    const others = isThere ? without(load, daysInQuarter(context, now)) : load;
    const taken = computed(quantity('daysTaken', name), 'days', 'sum', [others, daysInQuarter(context, moved)]);
    return own === 0 || taken.value <= limit.value + slack ? [] : [{ kind: 'capacity', quarter: name, taken, limit }];
  });
}

function loadAt({ plan }: ExplainContext, quarter: Quarter): number {
  return plan.planned
    .filter(({ job, start }) => start <= quarter && quarter <= endOf(job, start))
    .reduce((sum, { job }) => sum + job.internalDays / job.duration, 0);
}

function budgetOverruns(context: ExplainContext, moved: PlannedJob, now: PlannedJob | null): readonly Overrun[] {
  const { calendar, limits, planned } = context.plan;
  return calendar.years.flatMap((year, index): readonly Overrun[] => {
    const budget = limits.budgets[index] ?? null;
    if (budget === null) return [];
    const accounts = budget.kind === 'total' ? (['total'] as const) : pots;
    return accounts.flatMap((pot): readonly Overrun[] => {
      const limit = limitOf(context, year, pot);
      const own = dueIn(context, moved, year, pot);
      if (limit === null || own === null) return [];
      const all = planned.reduce((sum, one) => sum + (dueIn(context, one, year, pot)?.value ?? 0), 0);
      const due = elsewhere(quantity('due', `${year}/${pot}/mid`), 'euros', all, String(year));
      const before = now && dueIn(context, now, year, pot);
      const others = before === null ? due : without(due, before);
      const taken = computed(quantity('moneyTaken', `${year}/${pot}`), 'euros', 'sum', [others, own]);
      return taken.value <= limit.value + slack ? [] : [{ kind: 'budget', year, pot, taken, limit }];
    });
  });
}

/** What all others take: the sum less what the measure has in it now. */
function without(all: Derivation, own: Derivation): Derivation {
  return computed(quantity('others', all.quantity?.of ?? null), all.unit, 'difference', [all, own]);
}

/** Where the user has set a measure's start, or says that it runs. */
export function planningOrigin({ origins }: ExplainContext, measure: string): Origin {
  return origins.answers(`/planning/measures/${measure}`);
}

/** How much is missing, in days or EUR. */
export function shortageOf({ taken, limit }: Overrun): Derivation {
  return computed(quantity('shortage'), taken.unit, 'difference', [taken, limit]);
}
