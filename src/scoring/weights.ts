import type { Category, CategoryId, Priorities } from '../questionnaire/index.ts';

export interface RawWeight {
  readonly raw: number;
  /** The count of votes is not preserved; the mean of the known raw weights stands in. */
  readonly assumed: boolean;
}

/** Raw weight of each category: its own `weight`, else Σ rankPoints · votes, else the mean of the known ones (1 where none is). Formula: docs/scoring.md#categories */
export function rawWeights(priorities: Priorities): ReadonlyMap<CategoryId, RawWeight> {
  const own = priorities.categories.map((category) => ownWeight(category, priorities.rankPoints));
  const known = own.filter((weight) => weight !== null);
  const mean = known.length === 0 ? 1 : known.reduce((sum, weight) => sum + weight, 0) / known.length;
  return new Map(
    priorities.categories.map((category, index) => {
      const weight = own[index] ?? null;
      return [category.id, { raw: weight ?? mean, assumed: weight === null }];
    }),
  );
}

/** u of a question: its weight times the mean raw weight of its categories; 0 without any. Formula: docs/scoring.md#categories */
export function priorityWeight(
  weight: number,
  categories: readonly CategoryId[],
  raw: ReadonlyMap<CategoryId, Pick<RawWeight, 'raw'>>,
): number {
  if (categories.length === 0) return 0;
  const sum = categories.reduce((total, id) => total + (raw.get(id)?.raw ?? 0), 0);
  return (weight * sum) / categories.length;
}

function ownWeight(category: Category, rankPoints: readonly number[]): number | null {
  if (category.weight !== null) return category.weight;
  if (category.votes === null) return null;
  return category.votes.reduce((sum, votes, rank) => sum + votes * (rankPoints[rank] ?? 0), 0);
}
