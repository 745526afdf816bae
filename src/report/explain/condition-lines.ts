import type { ConditionTrace } from '../../explain/index.ts';
import type { Condition } from '../../questionnaire/index.ts';
import { wordCondition } from '../questions/word-condition.ts';
import { wordValue } from '../sections/word-answer.ts';
import { type ExplainContext, originNote, quoted } from './explain-context.ts';

/** A condition, comparison by comparison: what is asked for, whether it holds, and which answer decided it. */
export function conditionLines(context: ExplainContext, trace: ConditionTrace, depth = 0): readonly string[] {
  const { question: text } = context.text;
  const indent = '– '.repeat(depth);
  switch (trace.kind) {
    case 'all':
    case 'any':
    case 'not':
      return [
        `${indent}${text.parts[trace.kind]} ${text.truth[trace.truth]}`,
        ...trace.parts.flatMap((part) => conditionLines(context, part, depth + 1)),
      ];
    case 'question':
    case 'profile': {
      const words = wordCondition(context.questionnaire, conditionOf(trace), context.language, (id) =>
        quoted(context, id),
      );
      return [`${indent}${text.given(words, text.truth[trace.truth], answerInWords(context, trace))}`];
    }
  }
}

type Comparison = Extract<ConditionTrace, { readonly kind: 'question' | 'profile' }>;

function conditionOf(trace: Comparison): Condition {
  // The ids come from the questionnaire itself; only their brands are lost on the way.
  return trace as Condition;
}

function answerInWords(context: ExplainContext, trace: Comparison): string {
  const { question: text } = context.text;
  if (trace.kind === 'profile') {
    const { value, field } = trace;
    if (value === null) return text.notSaid;
    if (typeof value === 'number') return context.format.count(value);
    return field === 'body' ? (context.report.bodies[value] ?? value) : value;
  }
  const question = context.questions.get(trace.question);
  if (trace.status === 'notApplicable') return text.doesNotApply;
  if (trace.value === null || question === undefined) return context.text.statuses[trace.status];
  const words = wordValue({ ...context, text: context.report }, question, trace.value);
  return text.isAnswered(words, originNote(context, trace.origin));
}
