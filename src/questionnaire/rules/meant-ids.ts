import { nearestName } from '../../diagnostics/index.ts';
import { type DraftItem, type Spot, textOf } from '../draft.ts';

/** The ids that names stand for. A slip stands for the nearest one: it is said once, as an unknown name. */
export function meantIds(things: readonly DraftItem[], names: readonly Spot[]): ReadonlySet<string> {
  const ids = new Set(things.map(({ id }) => id));
  const meant = (name: string) => (ids.has(name) ? name : nearestName(name, ids)) ?? name;
  return new Set(names.flatMap((name) => textOf(name) ?? []).map(meant));
}
