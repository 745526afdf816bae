import type { Answers } from '../answers/index.ts';
import type { MeasureId, Questionnaire } from '../questionnaire/index.ts';
import { type Scores, scoreAnswers } from '../scoring/index.ts';
import { costInDays, figuresOf } from './figures.ts';
import { needsOf } from './need.ts';
import { type Order, orderOf, weightsOf } from './order.ts';
import { participantsOf } from './participants.ts';
import type { PlanInput } from './plan/plan.ts';
import { planFrameOf } from './plan/plan-frame.ts';
import { rankingOf } from './ranking.ts';

/** All that is known before anything is planned: scores, needs, order, figures, calendar and limits. */
export interface PreparedRoadmap extends PlanInput {
  readonly scores: Scores;
  /** The order of the measures under other weights of questions. */
  readonly order: Order;
}

/** The first part of the way from answers to a roadmap; `listPlan` or `optimalPlan` and `roadmapDocument` are the others. */
export function prepareRoadmap(
  questionnaire: Questionnaire,
  answers: Answers,
  scores: Scores = scoreAnswers(questionnaire, answers),
): PreparedRoadmap {
  const { frame } = scores;
  const { profile } = frame.applicability;
  const participants = participantsOf(frame);
  const needs = needsOf(questionnaire, answers.planning, frame, participants);
  const figures = new Map(
    questionnaire.measures.map((measure) => [
      measure.id,
      figuresOf(measure, profile, answers.planning.measures.get(measure.id) ?? null),
    ]),
  );
  const costs = new Map([...figures].map(([id, one]) => [id, costInDays(one, questionnaire.dayRate)]));
  const costOf = (id: MeasureId): number => costs.get(id) ?? 0;
  const order = orderOf(participants, needs, costOf);
  const ranking = rankingOf(order(weightsOf(participants)), participants, costOf);
  const planFrame = planFrameOf({ questionnaire, answers, frame, figures, ranking });
  return { questionnaire, answers, scores, frame, participants, needs, figures, order, ranking, ...planFrame };
}
