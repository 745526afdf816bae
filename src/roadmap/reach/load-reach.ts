import type { PreparedRoadmap } from '../prepare-roadmap.ts';
import type { ReachAim } from './aim.ts';
import type { Search } from './cheapest-set.ts';
import type { ReachResult } from './reach-result.ts';

/** Looks for the cheapest way to a level; see `reach.ts`. */
export type Reach = (prepared: PreparedRoadmap, aim: ReachAim, search: Search) => Promise<ReachResult>;

/** Loads what `--reach` takes: other calls need nothing of it. */
export async function loadReach(): Promise<Reach> {
  return (await import('./reach.ts')).reach;
}
