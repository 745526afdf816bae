import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import { isList, isObject } from '../../source/index.ts';
import { at, type Draft, type DraftItem, numberOf, type Spot } from '../draft.ts';

/** How long a plan is where nothing else is said, in quarters. (docs/roadmap.md#plan) */
const horizon = 12;
const tolerance = 1e-6;

/** A class of municipalities, or all of them alike; `capacity` in internal person-days a quarter, null: no limit. */
interface SizeClass {
  readonly id: string | null;
  readonly capacity: number | null;
}

/** In some size class a measure fits, by itself, into a plan of the usual length and capacity. */
export function* neverPlannable(draft: Draft): Generator<Diagnostic> {
  if (draft.sizeClasses === null) return;
  const sizeClasses: readonly SizeClass[] = draft.sizeClasses.map(({ id, spot }) => ({
    id,
    capacity: numberOf(at(spot, 'internalDaysPerQuarter')),
  }));
  const classes = sizeClasses.length === 0 ? [{ id: null, capacity: null }] : sizeClasses;
  for (const measure of draft.measures) yield* tooLong(draft, measure, classes);
}

function* tooLong(draft: Draft, { id, spot }: DraftItem, classes: readonly SizeClass[]): Generator<Diagnostic> {
  const duration = at(spot, 'duration');
  const internal = at(at(spot, 'effort'), 'internal');
  const figures = classes.map((one) => ({
    months: quartersFor(middleOf(duration, one.id), 3),
    days: quartersFor(middleOf(internal, one.id), one.capacity),
  }));
  const quarters = Math.min(...figures.map(({ months, days }) => Math.max(months, days)));
  if (id === '' || quarters <= horizon) return;
  const why = figures.every(({ months }) => months > horizon) ? 'duration' : 'capacity';
  const place = draft.place(why === 'duration' ? duration : internal, 'key');
  yield diagnose('never-plannable', place, { measure: id, why, quarters, horizon });
}

/** The middle of a range, one for all or that of a size class; 0 where there is none. */
function middleOf({ data }: Spot, sizeClass: string | null): number {
  const range = isObject(data) && sizeClass !== null ? data[sizeClass] : data;
  const [low, high] = isList(range) ? range : [];
  return typeof low === 'number' && typeof high === 'number' ? (low + high) / 2 : 0;
}

/** The quarters that an amount takes at so much for each; without a limit above 0 as little as there can be. */
function quartersFor(amount: number, eachQuarter: number | null): number {
  return eachQuarter === null || eachQuarter <= 0 ? 1 : Math.ceil(amount / eachQuarter - tolerance);
}
