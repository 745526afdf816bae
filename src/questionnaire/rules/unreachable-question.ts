import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import { buildCondition } from '../build-condition.ts';
import { at, type Draft, type DraftQuestion, textOf } from '../draft.ts';
import { canBeTrue, type Possibilities } from './can-be-true.ts';
import { comparisons } from './comparisons.ts';
import { checkCondition } from './conditions.ts';
import { possibleAnswers, possibleProfile } from './possible-answers.ts';

/**
 * Every question applies to somebody: some answers and some profile make its condition true. A warning is certain: whatever can't be
 * ruled out counts as possible, such as a condition that is wrong in other ways or has too many combinations.
 */
export function* unreachableQuestion(draft: Draft): Generator<Diagnostic> {
  if (!draft.complete || draft.max === null) return;
  const unreachable = findUnreachable(draft, draft.max);
  for (const { id, spot } of draft.questions) {
    if (unreachable.has(id))
      yield diagnose('unreachable-question', draft.place(at(spot, 'appliesWhen'), 'key'), { question: id });
  }
}

function findUnreachable(draft: Draft, max: number): ReadonlySet<string> {
  const questions = new Map(draft.questions.map((question) => [question.id, question]));
  const sizeClasses = (draft.sizeClasses ?? []).map(({ id }) => id);
  const unreachable = new Set<string>();

  const possibilities: Possibilities = (comparison, operands) => {
    if (comparison.kind === 'profile') return possibleProfile(comparison.field, sizeClasses, operands);
    const question = questions.get(comparison.question);
    if (question === undefined || question.type === null) return null;
    if (unreachable.has(question.id)) return [null];
    const answers = possibleAnswers(question.built, max, operands);
    // Whoever answers may say of any question that it does not apply.
    return answers === null || answers.length === 0 ? null : [...answers, null];
  };

  for (const { id, spot } of dependenciesFirst(questions)) {
    const appliesWhen = at(spot, 'appliesWhen');
    const condition = checkCondition(draft, appliesWhen).next().done ? buildCondition(appliesWhen.data) : null;
    if (condition !== null && !canBeTrue(condition, possibilities)) unreachable.add(id);
  }
  return unreachable;
}

/** The questions, each after those that its condition names; where they go round in a circle, some order. Without recursion: chains can be long. */
function dependenciesFirst(questions: ReadonlyMap<string, DraftQuestion>): readonly DraftQuestion[] {
  const ordered = new Set<DraftQuestion>();
  const entered = new Set<DraftQuestion>();
  const waiting = [...questions.values()].reverse();
  for (let question = waiting.at(-1); question !== undefined; question = waiting.at(-1)) {
    if (entered.has(question)) {
      ordered.add(question);
      waiting.pop();
      continue;
    }
    entered.add(question);
    for (const comparison of comparisons(at(question.spot, 'appliesWhen'))) {
      const named = questions.get(textOf(at(comparison, 'question')) ?? '');
      if (named !== undefined && !entered.has(named)) waiting.push(named);
    }
  }
  return [...ordered];
}
