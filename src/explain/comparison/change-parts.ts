import type { QuestionId } from '../../questionnaire/index.ts';
import { type FramedQuestion, rawWeights } from '../../scoring/index.ts';
import type { ChangeParts } from './over-time-result.ts';
import { partsOfChange, type WeightedScore } from './parts-of-change.ts';
import { questionChanges } from './question-changes.ts';
import { scoresToday, type Variant } from './variant.ts';

/**
 * What the change of a score from one set of answers to another consists of, by question, domain and category; both with the same questionnaire, and
 * the score known for both. Formula: docs/comparison.md#parts.
 */
export function changeParts(before: Variant, after: Variant, of: ChangeParts['of']): ChangeParts {
  const [old, now] = [scoresToday(before), scoresToday(after)];
  const weighted = of === 'priority' ? byPriorities : assured;
  const parts = partsOfChange(weighted(before), weighted(after));
  const changes = questionChanges(before, after);
  const changed = new Set(changes.map(({ question }) => question));
  return {
    of,
    change: (now[of] ?? 0) - (old[of] ?? 0),
    questions: changes.map((change) => ({ ...change, points: parts.get(change.question as QuestionId) ?? 0 })),
    others: sumOf([...parts].filter(([id]) => !changed.has(id)).map(([, points]) => points)),
    domains: byDomain(parts, after),
    categories: byCategory(parts, before, after),
  };
}

/** The score by priorities as a weighted mean of what is known. */
function byPriorities({ prepared: { frame } }: Variant): ReadonlyMap<QuestionId, WeightedScore> {
  return new Map(
    frame.questions.flatMap(({ question, priorityWeight, score }) =>
      score === null ? [] : [[question.id, { weight: priorityWeight, score }] as const],
    ),
  );
}

/** The assured score as a weighted mean over the questions that take part. */
function assured({ prepared: { participants, questionnaire } }: Variant): ReadonlyMap<QuestionId, WeightedScore> {
  return new Map(
    participants.list.map(({ framed, perLevel, level, goal }) => [
      framed.question.id,
      { weight: perLevel, score: Math.min(level, goal) / questionnaire.scale.max },
    ]),
  );
}

function byDomain(parts: ReadonlyMap<QuestionId, number>, { prepared }: Variant): ChangeParts['domains'] {
  const { domains } = prepared.questionnaire;
  return domains
    .filter(({ questions }) => questions.some(({ scored }) => scored))
    .map(({ id, title, questions }) => ({
      id,
      title,
      points: sumOf(questions.map((question) => parts.get(question.id) ?? 0)),
    }));
}

/** A question of several categories counts in each by the raw weight that it has from it. */
function byCategory(
  parts: ReadonlyMap<QuestionId, number>,
  before: Variant,
  after: Variant,
): ChangeParts['categories'] {
  const { priorities } = after.prepared.questionnaire;
  if (priorities === null) return [];
  const raw = rawWeights(priorities);
  const framed = new Map<QuestionId, FramedQuestion>([...before.prepared.frame.byId, ...after.prepared.frame.byId]);
  return priorities.categories.map(({ id, title }) => ({
    id,
    title,
    points: sumOf(
      [...parts].map(([question, points]) => {
        const categories = framed.get(question)?.categories ?? [];
        const sum = sumOf(categories.map((category) => raw.get(category)?.raw ?? 0));
        return categories.includes(id) && sum > 0 ? (points * (raw.get(id)?.raw ?? 0)) / sum : 0;
      }),
    ),
  }));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
