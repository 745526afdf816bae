import { describe, expect, test } from 'vitest';
import { planSmall } from '../support/small-plan.ts';

describe('fixed starts', () => {
  test('come first; what they require is placed before them, the rest around them', async () => {
    const { plan, warnings } = await planSmall(
      { a: { weight: 9, days: 5 }, b: { days: 10, requires: ['c'] }, c: { days: 10 } },
      { internalDaysPerQuarter: 10, measures: { b: { start: '2027-Q2' } } },
    );
    expect(plan).toEqual({ c: '2027-Q1', b: '2027-Q2', a: '2027-Q3' });
    expect(warnings).toEqual([]);
  });

  test('that do not work out are given up with a warning, and leave nothing behind', async () => {
    const { plan, warnings } = await planSmall(
      { a: { weight: 9, days: 10 }, b: { requires: ['c', 'late'] }, c: { days: 10 }, late: { days: 1 } },
      { internalDaysPerQuarter: 10, measures: { b: { start: '2027-Q2' }, late: { start: '2027-Q3' } } },
    );
    expect(plan).toEqual({ a: '2027-Q1', c: '2027-Q2', late: '2027-Q3', b: 'horizon' });
    expect(warnings).toEqual(['start-unfit b']);
  });

  test('lie within the plan', async () => {
    const { plan } = await planSmall(
      { a: {}, b: { quarters: 2 } },
      {
        quarters: 2,
        measures: { a: { start: '2026-Q4' }, b: { start: '2027-Q2' } },
      },
    );
    expect(plan).toEqual({ a: 'horizon', b: 'horizon' });
  });

  test('are tried once more when another one was given up', async () => {
    const { plan, warnings } = await planSmall(
      { a: { weight: 9, days: 10, requires: ['c'] }, b: { days: 10 }, c: { weight: 5 } },
      { internalDaysPerQuarter: 10, measures: { a: { start: '2027-Q1' }, b: { start: '2027-Q1' } } },
    );
    expect(plan).toEqual({ c: '2027-Q1', a: 'horizon', b: '2027-Q1' });
    expect(warnings).toEqual(['start-unfit a']);
  });

  test('hold for an enabling measure, too, when it is tried once more', async () => {
    const { plan } = await planSmall(
      { a: { requires: ['first'] }, first: { enables: true } },
      { quarters: 4, measures: { first: { start: '2027-Q4' } } },
    );
    expect(plan).toEqual({ first: 'horizon', a: 'horizon' });
  });
});

describe('running measures', () => {
  test('keep their start and leave nothing of a limit that they exceed', async () => {
    const { plan, result } = await planSmall(
      { run: { days: 24, quarters: 2 }, work: { days: 1 }, word: {} },
      { internalDaysPerQuarter: 10, measures: { run: { state: 'running', start: '2026-Q4' } } },
    );
    // 24 days with 10 a quarter take 3 quarters: 8 in each, so 2 are left in 2027-Q1 and 2027-Q2.
    expect(plan).toEqual({ word: '2027-Q1', work: '2027-Q1', run: '2026-Q4' });
    expect(result.plan.load.map(({ internalDays }) => internalDays).slice(0, 3)).toEqual([9, 8, 0]);
    const two = await planSmall(
      { run: { days: 10 }, more: { days: 10 }, work: { days: 1 }, word: {} },
      {
        internalDaysPerQuarter: 10,
        measures: { run: { state: 'running', start: '2027-Q1' }, more: { state: 'running', start: '2027-Q1' } },
      },
    );
    expect(two.plan).toMatchObject({ run: '2027-Q1', more: '2027-Q1', work: '2027-Q2', word: '2027-Q1' });
  });

  test('do not wait for their requirements, and what requires them waits for them alone', async () => {
    const { plan } = await planSmall(
      { first: { quarters: 9 }, run: { quarters: 2, requires: ['first'] }, next: { requires: ['run'] } },
      { quarters: 4, measures: { run: { state: 'running', start: '2027-Q1' } } },
    );
    expect(plan).toEqual({ first: 'horizon', run: '2027-Q1', next: '2027-Q3' });
  });

  test('have spent what fell due before the plan', async () => {
    const { result } = await planSmall(
      { run: { quarters: 4, once: 8000, yearly: 400 } },
      { quarters: 8, measures: { run: { state: 'running', start: '2026-Q2' } } },
    );
    // A quarter of the once-costs falls into 2027-Q1, the yearly ones run from 2027-Q2 on.
    expect(result.plan.budget.map(({ ergebnis }) => ergebnis.planned[1])).toEqual([2300, 400]);
  });
});

describe('limits', () => {
  test('a capacity of 0 lets through what takes no days', async () => {
    const { plan } = await planSmall({ work: { days: 1 }, word: {} }, { internalDaysPerQuarter: 0 });
    expect(plan).toEqual({ word: '2027-Q1', work: 'capacity' });
  });

  test('a year that is not named takes the nearest earlier budget, else the first', async () => {
    const budget = { 2028: { ergebnis: 5000, finanz: 0 }, 2030: 9000 };
    const { result, plan } = await planSmall({ a: { once: 9000 } }, { quarters: 20, budget });
    expect(result.plan.budget.map(({ ergebnis, total }) => ergebnis.limit ?? total.limit)).toEqual([
      5000, 5000, 5000, 9000, 9000,
    ]);
    expect(plan).toEqual({ a: '2030-Q1' });
  });

  test('yearly costs count until the end of the plan, so a later start may fit where an earlier one does not', async () => {
    const { plan } = await planSmall({ a: { yearly: 8000 } }, { quarters: 4, budget: { 2027: 4000 } });
    // Two quarters of 2,000 are all that fits into 4,000.
    expect(plan).toEqual({ a: '2027-Q2' });
  });

  test('the reason is the first constraint that leaves no quarter', async () => {
    const { plan } = await planSmall(
      {
        long: { weight: 9, quarters: 5, days: 99, once: 99000 },
        big: { weight: 8, days: 8, quarters: 4 },
        a: { days: 20, quarters: 4 },
        dear: { once: 9000 },
      },
      { quarters: 4, internalDaysPerQuarter: 5, budget: { 2027: 8000 } },
    );
    expect(plan).toEqual({ long: 'horizon', big: '2027-Q1', a: 'capacity', dear: 'budget' });
  });
});

describe('deadlines', () => {
  test('are met by what ends in the quarter of the last day', async () => {
    const { warnings } = await planSmall(
      {
        met: { deadline: '2027-03-31' },
        missed: { deadline: '2027-03-30' },
        never: { quarters: 99, deadline: '2030-01-01' },
      },
      {},
    );
    expect(warnings).toEqual(['deadline-missed missed', 'deadline-missed never']);
  });
});

test('an enabling measure that enables nothing planned makes room', async () => {
  const { plan } = await planSmall(
    {
      large: { weight: 90, once: 9000, requires: ['study'] },
      study: { enables: true, days: 10 },
      small: { days: 10 },
    },
    { quarters: 1, internalDaysPerQuarter: 10, budget: { 2027: 8000 } },
  );
  expect(plan).toEqual({ study: 'horizon', large: 'horizon', small: '2027-Q1' });
});
