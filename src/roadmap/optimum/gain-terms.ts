import type { MeasureId } from '../../questionnaire/index.ts';
import { reaches } from '../../scoring/index.ts';
import type { Participant, Participants } from '../participants.ts';
import type { StartWindow, StartWindows } from './start-window.ts';

/**
 * Something that raises the assured score by `gain` once at least one measure of every cover has ended: a question's next whole level, or
 * several such with the same covers.
 */
export interface GainTerm {
  readonly gain: number;
  readonly covers: readonly Cover[];
}

/** Measures that cover a level l, from < l ≤ to. */
type Cover = readonly MeasureId[];

/**
 * The terms that the assured score gains: level by level up to each question's goal, as a level is reached when it and all below it are covered.
 * Formula: docs/planning.md#the-model.
 */
export function gainTerms(participants: Participants, windows: StartWindows): readonly GainTerm[] {
  const before = requiredBefore(windows);
  const raisers = raisersOf(participants, windows);
  const merged = new Map<string, GainTerm>();
  for (const participant of participants.list) {
    for (const { gain, covers } of levelTerms(participant, raisers.get(participant.index) ?? [])) {
      const essential = essentialCovers(covers, before);
      const key = essential
        .map((cover) => [...cover].sort().join(' '))
        .sort()
        .join('|');
      merged.set(key, { gain: gain + (merged.get(key)?.gain ?? 0), covers: essential });
    }
  }
  return [...merged.values()];
}

interface Raiser {
  readonly id: MeasureId;
  readonly from: number;
  readonly to: number;
}

/** Who raises each participant, of the jobs that can be planned at all. */
function raisersOf({ raises }: Participants, windows: StartWindows): ReadonlyMap<number, readonly Raiser[]> {
  const raisers = new Map<number, Raiser[]>();
  for (const [id, { running, first, last }] of windows) {
    if (!running && first > last) continue;
    for (const { index, from, to } of raises.get(id) ?? [])
      raisers.set(index, [...(raisers.get(index) ?? []), { id, from, to }]);
  }
  return raisers;
}

/** A question's levels above today's up to its goal, each with the covers of itself and of all levels below; a level that nobody covers ends them. */
function levelTerms({ level, goal, perLevel }: Participant, raisers: readonly Raiser[]): readonly GainTerm[] {
  const terms: GainTerm[] = [];
  if (perLevel <= 0) return terms;
  let reached = Math.min(level, goal);
  const covers: Cover[] = [];
  for (let next = Math.floor(level) + 1; next <= goal; next += 1) {
    if (reaches(level, next)) continue;
    const cover = raisers.filter(({ from, to }) => from < next && next <= to).map(({ id }) => id);
    if (cover.length === 0) return terms;
    covers.push(cover);
    terms.push({ gain: perLevel * (next - reached), covers: [...covers] });
    reached = next;
  }
  return terms;
}

/** What has surely ended when a measure starts: all that it requires, not followed beyond running ones, whose requirements aren't tested. */
function requiredBefore(windows: StartWindows): ReadonlyMap<MeasureId, ReadonlySet<MeasureId>> {
  const before = new Map<MeasureId, ReadonlySet<MeasureId>>();
  const requiresOf = ({ running, job }: StartWindow) => (running ? [] : job.requires.filter((id) => windows.has(id)));
  // The order of rank is topological.
  for (const [id, window] of windows)
    before.set(id, new Set(requiresOf(window).flatMap((required) => [required, ...(before.get(required) ?? [])])));
  return before;
}

/** Leaves out measures and covers that say nothing new: one that ends after another of its cover, and a cover that follows from another one. */
function essentialCovers(
  covers: readonly Cover[],
  before: ReadonlyMap<MeasureId, ReadonlySet<MeasureId>>,
): readonly Cover[] {
  const comesAfter = (id: MeasureId, other: MeasureId) => before.get(id)?.has(other) === true;
  const lean = covers.map((cover) => cover.filter((id) => !cover.some((other) => comesAfter(id, other))));
  const follows = (cover: Cover, from: Cover): boolean =>
    from.every((id) => cover.includes(id)) ||
    (from.length === 1 && from.some((id) => cover.some((other) => other === id || comesAfter(id, other))));
  return lean.filter(
    (cover, index) =>
      !lean.some(
        (other, place) => place !== index && follows(cover, other) && (place < index || !follows(other, cover)),
      ),
  );
}
