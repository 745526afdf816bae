import { assertNever } from '../../diagnostics/index.ts';
import { type Comparison, comparisonsOf } from '../comparisons-of.ts';
import type { Condition, Test } from '../types.ts';
import type { Operands, PossibleAnswer } from './possible-answers.ts';

/** What there can be of that which a comparison is about; `null` stands for a question that does not apply. Null: that can't be said. */
export type Possibilities = (comparison: Comparison, operands: Operands) => readonly (PossibleAnswer | null)[] | null;

/** More combinations than this are not tried; the condition then counts as one that can be true. */
const mostCombinations = 20_000;

interface Subject {
  readonly key: string;
  readonly answers: readonly (PossibleAnswer | null)[];
}

/** Whether some combination of what there can be makes a condition true; no only where that is certain. */
export function canBeTrue(condition: Condition, possibilities: Possibilities): boolean {
  const comparisons = comparisonsOf(condition);
  const subjects: Subject[] = [];
  for (const key of new Set(comparisons.map(keyOf))) {
    const same = comparisons.filter((comparison) => keyOf(comparison) === key);
    const [comparison] = same;
    const answers =
      comparison === undefined ? null : possibilities(comparison, operandsOf(same.map(({ test }) => test)));
    if (answers === null || answers.length === 0) return true;
    subjects.push({ key, answers });
  }
  const combinations = subjects.reduce((product, { answers }) => product * answers.length, 1);
  return combinations > mostCombinations || someCombination(condition, subjects, new Map());
}

type Assignment = ReadonlyMap<string, PossibleAnswer | null>;

function someCombination(condition: Condition, [subject, ...others]: readonly Subject[], chosen: Assignment): boolean {
  if (subject === undefined) return holds(condition, chosen);
  return subject.answers.some((answer) =>
    someCombination(condition, others, new Map([...chosen, [subject.key, answer]])),
  );
}

function holds(condition: Condition, chosen: Assignment): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => holds(part, chosen));
    case 'any':
      return condition.of.some((part) => holds(part, chosen));
    case 'not':
      return !holds(condition.of, chosen);
    case 'question':
    case 'profile': {
      const answer = chosen.get(keyOf(condition)) ?? null;
      return answer !== null && passes(condition.test, answer);
    }
    default:
      return assertNever(condition);
  }
}

/** As in scoring, which this folder can't see. */
const tolerance = 1e-9;

function passes(test: Test, { is, options, order }: PossibleAnswer): boolean {
  switch (test.op) {
    case 'is':
      return is === test.value;
    case 'isAnyOf':
      return is !== null && test.values.includes(is);
    case 'atLeast':
      return order !== null && order >= test.value - tolerance;
    case 'atMost':
      return order !== null && order <= test.value + tolerance;
    case 'includes':
      return options.includes(test.option);
    case 'answered':
      return true;
    default:
      return assertNever(test);
  }
}

function keyOf(comparison: Comparison): string {
  return comparison.kind === 'question' ? `question ${comparison.question}` : `profile ${comparison.field}`;
}

function operandsOf(tests: readonly Test[]): Operands {
  const values = tests.flatMap((test) => {
    switch (test.op) {
      case 'is':
      case 'atLeast':
      case 'atMost':
        return [test.value];
      case 'isAnyOf':
        return test.values;
      case 'includes':
        return [test.option];
      case 'answered':
        return [];
      default:
        return assertNever(test);
    }
  });
  return {
    numbers: values.filter((value) => typeof value === 'number'),
    texts: values.filter((value) => typeof value === 'string'),
  };
}
