import type { Answers } from '../../src/answers/index.ts';
import type { Question, Questionnaire } from '../../src/questionnaire/index.ts';
import { madeUpAnswers } from './made-up-answers.ts';
import { normal, random } from './random.ts';

/** How municipalities of one simulated world differ: standard deviations, in shares of the highest level, around a mean of 0.4. */
export interface World {
  readonly name: string;
  /** Between municipalities. */
  readonly municipality: number;
  /** Between the domains of one municipality. */
  readonly domain: number;
  /** Between the questions of one domain. */
  readonly question: number;
}

/** From a world in which one answer tells most of the others to one in which no answer tells anything of another. */
export const worlds: readonly World[] = [
  { name: 'of a piece', municipality: 0.18, domain: 0.08, question: 0.18 },
  { name: 'uneven', municipality: 0.1, domain: 0.18, question: 0.22 },
  { name: 'by chance', municipality: 0, domain: 0, question: 0.3 },
];

const mean = 0.4;

/** The full answers of `count` municipalities of a world, an equal part of each size class; the same for the same seed. */
export function simulatedMunicipalities(
  questionnaire: Questionnaire,
  world: World,
  count: number,
  seed: number,
): readonly Answers[] {
  const draw = random(seed);
  const { sizeClasses, domains } = questionnaire;
  return Array.from({ length: count }, (_, index) => {
    const own = mean + world.municipality * normal(draw);
    const domainMeans = new Map(domains.map(({ id }) => [id, own + world.domain * normal(draw)]));
    const sizeClass = sizeClasses[index % sizeClasses.length];
    if (sizeClass === undefined) throw new Error('the questionnaire has no size classes');
    return madeUpAnswers(questionnaire, sizeClass, (question: Question) =>
      question.scored ? within((domainMeans.get(question.domain) ?? own) + world.question * normal(draw)) : draw(),
    );
  });
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}
