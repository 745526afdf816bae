import { describe, expect, test } from 'vitest';
import { type Cost, forSizeClass, type Measure, type SizeClass, type Span } from '../../src/questionnaire/index.ts';
import type { JsonObject } from '../../src/source/index.ts';
import { shippedQuestionnaire } from '../support/compile-questionnaire.ts';
import { shipped } from './shipped.ts';

const questionnaire = await shipped('sachsen-anhalt');
const { measures, sizeClasses, dayRate } = questionnaire;
const costs = measures.flatMap((measure) => measure.costs.map((cost) => ({ measure, cost })));
const sourceIds = new Set<string>(questionnaire.sources.map(({ id }) => id));

/** Figures that need not grow with the size of the municipality, each with the reason: none at present. */
const notGrowing = new Map<string, string>([]);

describe('status and source', () => {
  test('each effort and each cost states its status in the file', async () => {
    const { measures: written } = await shippedQuestionnaire();
    const bad = (written as readonly JsonObject[]).filter(({ effort, costs = [] }) =>
      [effort, ...(costs as readonly JsonObject[])].some((figure) => !hasStatus(figure)),
    );
    expect(bad.map(({ id }) => id)).toEqual([]);
  });

  test('what is no estimate names its source', () => {
    const bad = costs.filter(({ cost }) => cost.status !== 'estimate' && cost.sources.length === 0);
    expect(bad.map(named)).toEqual([]);
    expect(measures.filter(({ effort }) => effort.status !== 'estimate').map(({ id }) => id)).toEqual([]);
  });

  test('every source that a figure names is listed', () => {
    const bad = costs.filter(({ cost }) => cost.sources.some((source) => !sourceIds.has(source)));
    expect(bad.map(named)).toEqual([]);
  });

  test('what is sourced is the same for all or costs nothing: a found price is rarely right for every size', () => {
    const sourced = costs.filter(({ cost }) => cost.status === 'sourced');
    expect(sourced.length).toBeGreaterThanOrEqual(3);
    expect(sourced.filter(({ cost }) => cost.amount.kind !== 'all').map(named)).toEqual([]);
  });
});

describe('ranges', () => {
  test.each(sizeClasses)('run from low to high in class $id, none below 0', (sizeClass) => {
    const bad = measures.flatMap((measure) =>
      spansOf(measure, sizeClass)
        .filter(({ span: [low, high] }) => low > high || low < 0)
        .map(({ name }) => name),
    );
    expect(bad).toEqual([]);
  });

  test('are ranges: no estimate of money or time that pretends to be exact', () => {
    const bad = sizeClasses.flatMap((sizeClass) =>
      costs
        .filter(({ cost }) => cost.status === 'estimate')
        .filter(({ cost }) => {
          const [low, high] = totalOf(cost, sizeClass);
          return low === high && high !== 0;
        })
        .map(named),
    );
    expect([...new Set(bad)]).toEqual([]);
  });

  test('grow with the size of the municipality', () => {
    const bad = measures.flatMap((measure) =>
      pairs(sizeClasses).flatMap(([smaller, larger]) => {
        const after = new Map(spansOf(measure, larger).map(({ name, span }) => [name, span]));
        return spansOf(measure, smaller)
          .filter(({ name, span: [low, high] }) => {
            const [lowAfter, highAfter] = after.get(name) ?? [0, 0];
            return lowAfter < low || highAfter < high;
          })
          .map(({ name }) => `${name}: ${smaller.id} to ${larger.id}`);
      }),
    );
    expect(bad.filter((each) => !notGrowing.has(each))).toEqual([]);
  });

  test('contain the workplaces or are multiplied by them, never both', () => {
    const bad = costs.filter(
      ({ cost }) =>
        cost.perWorkplace[1] > 0 &&
        sizeClasses.some((sizeClass) => (forSizeClass(cost.amount, sizeClass.id) ?? [0, 0])[1] > 0),
    );
    expect(bad.map(named)).toEqual([]);
  });

  test('of external days are paid: the money for them stands in the costs', () => {
    const bad = sizeClasses.flatMap((sizeClass) =>
      measures.filter((measure) => {
        const days = middle(spanOf(measure.effort.external, sizeClass));
        const once = sumOf(measure, sizeClass, ({ timing, account }) => timing === 'once' && account === 'ergebnis');
        const yearly = sumOf(measure, sizeClass, ({ timing }) => timing === 'yearly');
        // Three quarters of the day rate: ranges begin at 0 where a friendly neighbour helps.
        return days > 0 && (once > 0 ? once : yearly) < days * 0.75 * (dayRate ?? 0);
      }),
    );
    expect([...new Set(bad.map(({ id }) => id))]).toEqual([]);
  });

  test('of time stay below six years', () => {
    const bad = measures.filter(({ duration }) => sizeClasses.some((each) => spanOf(duration, each)[1] > 72));
    expect(bad.map(({ id }) => id)).toEqual([]);
  });
});

describe('budget side', () => {
  test('what is spent year by year is no investment', () => {
    expect(costs.filter(({ cost }) => cost.timing === 'yearly' && cost.account === 'finanz').map(named)).toEqual([]);
  });

  test('an investment is bought, and says so', () => {
    const investments = costs.filter(({ cost }) => cost.account === 'finanz');
    const bad = investments.filter(({ cost }) => !/\bKauf/.test(cost.label) && !isShare(cost));
    expect(investments.length).toBeGreaterThan(15);
    expect(bad.map(named)).toEqual([]);
  });

  test('what is bought, is an investment', () => {
    const bad = costs.filter(
      ({ cost }) => /\(Kauf|Kauflizenz/.test(cost.label) && (cost.account !== 'finanz' || cost.timing !== 'once'),
    );
    expect(bad.map(named)).toEqual([]);
  });

  test('advice, training, rent, upkeep and staff are none', () => {
    const consumed =
      /\b(Beratung|Begleitung|Schulung|Kurse?|Miete|Wartung|Pflege|Personal|Moderation|Fortbildung|Betrieb|Jahresbeitrag|Entgelt)\b/;
    const bad = costs.filter(({ cost }) => cost.account === 'finanz' && consumed.test(cost.label));
    expect(bad.map(named)).toEqual([]);
  });

  test('only the share in the KITU is bought and does not wear out, and its measure says so', () => {
    const found = costs.filter(({ cost }) => isShare(cost));
    expect(found.map(({ measure }) => measure.id)).toEqual(['str-m-kitu']);
    expect(found.map(({ measure }) => measure.description)).toEqual([expect.stringContaining('nicht abgeschrieben')]);
  });

  test('a rate in a label is that of the figure', () => {
    const parts = new Map([
      ['ein Viertel der Plätze', 0.25],
      ['die Hälfte der Plätze', 0.5],
    ]);
    const rates = costs.flatMap((item) => {
      const found = /([\d.]+)–([\d.]+)\sEuro je (?:Gerät|Person|Arbeitsplatz|Platz)\b/.exec(item.cost.label);
      const share = [...parts].find(([part]) => item.cost.label.includes(part))?.[1] ?? 1;
      return found === null ? [] : [{ item, rate: found.slice(1, 3).map((text) => euros(text) * share) }];
    });
    const wrong = rates.filter(({ item, rate }) =>
      rate.some((each, index) => Math.abs(each - (item.cost.perWorkplace[index] ?? 0)) > 0.5),
    );
    expect(rates.length).toBeGreaterThan(15);
    expect(wrong.map(({ item }) => named(item))).toEqual([]);
  });
});

function named({ measure, cost }: { readonly measure: Measure; readonly cost: Cost }): string {
  return `${measure.id}: ${cost.label}`;
}

/** Bought, but it never wears out: a share in a cooperative. The plan depreciates it all the same, as the format knows no exception. */
function isShare({ label }: Cost): boolean {
  return label.startsWith('Geschäftsanteil');
}

function hasStatus(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'status' in value;
}

function euros(text: string): number {
  return Number(text.replaceAll('.', ''));
}

function middle([low, high]: Span): number {
  return (low + high) / 2;
}

function spanOf(by: Measure['duration'], { id }: SizeClass): Span {
  return (by === null ? null : forSizeClass(by, id)) ?? [0, 0];
}

/** What a cost comes to with the reference number of workplaces. */
function totalOf({ amount, perWorkplace }: Cost, sizeClass: SizeClass): Span {
  const [low, high] = forSizeClass(amount, sizeClass.id) ?? [0, 0];
  return [low + perWorkplace[0] * sizeClass.workplaces, high + perWorkplace[1] * sizeClass.workplaces];
}

function sumOf({ costs }: Measure, sizeClass: SizeClass, which: (cost: Cost) => boolean): number {
  return costs.filter(which).reduce((sum, cost) => sum + middle(totalOf(cost, sizeClass)), 0);
}

/** All ranges of a measure for a size class, each with its name. */
function spansOf(measure: Measure, sizeClass: SizeClass): readonly { readonly name: string; readonly span: Span }[] {
  return [
    { name: `${measure.id}: internal days`, span: spanOf(measure.effort.internal, sizeClass) },
    { name: `${measure.id}: external days`, span: spanOf(measure.effort.external, sizeClass) },
    { name: `${measure.id}: months`, span: spanOf(measure.duration, sizeClass) },
    ...measure.costs.map((cost) => ({ name: named({ measure, cost }), span: totalOf(cost, sizeClass) })),
  ];
}

function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((each, index) => {
    const next = list[index + 1];
    return next === undefined ? [] : [[each, next] as const];
  });
}
