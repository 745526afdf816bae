import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import { buildCondition } from '../build-condition.ts';
import { at, type Draft, type Spot } from '../draft.ts';
import type { Condition } from '../types.ts';
import { canBeTrue } from './can-be-true.ts';
import { checkCondition } from './conditions.ts';
import { possibilitiesIn } from './possibilities.ts';

/**
 * A condition decides something: some answers and some profile make it true, others false. As certain as `unreachableQuestion`, which speaks
 * of questions that never apply.
 */
export function* conditionConstant(draft: Draft): Generator<Diagnostic> {
  const { max, complete } = draft;
  if (!complete || max === null) return;
  const possibilities = possibilitiesIn(draft, max, new Set());
  const isConstant = (condition: Condition) => !canBeTrue(condition, possibilities);
  for (const { id, spot } of draft.questions) {
    const appliesWhen = at(spot, 'appliesWhen');
    const when = at(at(spot, 'cap'), 'when');
    for (const [key, place] of [
      ['appliesWhen', appliesWhen],
      ['when', when],
    ] as const) {
      const condition = soundCondition(draft, place);
      if (condition === null) continue;
      const always = isConstant({ kind: 'not', of: condition });
      const never = key === 'when' && !always && isConstant(condition);
      if (always || never)
        yield diagnose('condition-constant', draft.place(place, 'key'), { question: id, key, always });
    }
  }
}

/** The condition that stands there; null where there is none, or one with mistakes. */
export function soundCondition(draft: Draft, spot: Spot): Condition | null {
  return checkCondition(draft, spot).next().done ? buildCondition(spot.data) : null;
}
