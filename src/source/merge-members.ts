import { isAlias, isMap, isSeq, type Node } from 'yaml';
import { limits } from './limits.ts';
import { objectTo, type Reading, type ReadMember, resolved, type YamlPair } from './yaml-reading.ts';

/**
 * Adds what a merge key (`<<`) brings to the members of its mapping: those of a mapping, or of each mapping of a list, as far as they are not
 * there yet. What the mapping says itself wins, then what stands earlier in the list. See `docs/decisions/merge-keys.md`.
 */
export function mergeMembers(members: Map<string, ReadMember>, { key, value }: YamlPair, reading: Reading): void {
  const content = resolved(value, reading);
  const sources: readonly (Node | null)[] = isSeq<Node>(content) ? content.items : [value];
  for (const source of sources) {
    const map = resolved(source, reading);
    const use = isAlias(value) ? value : (source ?? key);
    if (isMap(map)) addMembers(members, map, use, reading);
    // An alias of nothing has been objected to already.
    else if (!isAlias(map)) objectTo(use, 'MERGE_SOURCE', '', reading);
  }
}

function addMembers(members: Map<string, ReadMember>, from: Node, broughtBy: Node, reading: Reading): void {
  const brought = reading.members.get(from);
  if (brought === undefined) return;
  // What an alias repeats is counted where it stands; a mapping written behind the merge key itself is repeated here.
  if (broughtBy === from) reading.repeated += brought.size;
  // Beyond the limit nothing comes of the data, so the work is spared.
  if (reading.repeated > limits.aliases) return;
  for (const [name, { pair, value }] of brought) if (!members.has(name)) members.set(name, { pair, value, broughtBy });
}
