import type { QuestionId } from '../../questionnaire/index.ts';
import { type QuestionState, tolerance } from '../../scoring/index.ts';
import { canonicalJson } from '../../source/index.ts';
import type { AnswerState, ChangeKind, QuestionChange } from './over-time-result.ts';
import type { Variant } from './variant.ts';

/** The scored questions that stand otherwise than before, in the order of the questionnaire, which must be the same for both. */
export function questionChanges(before: Variant, after: Variant): readonly Omit<QuestionChange, 'points'>[] {
  const old: ReadonlyMap<QuestionId, QuestionState> = before.prepared.frame.applicability.states;
  return [...after.prepared.frame.applicability.states.values()].flatMap((now) => {
    const then = old.get(now.question.id);
    if (then === undefined || !now.question.scored) return [];
    const kind = kindOf(then, now);
    return kind === null
      ? []
      : [
          {
            question: now.question.id,
            domain: now.question.domain,
            kind,
            before: answerState(then),
            after: answerState(now),
          },
        ];
  });
}

function answerState({ status, value, level }: QuestionState): AnswerState {
  return { status, value, level };
}

/** null where nothing has changed. */
function kindOf(then: QuestionState, now: QuestionState): ChangeKind | null {
  if (then.status !== now.status) {
    if (now.status === 'notApplicable') return 'newlyNotApplicable';
    if (then.status === 'notApplicable') return 'newlyApplicable';
    if (now.status === 'answered') return 'newlyAnswered';
    return then.status === 'answered' ? 'noLongerAnswered' : 'stillOpen';
  }
  if (now.status !== 'answered') return null;
  const gained = (now.level ?? 0) - (then.level ?? 0);
  if (Math.abs(gained) > tolerance) return gained > 0 ? 'up' : 'down';
  return canonicalJson(then.value) === canonicalJson(now.value) ? null : 'sameLevel';
}
