import type { Profile } from '../answers/index.ts';
import { assertNever } from '../diagnostics/index.ts';
import type { Condition, QuestionId, Scalar, Test } from '../questionnaire/index.ts';
import type { QuestionState } from './applicability.ts';
import { tolerance } from './tolerance.ts';

/** Kleene's three values: a comparison with something that is not known (yet) is open. */
export type Truth = 'true' | 'false' | 'open';

const truth = (holds: boolean): Truth => (holds ? 'true' : 'false');

/** Evaluates a condition; `stateOf` gives the state of any question that it names. */
export function evaluateCondition(
  condition: Condition,
  profile: Profile,
  stateOf: (question: QuestionId) => QuestionState,
): Truth {
  switch (condition.kind) {
    case 'all':
      return conjunction(condition.of.map((part) => evaluateCondition(part, profile, stateOf)));
    case 'any':
      return negation(conjunction(condition.of.map((part) => negation(evaluateCondition(part, profile, stateOf)))));
    case 'not':
      return negation(evaluateCondition(condition.of, profile, stateOf));
    case 'profile': {
      const value = profile[condition.field];
      return value === null
        ? 'open'
        : truth(testHolds(condition.test, value, typeof value === 'number' ? value : null));
    }
    case 'question':
      return compareQuestion(condition.test, stateOf(condition.question));
    default:
      return assertNever(condition);
  }
}

function negation(value: Truth): Truth {
  return value === 'open' ? 'open' : truth(value === 'false');
}

function conjunction(values: readonly Truth[]): Truth {
  if (values.includes('false')) return 'false';
  return values.includes('open') ? 'open' : 'true';
}

/** Open without an answer, false where the question does not apply. */
function compareQuestion(test: Test, state: QuestionState): Truth {
  if (state.status === 'notApplicable') return 'false';
  if (state.value === null) return 'open';
  // atLeast and atMost compare the number itself for number questions, the level for all others.
  const measured =
    state.question.type === 'number' || state.question.type === 'level' ? Number(state.value) : state.level;
  return truth(testHolds(test, state.value, measured));
}

function testHolds(test: Test, value: Scalar | readonly string[], measured: number | null): boolean {
  switch (test.op) {
    case 'is':
      return value === test.value;
    case 'isAnyOf':
      return test.values.some((candidate) => candidate === value);
    case 'atLeast':
      return measured !== null && measured >= test.value - tolerance;
    case 'atMost':
      return measured !== null && measured <= test.value + tolerance;
    case 'includes':
      return Array.isArray(value) && value.includes(test.option);
    case 'answered':
      return true;
    default:
      return assertNever(test);
  }
}

/** Whether a condition names only what no measure can change: profile fields and facts. */
export function namesOnlyFacts(condition: Condition, isFact: (question: QuestionId) => boolean): boolean {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.every((part) => namesOnlyFacts(part, isFact));
    case 'not':
      return namesOnlyFacts(condition.of, isFact);
    case 'profile':
      return true;
    case 'question':
      return isFact(condition.question);
    default:
      return assertNever(condition);
  }
}
