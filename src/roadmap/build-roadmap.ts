import type { Answers } from '../answers/index.ts';
import type { Questionnaire } from '../questionnaire/index.ts';
import { type Scores, scoreAnswers } from '../scoring/index.ts';
import type { Json } from '../source/index.ts';
import { bigPicture } from './big-picture.ts';
import { figuresOf } from './figures.ts';
import { measureResults } from './measure-results.ts';
import { needsOf } from './need.ts';
import { participantsOf } from './participants.ts';
import { type PlanInput, planMeasures, planResult } from './plan.ts';
import { rankMeasures } from './ranking.ts';
import type { RoadmapDocument } from './result.ts';
import { roundNumbers } from './round-numbers.ts';
import { dutyResults, notApplicableResults, scoresResult } from './scores-result.ts';
import { votesResult } from './votes.ts';

export interface RoadmapInput {
  readonly questionnaire: Questionnaire;
  readonly questionnaireDigest: string;
  readonly answers: Answers;
  readonly answersDigest: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly toolVersion: string;
  readonly diagnostics: readonly Json[];
  /** What-if options that were applied to questionnaire and answers, as the call gives them. */
  readonly whatIf?: readonly string[];
  /** Scores of these very answers, where the caller has them already. */
  readonly scores?: Scores;
}

/** The whole way from answers to the result document; all numbers are rounded here, to 6 decimals, and nowhere before. */
export function buildRoadmap(input: RoadmapInput): RoadmapDocument {
  const { questionnaire, answers } = input;
  const scores = input.scores ?? scoreAnswers(questionnaire, answers);
  const planInput = planInputOf(questionnaire, answers, scores);
  const plan = planMeasures(planInput);
  const { profile } = scores.frame.applicability;
  const { name, ags, ars } = answers.municipality;
  return roundNumbers({
    kind: 'roadmap',
    schemaVersion: 1,
    tool: { name: 'lotse', version: input.toolVersion },
    questionnaire: { id: questionnaire.id, version: questionnaire.version, digest: input.questionnaireDigest },
    answers: { digest: input.answersDigest },
    date: input.date,
    assessedOn: answers.assessedOn,
    municipality: { name, ags, ars, ...profile },
    whatIf: input.whatIf ?? [],
    scores: scoresResult(scores),
    duties: dutyResults(scores),
    clarify: scores.clarify.map(({ question, effectiveWeight }) => ({ question: question.id, effectiveWeight })),
    notApplicable: notApplicableResults(scores),
    votes: votesResult(planInput),
    bigPicture: bigPicture(scores, plan, planInput),
    measures: measureResults(plan, planInput),
    plan: planResult(plan, planInput),
    diagnostics: input.diagnostics,
  });
}

function planInputOf(questionnaire: Questionnaire, answers: Answers, { frame }: Scores): PlanInput {
  const { profile } = frame.applicability;
  const participants = participantsOf(frame);
  const needs = needsOf(questionnaire, answers.planning, frame, participants);
  const figures = new Map(
    questionnaire.measures.map((measure) => [
      measure.id,
      figuresOf(measure, profile, answers.planning.measures.get(measure.id) ?? null),
    ]),
  );
  const ranking = rankMeasures(questionnaire, participants, needs, figures);
  return { questionnaire, answers, frame, participants, needs, figures, ranking };
}
