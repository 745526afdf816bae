import { formatQuarter } from '../answers/index.ts';
import type { MeasureId } from '../questionnaire/index.ts';
import { midpointOfPots } from './figures.ts';
import type { Need } from './need.ts';
import { endOf } from './plan/job.ts';
import type { Plan, PlanInput } from './plan/plan.ts';
import type { Ranked } from './ranking.ts';
import type { MeasureResult } from './result.ts';

/** All measures: the ranked ones in their order, then the rest in the order of the questionnaire. */
export function measureResults(plan: Plan, input: PlanInput): readonly MeasureResult[] {
  const ranks = new Map(input.ranking.map((ranked) => [ranked.need.measure.id, ranked]));
  const rest = [...input.needs.values()].filter(({ measure }) => !ranks.has(measure.id));
  return [...input.ranking.map(({ need }) => need), ...rest].map((need) =>
    measureResult(need, ranks.get(need.measure.id) ?? null, plan, input),
  );
}

function measureResult(need: Need, ranked: Ranked | null, plan: Plan, input: PlanInput): MeasureResult {
  const { measure } = need;
  const figures = input.figures.get(measure.id);
  if (figures === undefined) throw new Error(`no figures for ${measure.id}`);
  const funding = input.answers.planning.measures.get(measure.id)?.funding ?? null;
  return {
    id: measure.id,
    title: measure.title,
    domain: measure.domain,
    status: need.status,
    blocked: need.blocked,
    rank: ranked?.rank ?? null,
    for: ranked?.for ?? null,
    tier: ranked?.tier ?? null,
    duty: ranked?.duty ?? null,
    cap: ranked?.cap ?? null,
    confirmFirst: ranked?.confirmFirst ?? false,
    benefit: ranked?.benefit ?? null,
    cost: ranked?.cost ?? null,
    index: ranked?.index ?? null,
    raises: ranked?.raises ?? [],
    requires: need.requires,
    internalDays: figures.internalDays,
    once: figures.once,
    yearly: figures.yearly,
    durationMonths: figures.months,
    estimated: figures.estimated,
    ownFigures: figures.ownFigures,
    funding:
      funding === null
        ? null
        : { amount: figures.fundedShare * midpointOfPots(figures.once), programme: funding.programme },
    deadline: measure.deadline,
    responsible: measure.responsible,
    partners: measure.partners,
    influence: measure.influence,
    plan: placeInPlan(measure.id, plan, input),
  };
}

function placeInPlan(id: MeasureId, plan: Plan, { answers }: PlanInput): MeasureResult['plan'] {
  const reason = plan.unplanned.get(id);
  if (reason !== undefined) return { state: 'unplanned', reason };
  const planned = plan.planned.find(({ job }) => job.id === id);
  if (planned === undefined) return null;
  return {
    state: answers.planning.measures.get(id)?.state === 'running' ? 'running' : 'planned',
    start: formatQuarter(planned.start),
    end: formatQuarter(endOf(planned.job, planned.start)),
  };
}
