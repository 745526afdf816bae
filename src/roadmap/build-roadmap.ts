import type { Answers } from '../answers/index.ts';
import type { Questionnaire } from '../questionnaire/index.ts';
import { exclusionsOf, type Scores } from '../scoring/index.ts';
import type { Json } from '../source/index.ts';
import { bigPicture } from './big-picture.ts';
import { measureResults } from './measure-results.ts';
import { listPlan, type Plan, planResult } from './plan/plan.ts';
import { type PreparedRoadmap, prepareRoadmap } from './prepare-roadmap.ts';
import type { ReachResult } from './reach/reach-result.ts';
import type { RoadmapDocument } from './result.ts';
import type { RobustnessResult } from './robustness/robustness-result.ts';
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
  /** Where the call asks for it. */
  readonly robustness?: RobustnessResult | null;
  readonly reach?: readonly ReachResult[];
}

/** The whole way from answers to the result document, with the default plan. */
export function buildRoadmap(input: RoadmapInput): RoadmapDocument {
  const prepared = prepareRoadmap(input.questionnaire, input.answers, input.scores);
  return roadmapDocument(prepared, listPlan(prepared), input);
}

/** The result document of a plan; all numbers are rounded here, to 6 decimals, and nowhere before. */
export function roadmapDocument(
  prepared: PreparedRoadmap,
  plan: Plan,
  about: Omit<RoadmapInput, 'questionnaire' | 'answers' | 'scores'>,
): RoadmapDocument {
  const { questionnaire, answers, scores } = prepared;
  const { profile } = scores.frame.applicability;
  const { name, ags, ars } = answers.municipality;
  const exclusions = exclusionsOf(scores);
  return roundNumbers({
    kind: 'roadmap',
    schemaVersion: 1,
    tool: { name: 'lotse', version: about.toolVersion },
    questionnaire: { id: questionnaire.id, version: questionnaire.version, digest: about.questionnaireDigest },
    answers: { digest: about.answersDigest },
    date: about.date,
    assessedOn: answers.assessedOn,
    municipality: { name, ags, ars, ...profile },
    whatIf: about.whatIf ?? [],
    scores: scoresResult(scores, exclusions),
    duties: dutyResults(scores),
    clarify: scores.clarify.map(({ question, effectiveWeight }) => ({ question: question.id, effectiveWeight })),
    notApplicable: notApplicableResults(scores, exclusions),
    votes: votesResult(prepared),
    bigPicture: bigPicture(scores, plan, prepared),
    measures: measureResults(plan, prepared),
    plan: planResult(plan, prepared),
    ...(about.robustness == null ? {} : { robustness: about.robustness }),
    ...(about.reach === undefined || about.reach.length === 0 ? {} : { reach: about.reach }),
    diagnostics: about.diagnostics,
  });
}
