import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainContext } from '../../src/explain/explain-context.ts';
import { placementOf } from '../../src/explain/plan/placement.ts';
import type { JsonObject } from '../../src/source/index.ts';
import type { CaseDocuments } from '../support/arbitrary-case.ts';
import { arbitraryPlanningCase } from '../support/arbitrary-planning-case.ts';
import { completeExample } from '../support/doc-examples.ts';
import { explainCase } from '../support/explain-case.ts';
import { loadCase, readCase } from '../support/load-case.ts';
import { capacityOf, plainFigures } from '../support/plan-figures.ts';
import { brokenLimit, type Placed, quarterNumber } from '../support/plan-ledger.ts';
import { propertyRuns } from '../support/property-runs.ts';

/** What is wrong with the constraints of a case's plan, held against limits that are read from the documents alone. */
function wrongConstraints({ questionnaire, answers }: CaseDocuments): readonly string[] {
  const context = explainContext(explainCase(loadCase({ questionnaire, answers })));
  const { result, prepared } = context;
  const figures = plainFigures(questionnaire, answers, result);
  const capacity = capacityOf(questionnaire, answers, result);
  const first = quarterNumber(result.plan.start);
  const window = { first, last: first + result.plan.quarters - 1 };
  const placed = result.measures.flatMap(({ id, plan }): readonly (Placed & { id: string })[] => {
    const own = figures.get(id);
    if (own === undefined || plan === null || plan.state === 'unplanned') return [];
    return [
      {
        id,
        figures: own,
        start: quarterNumber(plan.start),
        end: quarterNumber(plan.end),
        running: plan.state === 'running',
      },
    ];
  });
  return placed.flatMap((one) => {
    const need = [...prepared.needs.values()].find(({ measure }) => measure.id === one.id);
    const required: readonly string[] = need?.requires ?? [];
    const placement = need === undefined ? null : placementOf(context, need);
    if (placement === null || placement.state === 'unplanned') return [`${one.id} is planned`];
    const { constraint } = placement;
    const found = (kind: string) => (constraint.kind === kind ? [] : [`${one.id}: ${constraint.kind}, not ${kind}`]);
    if (one.running) return found('running');
    if (one.figures.start !== null) return found('fixed');
    if (one.start === first) return found('planStart');
    const blocking = placed.filter(({ id, end }) => required.includes(id) && end + 1 === one.start);
    if (blocking.length > 0) return found('requirement');
    const moved = placed.map((other) => (other === one ? { ...one, start: one.start - 1, end: one.end - 1 } : other));
    return found(brokenLimit(moved, window, capacity, answers) ?? 'free');
  });
}

test('what keeps a planned measure from starting a quarter earlier is what it says', () => {
  fc.assert(
    fc.property(arbitraryPlanningCase(), (documents) => {
      expect(wrongConstraints(documents)).toEqual([]);
    }),
    propertyRuns(),
  );
});

interface Work {
  readonly days?: number;
  readonly once?: number;
  readonly months?: number;
  readonly requires?: readonly string[];
  readonly weight?: number;
}

/** Where measures stand that each lift a question of their own. */
async function placements(measures: { readonly [id: string]: Work }, planning: JsonObject) {
  const entries = Object.entries(measures);
  const questionnaire: JsonObject = {
    dayRate: 1000,
    domains: [{ id: 'd', questions: entries.map(([id, { weight = 1 }]) => ({ id: `q-${id}`, weight })) }],
    measures: entries.map(([id, { days = 0, once = 0, months = 3, requires = [] }]) => ({
      id,
      requires,
      raises: [{ question: `q-${id}`, to: 3 }],
      effort: { internal: [days, days] },
      duration: [months, months],
      costs: [{ timing: 'once', account: 'ergebnis', amount: [once, once] }],
    })),
  };
  const answers = {
    planning: { start: '2027-Q1', ...planning },
    answers: Object.fromEntries(entries.map(([id]) => [`q-${id}`, 0])),
  };
  const context = explainCase(await readCase(completeExample(questionnaire, answers)));
  return Object.fromEntries(
    [...context.prepared.needs.values()].map((need) => [need.measure.id, placementOf(context, need)]),
  );
}

describe('what does not fit', () => {
  test('says how many days are missing where least are', async () => {
    const found = await placements(
      { first: { days: 16, months: 6, weight: 9 }, second: { days: 30, months: 9 } },
      { quarters: 3, internalDaysPerQuarter: 10 },
    );
    expect(found.second).toMatchObject({
      state: 'unplanned',
      reason: 'capacity',
      because: null,
      attempt: {
        start: '2027-Q1',
        overrun: { kind: 'capacity', quarter: '2027-Q1', taken: { value: 18 }, limit: { value: 10 } },
      },
    });
  });

  test('says how much money is missing where least is', async () => {
    const found = await placements(
      { first: { once: 6000, weight: 9 }, second: { once: 5000 } },
      { quarters: 8, budget: { 2027: 8000, 2028: 3000 } },
    );
    // In 2027 3,000 are missing beside the first, in 2028 2,000.
    expect(found.second).toMatchObject({
      reason: 'budget',
      attempt: {
        start: '2028-Q1',
        overrun: { year: 2028, pot: 'total', taken: { value: 5000 }, limit: { value: 3000 } },
      },
    });
  });

  test('says that the time is too short', async () => {
    const found = await placements(
      { first: { months: 6, weight: 9 }, second: { months: 9, requires: ['first'] } },
      { quarters: 4 },
    );
    expect(found.second).toMatchObject({
      reason: 'horizon',
      attempt: { earliest: '2027-Q3', latest: '2027-Q2', start: null, overrun: null },
    });
  });

  test('names what it requires and what is rejected', async () => {
    const found = await placements(
      { first: { months: 60 }, second: { requires: ['first'] }, third: { requires: ['fourth'] }, fourth: {} },
      { quarters: 4, measures: { fourth: 'rejected' } },
    );
    expect(found.second).toMatchObject({ reason: 'horizon', because: { kind: 'requirement', measures: ['first'] } });
    expect(found.third).toMatchObject({ reason: 'blocked', because: { kind: 'rejected', measures: ['fourth'] } });
    expect(found.fourth).toBeNull();
  });
});
