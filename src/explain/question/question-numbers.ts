import type { QuestionState } from '../../scoring/index.ts';
import { given } from '../derivation.ts';
import type { ExplainContext } from '../explain-context.ts';
import { type ExplainedNumber, explained } from '../explanation.ts';
import { quantity } from '../quantity.ts';
import { capOf } from '../standing/domain-score.ts';
import { liftNumbers } from '../standing/exclusions.ts';
import { levelOf, scoreOf } from './level-of-answer.ts';
import { contributionOf, shortfall, targetOf } from './target.ts';
import { effectiveWeightOf, priorityWeightOf, weightOf } from './weights.ts';

/** All that the result says of a scored question in numbers, and the steps on the way that others refer to. */
export function questionNumbers(context: ExplainContext, state: QuestionState): readonly ExplainedNumber[] {
  const { question, value } = state;
  const at = context.inResult.questions.get(question.id);
  if (at === undefined) return [];
  const answer =
    typeof value === 'number'
      ? given(quantity('answer', question.id), 'count', value, context.origins.answers(`/answers/${question.id}/value`))
      : null;
  const always = [
    ...explained(answer, `${at}/value`),
    ...explained(weightOf(context, question), `${at}/weight`),
    ...liftNumbers(context, question.id),
  ];
  const framed = context.frame.byId.get(question.id);
  if (framed === undefined) return always;
  const score = scoreOf(context, framed);
  const target = targetOf(context, framed);
  const copies = copiesOf(context, question.id);
  return [
    ...always,
    ...explained(levelOf(context, framed), `${at}/level`, ...copies.level),
    ...explained(score),
    ...explained(target, `${at}/target`, ...copies.target),
    ...explained(score && shortfall(context, target, score), `${at}/gap`),
    ...explained(priorityWeightOf(context, framed)),
    ...explained(effectiveWeightOf(context, framed), `${at}/effectiveWeight`, ...copies.effectiveWeight),
    ...explained(question.cap && capOf(context, { question, at: question.cap.at }), ...copies.at),
    ...explained(contributionOf(context, framed), `${at}/contribution`, ...copies.contribution),
  ];
}

/** Where the result repeats numbers of a question: among what is to be clarified, and in the big picture. */
function copiesOf({ result }: ExplainContext, id: string) {
  const { wind, anchors, rocks } = result.bigPicture;
  const find = (list: readonly object[], pointer: string, key: string): readonly string[] =>
    list.flatMap((entry, index) => {
      const own = 'question' in entry && entry.question === id && key in entry;
      const value = own ? (entry as Readonly<Record<string, unknown>>)[key] : null;
      return typeof value === 'number' ? [`${pointer}/${index}/${key}`] : [];
    });
  const inPicture = (key: string) => [
    ...find(wind, '/bigPicture/wind', key),
    ...find(anchors, '/bigPicture/anchors', key),
    ...find(rocks, '/bigPicture/rocks', key),
  ];
  return {
    level: inPicture('level'),
    target: inPicture('target'),
    effectiveWeight: [...find(result.clarify, '/clarify', 'effectiveWeight'), ...inPicture('effectiveWeight')],
    contribution: inPicture('contribution'),
    at: inPicture('at'),
  };
}
