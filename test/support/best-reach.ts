import { scoreAnswers } from '../../src/scoring/index.ts';
import { objectAt } from '../../src/source/index.ts';
import type { ReachCase } from './arbitrary-reach-case.ts';
import { type PlanTerms, planTerms } from './first-fit.ts';
import { loadCase } from './load-case.ts';
import { brokenLimit, type Placed, quarterNumber } from './plan-ledger.ts';
import type { AnswersDocument, QuestionnaireDocument } from './reference-documents.ts';
import { referenceCost } from './reference-need.ts';
import { referenceRanking } from './reference-ranking.ts';
import { referenceScores } from './reference-scoring.ts';
import { roadmapOf } from './roadmap-of.ts';

/** What docs/reach.md promises, found by trying everything; nothing is shared with src/roadmap/reach. */
export interface BestReach {
  /** The value after measures that are done besides the running ones, in 0..1. */
  valueAfter(ids: readonly string[]): number | null;
  isReachedAfter(ids: readonly string[]): boolean;
  costOf(ids: readonly string[]): number;
  /** All sets that a solution may be, without the running ones. */
  readonly sets: readonly (readonly string[])[];
  /** The first quarter at whose end a set is there and stays, over all valid plans of it alone; null: none. */
  earliestOf(ids: readonly string[]): number | null;
  /** Whether any valid plan of the set alone reaches it by its end. */
  fits(ids: readonly string[]): boolean;
}

const epsilon = 1e-9;

export function bestReach({ documents, domain, level }: ReachCase): BestReach {
  const { questionnaire, answers } = loadCase(documents);
  const scores = scoreAnswers(questionnaire, answers);
  const { need, parts, levelsAfter } = referenceRanking(questionnaire, answers, scores);
  const terms = planTerms(documents.questionnaire, documents.answers, roadmapOf({ questionnaire, answers }), need);
  const measures = questionnaire.measures.map(({ id, raises }) => ({
    id: String(id),
    helps: raises.some(({ question }) => parts.some((part) => part.id === question)),
  }));
  const isOpen = (id: string): boolean =>
    !['done', 'rejected'].includes(need.status.get(id) ?? '') &&
    [...need.unmetOf(id)].every((required) => need.status.get(required) !== 'rejected');
  const open = measures.filter(({ id }) => isOpen(id));
  const useful = open
    .map(({ id }) => id)
    .filter((id) => open.some((other) => other.helps && (other.id === id || need.unmetOf(other.id).has(id))));
  const running = useful.filter((id) => terms.figures.get(id)?.running === true);
  const free = useful.filter((id) => !running.includes(id));
  const isClosed = (ids: readonly string[]): boolean =>
    ids.every((id) => need.directOf(id).every((required) => ids.includes(required) || running.includes(required)));
  const sets = subsets(free).filter(isClosed);

  const { max } = questionnaire.scale;
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  const assured = (ids: readonly string[], least: number): number =>
    parts.reduce((sum, part) => {
      const at = Math.min(levelsAfter(ids).get(part.id) ?? 0, Math.max(part.goal, least));
      return sum + (weight === 0 ? 0 : (part.weight * at) / (max * weight));
    }, 0);
  const most = parts.reduce((sum, part) => sum + (weight === 0 ? 0 : (part.weight * part.goal) / (max * weight)), 0);
  const least = most < level / max - epsilon ? Math.ceil(level) : 0;
  const known = new Map<string, number | null>();
  const reckon = (ids: readonly string[]): number | null => {
    const key = ids.toSorted().join(' ');
    if (!known.has(key)) {
      const value = domain === null ? (parts.length === 0 ? null : assured(ids, least)) : domainValue(ids);
      known.set(key, value);
    }
    return known.get(key) ?? null;
  };
  const domainValue = (ids: readonly string[]): number | null => {
    const after = levelsAfter(ids);
    const lifted = parts.filter(({ id, level: today }) => (after.get(id) ?? 0) > today);
    const entries = Object.fromEntries(lifted.map(({ id }) => [id, after.get(id) ?? 0]));
    const changed = { ...documents.answers, answers: { ...objectAt(documents.answers, 'answers'), ...entries } };
    const { domains } = referenceScores(
      documents.questionnaire as unknown as QuestionnaireDocument,
      changed as unknown as AnswersDocument,
    );
    return domains.find(({ id }) => id === domain)?.value ?? null;
  };
  const isEnough = (value: number | null): boolean => value !== null && value >= level / max - epsilon;
  const valueAfter = (ids: readonly string[]) => reckon([...running, ...ids]);

  const placedAt = (id: string, start: number): Placed => {
    const figures = terms.figures.get(id);
    if (figures === undefined) throw new Error(`no measure ${id}`);
    return { figures, start, end: start + figures.duration - 1, running: figures.running };
  };
  const runningPlaced = running.map((id) => placedAt(id, startOf(id, terms) ?? terms.window.first));
  const plansOf = (ids: readonly string[]): readonly (readonly Placed[])[] => {
    const ordered = ids.toSorted((a, b) => need.unmetOf(a).size - need.unmetOf(b).size);
    let plans: readonly (readonly Placed[])[] = [runningPlaced];
    for (const id of ordered) plans = plans.flatMap((plan) => withOne(plan, id));
    return plans;
  };
  const withOne = (plan: readonly Placed[], id: string): readonly (readonly Placed[])[] => {
    const { window, capacity } = terms;
    const fixed = startOf(id, terms);
    const plans: (readonly Placed[])[] = [];
    for (let start = window.first; placedAt(id, start).end <= window.last; start += 1) {
      if (fixed !== null && start !== fixed) continue;
      const isReady = need
        .directOf(id)
        .every((required) => plan.some(({ figures, end }) => figures.id === required && end < start));
      const longer = [...plan, placedAt(id, start)];
      if (isReady && brokenLimit(longer, window, capacity, documents.answers) === null) plans.push(longer);
    }
    return plans;
  };
  const reachedIn = (plan: readonly Placed[]): number | null => {
    let reached: number | null = null;
    for (let quarter = terms.window.last; quarter >= terms.window.first; quarter -= 1) {
      const ended = plan.filter(({ end }) => end <= quarter).map(({ figures }) => figures.id);
      if (!isEnough(reckon(ended))) break;
      reached = quarter;
    }
    return reached;
  };
  return {
    valueAfter,
    isReachedAfter: (ids) => isEnough(valueAfter(ids)),
    costOf: (ids) =>
      ids.reduce((sum, id) => {
        const measure = questionnaire.measures.find((one) => one.id === id);
        return measure === undefined ? sum : sum + referenceCost(questionnaire, answers, scores, measure);
      }, 0),
    sets,
    earliestOf: (ids) => {
      const quarters = plansOf(ids).flatMap((plan) => reachedIn(plan) ?? []);
      return quarters.length === 0 ? null : Math.min(...quarters);
    },
    fits: (ids) => plansOf(ids).some((plan) => reachedIn(plan) !== null),
  };
}

function startOf(id: string, { figures }: PlanTerms): number | null {
  const start = figures.get(id)?.start ?? null;
  return start === null ? null : quarterNumber(start);
}

function subsets(ids: readonly string[]): readonly (readonly string[])[] {
  let found: readonly (readonly string[])[] = [[]];
  for (const id of ids) found = found.flatMap((set) => [set, [...set, id]]);
  return found;
}
