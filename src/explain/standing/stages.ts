import type { DomainScore, FramedQuestion } from '../../scoring/index.ts';
import { computed, type Derivation, given } from '../derivation.ts';
import { type ExplainContext, inQuestionnaire, maxLevel } from '../explain-context.ts';
import { quantity } from '../quantity.ts';
import type { Standing } from './domain-score.ts';
import { type DerivedInterval, openScore } from './interval.ts';

/** The score of a staged domain: the highest stage of which, and of all below, every question passes, by the highest level. */
export function stagesInterval(
  context: ExplainContext,
  framed: DomainScore['framed'],
  standing: Standing,
): DerivedInterval {
  const { id } = framed.domain;
  const members = framed.questions.map((one) => ({ framed: one, score: standing.scoreOf(one) }));
  if (members.every(({ score }) => score === null))
    return {
      value: null,
      min: { ...openScore(id, 0), quantity: quantity('min', id) },
      max: { ...openScore(id, 1), quantity: quantity('max', id) },
    };
  const reached = (name: 'value' | 'min' | 'max', open: 0 | 1 | null): Derivation => {
    const stages = Array.from({ length: context.questionnaire.scale.max }, (_, index) => {
      const own = members.filter((one) => one.framed.question.stage === index + 1);
      return stageOf(context, framed, index + 1, own, open);
    });
    return computed(quantity(name, id), 'share', 'quotient', [
      computed(quantity('stages', id), 'level', 'unbroken', stages),
      maxLevel(context),
    ]);
  };
  return { value: reached('value', null), min: reached('min', 0), max: reached('max', 1) };
}

interface StageMember {
  readonly framed: FramedQuestion;
  readonly score: Derivation | null;
}

/**
 * 1 where a stage is passed: it asks nothing, or all of its members pass; else 0. Open members pass or fail as `open` says; null leaves them
 * out, and a stage of which nothing is known is not passed.
 */
function stageOf(
  context: ExplainContext,
  { domain }: DomainScore['framed'],
  stage: number,
  members: readonly StageMember[],
  open: 0 | 1 | null,
): Derivation {
  const what = quantity('stage', String(stage));
  const origin = inQuestionnaire(context, 'domains', domain.id, 'passAt');
  const passAt = given(quantity('passAt', domain.id), 'level', domain.passAt, origin);
  const passes = members.flatMap(({ framed, score }): readonly Derivation[] => {
    const { id } = framed.question;
    if (score === null) return open === null ? [] : [given(quantity('passes', id), 'count', open, { kind: 'rule' })];
    const level = computed(quantity('level', id), 'level', 'product', [score, maxLevel(context)]);
    return [computed(quantity('passes', id), 'count', 'reaches', [level, passAt])];
  });
  if (passes.length === 0) return given(what, 'count', members.length === 0 ? 1 : 0, { kind: 'rule' });
  return computed(what, 'count', 'minimum', passes);
}
