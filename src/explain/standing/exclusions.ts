import type { QuestionId } from '../../questionnaire/index.ts';
import { type Aggregates, aggregate, type Frame, type FramedQuestion, frameOf } from '../../scoring/index.ts';
import { computed, type Derivation, elsewhere, given } from '../derivation.ts';
import type { ExplainContext } from '../explain-context.ts';
import { type ExplainedNumber, explained } from '../explanation.ts';
import { quantity } from '../quantity.ts';
import { knownScore } from '../question/target.ts';
import { standingToday } from './domain-numbers.ts';
import type { Standing } from './domain-score.ts';
import type { DerivedInterval } from './interval.ts';
import { intervalNumbers } from './levelled.ts';
import { maturityInterval, partsElsewhere, partsHere, priorityInterval, type WholeParts } from './whole-score.ts';

/** The whole as if every question that the respondents ruled out stood at level 0. */
export function exclusionNumbers(context: ExplainContext): readonly ExplainedNumber[] {
  const at = '/scores/withoutExclusions';
  const excluded = excludedQuestions(context.frame);
  const standing = standingAtZero(context, excluded);
  const parts = partsAtZero(context, standing, excluded);
  return [
    ...intervalNumbers(renamed(maturityInterval(context, standing, parts), 'maturity'), `${at}/maturity`),
    ...intervalNumbers(renamed(priorityInterval(context, standing, parts), 'priority'), `${at}/priority`),
  ];
}

/** Not to be taken for the same scores as they are. */
function renamed(interval: DerivedInterval, of: 'maturity' | 'priority'): DerivedInterval {
  const name = (key: 'value' | 'min' | 'max') => {
    const score = interval[key];
    return score && { ...score, quantity: quantity(key, `withoutExclusions/${of}`) };
  };
  return { value: name('value'), min: name('min'), max: name('max') };
}

/** What it lifts the whole by that a question was ruled out; nothing where it was not, or a value is not known. */
export function liftNumbers(context: ExplainContext, id: string): readonly ExplainedNumber[] {
  const index = context.result.notApplicable.findIndex(({ question }) => question === id);
  if ((context.result.notApplicable[index]?.lift ?? null) === null) return [];
  const question = excludedQuestions(context.frame).find((one) => one === id);
  if (question === undefined) return [];
  const standing = standingAtZero(context, [question]);
  const lead = leadOf(context, standing, partsAtZero(context, standing, [question]));
  const today = leadOf(context, standingToday(context), partsElsewhere(null));
  if (lead === null || today === null || today.quantity === null) return [];
  const lift = computed(quantity('lift', id), 'points', 'difference', [
    elsewhere(today.quantity, 'share', today.value, null),
    { ...lead, quantity: quantity('withQuestion', id) },
  ]);
  return explained(lift, `/notApplicable/${index}/lift`);
}

/** The value that the whole is measured by: of the priority, without priorities of the maturity. */
function leadOf(context: ExplainContext, standing: Standing, parts: WholeParts): Derivation | null {
  return context.questionnaire.priorities === null
    ? maturityInterval(context, standing, parts).value
    : priorityInterval(context, standing, parts).value;
}

/** Domains and categories that a counted question belongs to are derived here; all others stand as they do today. */
function partsAtZero(context: ExplainContext, standing: Standing, counted: readonly QuestionId[]): WholeParts {
  const here = partsHere(context, standing);
  const elsewhere = partsElsewhere(null);
  const isTouched = (members: readonly FramedQuestion[]) =>
    members.some(({ question }) => counted.includes(question.id));
  return {
    domain: (score) => (isTouched(score.framed.questions) ? here : elsewhere).domain(score),
    category: (score) =>
      (isTouched(score.framed.members.map(({ framed }) => framed)) ? here : elsewhere).category(score),
  };
}

/** Scored questions that the respondent, and no condition, rules out. */
function excludedQuestions({ applicability }: Frame): readonly QuestionId[] {
  return [...applicability.states.values()]
    .filter(
      ({ question, entry, condition }) => question.scored && entry?.kind === 'notApplicable' && condition !== 'false',
    )
    .map(({ question }) => question.id);
}

function standingAtZero({ questionnaire, prepared }: ExplainContext, atZero: readonly QuestionId[]): Standing {
  const counted = new Set(atZero);
  const frame = frameOf(questionnaire, prepared.answers, counted);
  const aggregates: Aggregates = aggregate(frame, ({ score }) => score);
  return {
    aggregates,
    scoreOf: (framed) =>
      counted.has(framed.question.id)
        ? given(quantity('openScore', framed.question.id), 'share', 0, { kind: 'rule' })
        : knownScore(framed),
  };
}
