import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import { at, type Draft, type DraftQuestion, textOf } from '../draft.ts';
import { canBeTrue } from './can-be-true.ts';
import { comparisons } from './comparisons.ts';
import { soundCondition } from './condition-constant.ts';
import { possibilitiesIn } from './possibilities.ts';

/**
 * Every question applies to somebody: some answers and some profile make its condition true. A warning is certain: whatever can't be
 * ruled out counts as possible, such as a condition that is wrong in other ways or has too many combinations.
 */
export function* unreachableQuestion(draft: Draft): Generator<Diagnostic> {
  if (!draft.complete || draft.max === null) return;
  const unreachable = findUnreachable(draft, draft.max);
  for (const { id, spot } of draft.questions) {
    if (!unreachable.has(id)) continue;
    const appliesWhen = at(spot, 'appliesWhen');
    const named = new Set(comparisons(appliesWhen).map((comparison) => at(comparison, 'question').data));
    const related = draft.questions
      .filter((question) => named.has(question.id))
      .map((question) => draft.place(at(question.spot, 'id')));
    yield diagnose('unreachable-question', draft.place(appliesWhen, 'key'), { question: id }, { related });
  }
}

function findUnreachable(draft: Draft, max: number): ReadonlySet<string> {
  const unreachable = new Set<string>();
  const possibilities = possibilitiesIn(draft, max, unreachable);
  for (const { id, spot } of dependenciesFirst(new Map(draft.questions.map((question) => [question.id, question])))) {
    const condition = soundCondition(draft, at(spot, 'appliesWhen'));
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
