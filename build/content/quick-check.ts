import type { Answers } from '../../src/answers/index.ts';
import { everything, questionsInScope } from '../../src/interview/index.ts';
import { type Condition, comparisonsOf, type QuestionId, type Questionnaire } from '../../src/questionnaire/index.ts';
import { type Interval, type Scores, scoreAnswers } from '../../src/scoring/index.ts';
import { rankCorrelation } from './rank-correlation.ts';
import { simulatedMunicipalities, type World } from './simulated-municipalities.ts';

/** How well the scores of the quick check tell those of all questions, over simulated municipalities. */
export interface Prediction {
  /** `priority`, `maturity` or the id of a domain. */
  readonly score: string;
  readonly rankCorrelation: number;
  /** Between these lie 90 of 100 differences of the full score from the quick one, in 0..1. */
  readonly difference: readonly [p5: number, p95: number];
  /** Mean width of the interval that the quick check itself reports, in 0..1. */
  readonly width: number;
}

/** The questions that `lotse assess --quick` asks: those marked `core`, and the facts that their conditions name. */
export function quickQuestions(questionnaire: Questionnaire): ReadonlySet<QuestionId> {
  return new Set(questionsInScope(questionnaire, { ...everything, quick: true }).map(({ id }) => id));
}

/** The questions that a condition names. */
export function namedIn(condition: Condition | null): readonly QuestionId[] {
  if (condition === null) return [];
  return comparisonsOf(condition).flatMap((comparison) =>
    comparison.kind === 'question' ? [comparison.question] : [],
  );
}

/** What the answers to `asked` alone tell of the scores in a world. */
export function predictions(
  questionnaire: Questionnaire,
  asked: ReadonlySet<QuestionId>,
  world: World,
  count: number,
  seed: number,
): readonly Prediction[] {
  const pairs = simulatedMunicipalities(questionnaire, world, count, seed).map((answers) => ({
    full: scoreAnswers(questionnaire, answers),
    quick: scoreAnswers(questionnaire, only(answers, asked)),
  }));
  const scored = pairs[0]?.full.domains.filter(({ interval }) => interval.value !== null) ?? [];
  const readings: readonly (readonly [string, (scores: Scores) => Interval | null])[] = [
    ['priority', (scores) => scores.priority],
    ['maturity', (scores) => scores.maturity],
    ...scored.map(
      ({ framed }) =>
        [
          framed.domain.id,
          (scores: Scores) =>
            scores.domains.find((each) => each.framed.domain.id === framed.domain.id)?.interval ?? null,
        ] as const,
    ),
  ];
  return readings.map(([score, read]) => {
    const known = pairs.flatMap(({ full, quick }) => {
      const [all, part] = [read(full), read(quick)];
      return all?.value == null || part?.value == null
        ? []
        : [{ all: all.value, part: part.value, width: (part.max ?? 1) - (part.min ?? 0) }];
    });
    const differences = known.map(({ all, part }) => all - part).sort((a, b) => a - b);
    return {
      score,
      rankCorrelation: rankCorrelation(
        known.map(({ all }) => all),
        known.map(({ part }) => part),
      ),
      difference: [quantile(differences, 0.05), quantile(differences, 0.95)],
      width: known.reduce((sum, { width }) => sum + width, 0) / known.length,
    };
  });
}

function only(answers: Answers, asked: ReadonlySet<QuestionId>): Answers {
  return { ...answers, entries: new Map([...answers.entries].filter(([id]) => asked.has(id))) };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
}
