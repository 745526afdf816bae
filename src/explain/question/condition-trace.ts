import type { AnswerValue, Profile } from '../../answers/index.ts';
import { assertNever } from '../../diagnostics/index.ts';
import type { Condition, ProfileField, Test } from '../../questionnaire/index.ts';
import type { QuestionState, Truth } from '../../scoring/index.ts';
import type { Origin } from '../derivation.ts';
import type { ExplainContext } from '../explain-context.ts';

/** What a condition comes to, and for each comparison in it which answer or which fact of the municipality decided it. */
export type ConditionTrace =
  | { readonly kind: 'all' | 'any' | 'not'; readonly truth: Truth; readonly parts: readonly ConditionTrace[] }
  | {
      readonly kind: 'question';
      readonly truth: Truth;
      readonly question: string;
      readonly test: Test;
      readonly status: QuestionState['status'];
      readonly value: AnswerValue | null;
      readonly level: number | null;
      readonly origin: Origin | null;
    }
  | {
      readonly kind: 'profile';
      readonly truth: Truth;
      readonly field: ProfileField;
      readonly test: Test;
      readonly value: Profile[ProfileField];
    };

/** Follows a condition down to its comparisons. */
export function traceCondition(context: ExplainContext, condition: Condition): ConditionTrace {
  const { applicability } = context.frame;
  const truth = applicability.truthOf(condition);
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { kind: condition.kind, truth, parts: condition.of.map((part) => traceCondition(context, part)) };
    case 'not':
      return { kind: 'not', truth, parts: [traceCondition(context, condition.of)] };
    case 'profile': {
      const { field, test } = condition;
      return { kind: 'profile', truth, field, test, value: applicability.profile[field] };
    }
    case 'question': {
      const { question, test } = condition;
      const state = applicability.states.get(question);
      if (state === undefined) throw new Error(`a condition names the unknown question ${question}`);
      const { status, value, level, entry } = state;
      const origin = entry === null ? null : context.origins.answers(`/answers/${question}`);
      return { kind: 'question', truth, question, test, status, value, level, origin };
    }
    default:
      return assertNever(condition);
  }
}
