import type { Answers } from '../../src/answers/index.ts';
import type { Measure, Questionnaire } from '../../src/questionnaire/index.ts';
import { type Scores, scoreAnswers } from '../../src/scoring/index.ts';
import {
  type ReferenceNeed,
  type ReferencePart,
  referenceCost,
  referenceNeed,
  referenceParts,
} from './reference-need.ts';

/**
 * A second, plain reading of docs/roadmap.md up to the order: slow, without any shared part of src/roadmap, to compare with.
 * Scores, statuses and weights W come from src/scoring, which has its own tests.
 */
export interface ReferenceRanking {
  /** A today and after every ranked measure. */
  readonly assuredToday: number;
  readonly assuredAfterAll: number;
  readonly need: ReferenceNeed;
  readonly parts: readonly ReferencePart[];
  /** Levels of the parts after a set of measures, taken as done. */
  readonly levelsAfter: (measures: readonly string[]) => ReadonlyMap<string, number>;
  /** A after a set of measures, taken as done. */
  readonly assuredAfter: (measures: readonly string[]) => number;
  readonly measures: readonly ReferenceMeasure[];
}

export interface ReferenceMeasure {
  readonly id: string;
  readonly status: 'rejected' | 'done' | 'needed' | 'enabling' | 'notNeeded';
  readonly blocked: boolean;
  readonly rank: number | null;
  readonly for: string | null;
  readonly tier: 'duty' | 'cap' | 'gap' | null;
  readonly duty: string | null;
  readonly cap: string | null;
  readonly confirmFirst: boolean;
  readonly benefit: number | null;
  readonly cost: number | null;
  readonly index: number | null;
  readonly raises: readonly { readonly question: string; readonly from: number; readonly to: number }[];
  readonly requires: readonly string[];
}

type Levels = ReadonlyMap<string, number>;

const epsilon = 1e-9;
const twelve = (value: number): number => Math.round(value * 1e12) / 1e12;

export function referenceRanking(
  questionnaire: Questionnaire,
  answers: Answers,
  scores: Scores = scoreAnswers(questionnaire, answers),
): ReferenceRanking {
  const { measures } = questionnaire;
  const parts = referenceParts(scores);
  const byId = new Map(measures.map((measure) => [String(measure.id), measure]));
  const measureOf = (id: string): Measure => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`no measure ${id}`);
    return found;
  };
  const order = new Map(measures.map(({ id }, index) => [String(id), index]));

  // Levels after a set of measures: lift until nothing changes any more.
  const levelsAfter = (ids: readonly string[]): Levels => {
    const levels = new Map(parts.map((part) => [part.id, part.level]));
    for (let changed = true; changed; ) {
      changed = false;
      for (const id of ids) {
        for (const { question, from, to } of measureOf(id).raises) {
          const level = levels.get(question);
          if (level === undefined || level < from - epsilon || level >= to - epsilon) continue;
          levels.set(question, to);
          changed = true;
        }
      }
    }
    return levels;
  };
  const weightSum = parts.reduce((sum, part) => sum + part.weight, 0);
  const shareOf = (part: ReferencePart, levels: Levels): number =>
    weightSum === 0
      ? 0
      : (part.weight * Math.min(levels.get(part.id) ?? 0, part.goal)) / (questionnaire.scale.max * weightSum);
  const assured = (levels: Levels): number => parts.reduce((sum, part) => sum + shareOf(part, levels), 0);

  const need = referenceNeed(questionnaire, answers, scores);
  const { status, unmetOf, needed, blocked, enabling } = need;
  const cost = (id: string): number => referenceCost(questionnaire, answers, scores, measureOf(id));

  const ranked: ReferenceMeasure[] = [];
  const rankedIds: string[] = [];
  for (;;) {
    const before = levelsAfter(rankedIds);
    const feared = (part: ReferencePart): boolean => part.unknown && (before.get(part.id) ?? 0) <= part.level + epsilon;
    const candidates = needed
      .filter((id) => !blocked.has(id) && !rankedIds.includes(id))
      .map((id) => {
        const bundle = [...unmetOf(id), id].filter((member) => !rankedIds.includes(member));
        const after = levelsAfter([...rankedIds, ...bundle]);
        const benefit = assured(after) - assured(before);
        const fearedBenefit = parts
          .filter(feared)
          .reduce((sum, part) => sum + shareOf(part, after) - shareOf(part, before), 0);
        const totalCost = bundle.reduce((sum, member) => sum + cost(member), 0);
        const rest = levelsAfter([...rankedIds, ...bundle.filter((member) => member !== id)]);
        const crosses = (part: ReferencePart, line: number | null): boolean => {
          if (line === null) return false;
          const [low, high] = [rest.get(part.id) ?? 0, after.get(part.id) ?? 0];
          const unclear = part.unknown && low <= part.level + epsilon;
          const lifted = high > low + epsilon;
          return lifted && (unclear || low < line - epsilon) && high >= line - epsilon;
        };
        const duty = parts.find((part) => crosses(part, part.fulfilledAt))?.id ?? null;
        const cap = parts.find((part) => crosses(part, part.capBelow))?.id ?? null;
        return {
          id,
          bundle,
          index: (1000 * (benefit - fearedBenefit / 2)) / Math.max(totalCost, 0.5),
          tier: duty !== null ? ('duty' as const) : cap !== null ? ('cap' as const) : ('gap' as const),
          duty,
          cap: duty === null ? cap : null,
          confirmFirst: twelve(fearedBenefit) > twelve(benefit / 2),
        };
      });
    const tiers = ['duty', 'cap', 'gap'];
    candidates.sort(
      (a, b) =>
        tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || twelve(b.index) - twelve(a.index) || (a.id < b.id ? -1 : 1),
    );
    const best = candidates[0];
    if (best === undefined) break;
    for (const member of topological(best.bundle, unmetOf)) {
      const own = levelsAfter(rankedIds);
      rankedIds.push(member);
      const after = levelsAfter(rankedIds);
      ranked.push({
        id: member,
        status: enabling.has(member) ? 'enabling' : 'needed',
        blocked: false,
        rank: rankedIds.length,
        for: best.id,
        tier: best.tier,
        duty: best.duty,
        cap: best.cap,
        confirmFirst: best.confirmFirst,
        benefit: assured(after) - assured(own),
        cost: cost(member),
        index: best.index,
        raises: parts
          .filter(({ id }) => (after.get(id) ?? 0) > (own.get(id) ?? 0) + epsilon)
          .map(({ id }) => ({ question: id, from: own.get(id) ?? 0, to: after.get(id) ?? 0 })),
        requires: need.directOf(member),
      });
    }
  }
  const unranked = measures
    .filter(({ id }) => !rankedIds.includes(id))
    .map(
      ({ id }): ReferenceMeasure => ({
        id,
        status: status.get(id) ?? 'notNeeded',
        blocked: blocked.has(id),
        rank: null,
        for: null,
        tier: null,
        duty: null,
        cap: null,
        confirmFirst: false,
        benefit: null,
        cost: null,
        index: null,
        raises: [],
        requires: need.directOf(id),
      }),
    )
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  return {
    assuredToday: assured(levelsAfter([])),
    assuredAfterAll: assured(levelsAfter(rankedIds)),
    need,
    parts,
    levelsAfter,
    assuredAfter: (ids) => assured(levelsAfter(ids)),
    measures: [...ranked, ...unranked],
  };
}

/** Requirements first; of those that are ready the one with the smallest id. */
function topological(ids: readonly string[], requirementsOf: (id: string) => ReadonlySet<string>): readonly string[] {
  const rest = new Set(ids);
  const sorted: string[] = [];
  while (rest.size > 0) {
    const ready = [...rest].filter((id) => ![...requirementsOf(id)].some((required) => rest.has(required)));
    const next = ready.sort()[0] ?? '';
    rest.delete(next);
    sorted.push(next);
  }
  return sorted;
}
