import { compareText } from './order.ts';

/** Above this distance two names have nothing to do with each other, however long they are. */
const farthest = 3;

/**
 * The candidate that `name` is most likely a slip for, for „meinten Sie …?“; null where none is near. Case does not count as a slip.
 * Near: at most a third of the longer name is wrong, and at most three letters. Of equally near ones, the first by code unit.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | null {
  const wanted = [...name.toLowerCase()];
  let best: { readonly candidate: string; readonly distance: number } | null = null;
  for (const candidate of candidates) {
    const letters = [...candidate.toLowerCase()];
    const limit = Math.min(farthest, Math.floor(Math.max(wanted.length, letters.length) / 3));
    if (Math.abs(wanted.length - letters.length) > limit) continue;
    const distance = distanceOf(wanted, letters);
    if (distance > limit) continue;
    const nearer = best === null || distance < best.distance;
    const first = best !== null && distance === best.distance && compareText(candidate, best.candidate) < 0;
    if (nearer || first) best = { candidate, distance };
  }
  return best === null ? null : best.candidate;
}

/** How many letters to insert, drop, replace, or swap with their neighbour. */
export function editDistance(a: string, b: string): number {
  return distanceOf([...a], [...b]);
}

/** Optimal string alignment, after Damerau and Levenshtein. */
function distanceOf(a: readonly string[], b: readonly string[]): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
