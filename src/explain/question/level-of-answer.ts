import { forSizeClass, type MultiQuestion, type Threshold } from '../../questionnaire/index.ts';
import { type FramedQuestion, tolerance } from '../../scoring/index.ts';
import { computed, type Derivation, given, type Origin } from '../derivation.ts';
import { type ExplainContext, inQuestionnaire, maxLevel } from '../explain-context.ts';
import { quantity } from '../quantity.ts';

/** How the score of a question in play, in 0..1, follows from its level; null while it is open. */
export function scoreOf(context: ExplainContext, framed: FramedQuestion): Derivation | null {
  const level = levelOf(context, framed);
  if (level === null) return null;
  return computed(quantity('score', framed.question.id), 'share', 'quotient', [level, maxLevel(context)]);
}

/** How the level follows from the answer, or from what the questionnaire says of questions without one; null while it is open. */
export function levelOf(context: ExplainContext, framed: FramedQuestion): Derivation | null {
  const { question, state, score } = framed;
  if (score === null) return null;
  const what = quantity('level', question.id);
  if (state.status !== 'answered') {
    const level = score * context.questionnaire.scale.max;
    return given(what, 'level', level, context.origins.questionnaire(`/scoring/${state.status}`));
  }
  const { sizeClass } = context.frame.applicability.profile;
  switch (question.type) {
    case 'level':
      return given(what, 'level', state.level ?? 0, answered(context, question.id));
    case 'number': {
      const answer = given(
        quantity('answer', question.id),
        'count',
        Number(state.value),
        answered(context, question.id),
      );
      const thresholds = forSizeClass(question.thresholds, sizeClass) ?? [];
      return levelAt(context, framed, answer, thresholds, question.interpolate);
    }
    case 'multi': {
      const thresholds = forSizeClass(question.thresholds, sizeClass) ?? [];
      return levelAt(context, framed, pointsOf(context, question, state.value), thresholds, question.interpolate);
    }
    default:
      // Of a choice, and of yes and no, the questionnaire says the level.
      return given(what, 'level', state.level ?? 0, inQuestionnaire(context, 'questions', question.id, 'options'));
  }
}

function answered({ origins }: ExplainContext, question: string): Origin {
  return origins.answers(`/answers/${question}/value`);
}

/** Sum of the points of the chosen options. */
function pointsOf(context: ExplainContext, question: MultiQuestion, value: unknown): Derivation {
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const points = question.options.flatMap((option, index) =>
    chosen.includes(option.id)
      ? [given(null, 'count', option.points, inQuestionnaire(context, 'questions', question.id, `options/${index}`))]
      : [],
  );
  return computed(quantity('points', question.id), 'count', 'sum', points);
}

/** The level that an amount reaches, in steps or linear between neighbours. */
function levelAt(
  context: ExplainContext,
  { question }: FramedQuestion,
  x: Derivation,
  thresholds: readonly Threshold[],
  interpolate: boolean,
): Derivation {
  const what = quantity('level', question.id);
  const origin = inQuestionnaire(context, 'questions', question.id, 'thresholds');
  const number = (value: number, unit: 'count' | 'level') => given(null, unit, value, origin);
  const index = thresholds.findLastIndex(({ from }) => from <= x.value + tolerance);
  const [reached, next] = [thresholds[index], thresholds[index + 1]];
  if (!interpolate || reached === undefined || next === undefined || x.value <= reached.from) {
    const steps = thresholds.flatMap(({ from, level }) => [number(from, 'count'), number(level, 'level')]);
    return computed(what, 'level', 'steps', [x, ...steps]);
  }
  const way = computed(null, 'count', 'quotient', [
    computed(null, 'count', 'difference', [x, number(reached.from, 'count')]),
    computed(null, 'count', 'difference', [number(next.from, 'count'), number(reached.from, 'count')]),
  ]);
  const rise = computed(null, 'level', 'difference', [number(next.level, 'level'), number(reached.level, 'level')]);
  return computed(what, 'level', 'sum', [
    number(reached.level, 'level'),
    computed(null, 'level', 'product', [way, rise]),
  ]);
}
