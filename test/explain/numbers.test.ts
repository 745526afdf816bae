import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Derivation, evaluate } from '../../src/explain/derivation.ts';
import { explain } from '../../src/explain/explain.ts';
import type { ExplainContext } from '../../src/explain/explain-context.ts';
import type { ExplainedNumber } from '../../src/explain/explanation.ts';
import type { Subject } from '../../src/explain/subject.ts';
import { arbitraryCase } from '../support/arbitrary-case.ts';
import { arbitraryPlanningCase } from '../support/arbitrary-planning-case.ts';
import { allSubjects, explainCase } from '../support/explain-case.ts';
import { loadCase } from '../support/load-case.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { exampleNames, loadExample } from '../support/shipped-examples.ts';

/** Numbers of the result that are no figures: they name what the figures beside them belong to. */
const names = [/^\/schemaVersion$/, /^\/plan\/budget\/\d+\/year$/];

/** Every figure of a result with its JSON Pointer. */
function figuresIn(data: unknown, pointer = ''): readonly (readonly [string, number])[] {
  if (typeof data === 'number') return names.some((name) => name.test(pointer)) ? [] : [[pointer, data]];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => figuresIn(value, `${pointer}/${key}`));
}

/** Every derivation, wherever in an explanation it stands. */
function derivationsIn(data: unknown): readonly Derivation[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('formula' in data) return [data as Derivation];
  return Object.values(data).flatMap(derivationsIn);
}

interface Explained {
  readonly subject: Subject;
  readonly numbers: readonly ExplainedNumber[];
  /** Those of the facts, such as what a limit is compared with. */
  readonly others: readonly Derivation[];
}

/** What does not add up in the explanations of everything that a case has. */
function faultsOf(context: ExplainContext): readonly string[] {
  const explained = allSubjects(context).map((subject): Explained => {
    const { numbers, facts } = explain(context, subject);
    return { subject, numbers, others: derivationsIn(facts) };
  });
  const figures = new Map(figuresIn(context.result));
  const covered = explained.flatMap(({ numbers }) => numbers.flatMap(({ pointers }) => pointers));
  const once = new Set(covered);
  return [
    ...[...figures.keys()].filter((pointer) => !once.has(pointer)).map((pointer) => `nobody explains ${pointer}`),
    ...(once.size === covered.length ? [] : ['some number is explained twice']),
    ...explained.flatMap(({ numbers }) => numbers.flatMap((number) => wrongFigure(number, figures))),
    ...explained.flatMap(({ subject, numbers, others }) =>
      [...numbers.map(({ derivation }) => derivation), ...others].flatMap((one) => wrongSteps(one, subject)),
    ),
    ...wrongReferences(explained),
  ];
}

const rounded = (value: number) => Math.round(value * 1e6) / 1e6 + 0;
/** A sum in another order may round a digit that stands on the edge to the other side. */
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 + Math.abs(b) * 1e-12;

function wrongFigure({ pointers, derivation }: ExplainedNumber, figures: ReadonlyMap<string, number>) {
  const value = evaluate(derivation);
  return pointers.flatMap((pointer) => {
    const figure = figures.get(pointer);
    return figure !== undefined && near(rounded(value), figure)
      ? []
      : [`${pointer} is ${figure}, explained as ${value}`];
  });
}

/** Each step must be what its formula makes of its parts; what is given, and only that, has an origin. */
function wrongSteps(derivation: Derivation, subject: Subject): readonly string[] {
  const { value, formula, parts, origin } = derivation;
  const again = evaluate(derivation);
  const isGiven = formula === 'given';
  return [
    ...(Math.abs(again - value) <= 1e-9 * Math.max(1, Math.abs(value))
      ? []
      : [`${nameOf(derivation)} in ${subject.id} is ${again}, not ${value}`]),
    ...(isGiven === (origin !== null) && (!isGiven || parts.length === 0) ? [] : [`${nameOf(derivation)}: origin`]),
    ...parts.flatMap((part) => wrongSteps(part, subject)),
  ];
}

/** What is said to be derived elsewhere must be derived there, with the same value. */
function wrongReferences(explained: readonly Explained[]): readonly string[] {
  const derived = new Map<string, number>();
  for (const { subject, numbers } of explained)
    for (const { derivation } of numbers)
      if (derivation.origin?.kind !== 'elsewhere')
        derived.set(`${nameOf(derivation)} in ${subject.id}`, derivation.value);
  const wrongIn = (derivation: Derivation): readonly string[] => {
    if (derivation.origin?.kind !== 'elsewhere') return derivation.parts.flatMap(wrongIn);
    const target = `${nameOf(derivation)} in ${derivation.origin.subject}`;
    const value = derived.get(target);
    return value !== undefined && near(value, derivation.value)
      ? []
      : [`${target} is ${value}, not ${derivation.value}`];
  };
  return explained.flatMap(({ numbers, others }) => [
    ...numbers.flatMap(({ derivation }) => wrongIn(derivation)),
    ...others.flatMap(wrongIn),
  ]);
}

function nameOf({ quantity, formula }: Derivation): string {
  return quantity === null ? formula : `${quantity.name} of ${quantity.of}`;
}

describe('every figure of the result is explained once, each step adds up, and the sum is the figure', () => {
  test.each([
    ['wide', arbitraryCase()],
    ['crowded', arbitraryPlanningCase()],
  ] as const)('in %s cases', (_, cases) => {
    fc.assert(
      fc.property(cases, (documents) => {
        expect(faultsOf(explainCase(loadCase(documents)))).toEqual([]);
      }),
      propertyRuns(400),
    );
  });

  test.each(exampleNames)('in %s', async (name) => {
    expect(faultsOf(explainCase(await loadExample(name)))).toEqual([]);
  });
});
