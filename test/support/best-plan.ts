import type { MeasureResult, RoadmapDocument } from '../../src/roadmap/index.ts';
import type { JsonObject } from '../../src/source/index.ts';
import { type PlanTerms, planTerms } from './first-fit.ts';
import { brokenLimit, type Placed, quarterNumber } from './plan-ledger.ts';
import type { ReferenceNeed } from './reference-need.ts';
import type { ReferencePlan } from './reference-planner.ts';

export interface BestPlanTask {
  /** The merged questionnaire and the answers, as JSON. */
  readonly questionnaire: JsonObject;
  readonly answers: JsonObject;
  /** The result with the default plan. */
  readonly list: RoadmapDocument;
  readonly need: ReferenceNeed;
  /** The plan along the ranking alone, by the reference; its promises hold for all plans. */
  readonly alongRanking: ReferencePlan['alongRanking'];
  /** A after measures are done, by the reference. */
  readonly assuredAfter: (measures: readonly string[]) => number;
}

/**
 * The highest value of all plans that docs/roadmap.md#plan calls valid and that keep what the plan along the ranking promises: what it has in tier duty
 * or cap ends no later, a start of the user's that it keeps is kept; and nothing that only enables stands alone. Tries them all.
 */
export function bestValue(task: BestPlanTask): number {
  const terms = planTerms(task.questionnaire, task.answers, task.list, task.need);
  const { measures } = task.list;
  const running = measures.filter(({ plan }) => plan?.state === 'running');
  const open = measures.filter(({ rank, plan }) => rank !== null && plan?.state !== 'running');
  const reckonValue = valueBy(task, terms);
  let best = Number.NEGATIVE_INFINITY;
  const goOn = (index: number, placed: readonly Placed[]): void => {
    const measure = open[index];
    if (measure === undefined) {
      if (placed.every((one) => isUseful(one, placed, task))) best = Math.max(best, reckonValue(placed));
      return;
    }
    for (const choice of choicesOf(measure, terms, placed, task.alongRanking)) goOn(index + 1, choice);
  };
  goOn(
    0,
    running.map((measure) => placedAt(measure, startOf(measure) ?? 0, terms)),
  );
  return best;
}

/** All that can be made of a measure beside what is placed: left out, where that is allowed, or at each start that is. */
function choicesOf(
  measure: MeasureResult,
  terms: PlanTerms,
  placed: readonly Placed[],
  alongRanking: ReferencePlan['alongRanking'],
): readonly (readonly Placed[])[] {
  const { window, need, answers, capacity } = terms;
  const promisedStart = alongRanking.get(measure.id);
  const fixed = terms.figures.get(measure.id)?.start ?? null;
  const isPromised = typeof promisedStart === 'number' && (measure.tier !== 'gap' || fixed !== null);
  const choices: (readonly Placed[])[] = isPromised ? [] : [placed];
  for (let start = window.first; start <= window.last; start += 1) {
    const one = placedAt(measure, start, terms);
    if (one.end > window.last || (isPromised && start > promisedStart)) break;
    if (fixed !== null && start !== quarterNumber(fixed)) continue;
    const isReady = need.directOf(measure.id).every((required) => {
      const before = placed.find(({ figures }) => figures.id === required);
      return before !== undefined && before.end < start;
    });
    const withIt = [...placed, one];
    if (isReady && brokenLimit(withIt, window, capacity, answers) === null) choices.push(withIt);
  }
  return choices;
}

function startOf({ plan }: MeasureResult): number | null {
  return plan !== null && 'start' in plan ? quarterNumber(plan.start) : null;
}

function placedAt({ id, plan }: MeasureResult, start: number, { figures }: PlanTerms): Placed {
  const own = figures.get(id);
  if (own === undefined) throw new Error(`no measure ${id}`);
  return { figures: own, start, end: start + own.duration - 1, running: plan?.state === 'running' };
}

/** Running, needed for itself, or required by something needed that is planned. */
function isUseful({ figures, running }: Placed, placed: readonly Placed[], { need }: BestPlanTask): boolean {
  if (running || need.needed.includes(figures.id)) return true;
  return placed.some(
    (other) => need.needed.includes(other.figures.id) && need.unmetOf(other.figures.id).has(figures.id),
  );
}

/** The mean of A over the quarters; A after the same measures is reckoned once. */
function valueBy({ assuredAfter }: BestPlanTask, { window }: PlanTerms): (placed: readonly Placed[]) => number {
  const known = new Map<string, number>();
  const after = (ids: readonly string[]): number => {
    const key = ids.toSorted().join(' ');
    const value = known.get(key) ?? assuredAfter(ids);
    known.set(key, value);
    return value;
  };
  const quarters = Array.from({ length: window.last - window.first + 1 }, (_, index) => window.first + index);
  return (placed) =>
    quarters.reduce(
      (sum, quarter) => sum + after(placed.filter(({ end }) => end <= quarter).map(({ figures }) => figures.id)),
      0,
    ) / quarters.length;
}
