import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import { at, type Draft, type DraftQuestion, items, numberOf, type Spot } from '../draft.ts';
import { thresholdLists } from './levels.ts';

/** Every threshold makes a difference: answers reach it, and its level is another than before it. */
export function* thresholdNoEffect(draft: Draft): Generator<Diagnostic> {
  for (const question of draft.questions) {
    if (!question.scored) continue;
    const range = rangeOf(question);
    if (range === null) continue;
    for (const list of thresholdLists(question.spot)) yield* checkList(draft, question, range, list);
  }
}

/** An option that stands alone says how many points it has: `Nichts davon` would else count as one thing done. */
export function* exclusivePoints(draft: Draft): Generator<Diagnostic> {
  for (const { spot, type, scored } of draft.questions) {
    if (type !== 'multi' || !scored) continue;
    for (const option of items(at(spot, 'options'))) {
      if (at(option, 'exclusive').data !== true || at(option, 'points').data !== undefined) continue;
      const id = at(option, 'id');
      yield diagnose('exclusive-points', draft.place(at(option, 'exclusive'), 'key'), {
        option: String(id.data ?? ''),
      });
    }
  }
}

/** What thresholds are held against: the number, or the sum of points; null is no bound. */
interface Range {
  readonly least: Bound | null;
  readonly most: Bound | null;
}

interface Bound {
  readonly value: number;
  /** Where it comes from. */
  readonly spot: Spot;
}

function rangeOf({ spot, type }: DraftQuestion): Range | null {
  if (type === 'number') {
    const least = boundAt(at(spot, 'min'));
    const most = boundAt(at(spot, 'max'));
    // A range that begins with the larger number is said elsewhere.
    return least !== null && most !== null && least.value > most.value ? null : { least, most };
  }
  if (type !== 'multi') return null;
  const options = at(spot, 'options');
  const points = items(options).map((option) => ({
    points: numberOf(at(option, 'points')) ?? 1,
    exclusive: at(option, 'exclusive').data === true,
  }));
  const together = points.filter(({ exclusive }) => !exclusive).map((option) => option.points);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const alone = points.filter(({ exclusive }) => exclusive).map((option) => option.points);
  const least = Math.min(0, sum(together.filter((number) => number < 0)), ...alone);
  const most = Math.max(0, sum(together.filter((number) => number > 0)), ...alone);
  return { least: { value: least, spot: options }, most: { value: most, spot: options } };
}

function boundAt(spot: Spot): Bound | null {
  const value = numberOf(spot);
  return value === null ? null : { value, spot };
}

/** Points may be fractions, which add up to a little more or less. */
const tolerance = 1e-9;

interface Step {
  readonly spot: Spot;
  readonly from: number;
  readonly level: number;
}

function* checkList(draft: Draft, { data }: DraftQuestion, { least, most }: Range, list: Spot): Generator<Diagnostic> {
  const steps = stepsOf(list);
  const interpolate = data.interpolate === true;
  // Where all levels are the same, that is said of the question as a whole.
  const constant = new Set(steps.map(({ level }) => level)).size < 2;
  for (const [index, { spot: threshold, from, level }] of steps.entries()) {
    const before = steps[index - 1];
    const next = steps[index + 1];
    // Interpolated, a threshold shapes the way to it and from it.
    const begins = interpolate ? before?.from : from;
    const tooHigh =
      most !== null && begins !== undefined && (interpolate ? begins >= most.value : begins > most.value + tolerance);
    const tooLow = least !== null && next !== undefined && next.from <= least.value;
    const bound = tooHigh ? most : tooLow ? least : null;
    if (bound !== null) {
      const args = { why: tooHigh ? 'too-high' : 'too-low', from, bound: bound.value, level } as const;
      yield diagnose('threshold-no-effect', draft.place(at(threshold, 'from')), args, {
        related: [draft.place(bound.spot, 'key')],
      });
    } else if (!interpolate && !constant && before?.level === level) {
      const related = [draft.place(at(before.spot, 'level'))];
      const args = { why: 'same-level', from, bound: before.from, level } as const;
      yield diagnose('threshold-no-effect', draft.place(at(threshold, 'level')), args, { related });
    }
  }
}

/** The thresholds of a list; none where one of them is no threshold or they don't ascend, which is said elsewhere. */
function stepsOf(list: Spot): readonly Step[] {
  const steps = items(list).flatMap((spot) => {
    const from = numberOf(at(spot, 'from'));
    const level = numberOf(at(spot, 'level'));
    return from === null || level === null ? [] : [{ spot, from, level }];
  });
  const ascending = steps.every(({ from }, index) => from > (steps[index - 1]?.from ?? Number.NEGATIVE_INFINITY));
  return steps.length === items(list).length && ascending ? steps : [];
}
