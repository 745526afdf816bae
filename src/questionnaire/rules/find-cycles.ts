/**
 * The cycles of a graph, one for each group of nodes that lead to one another, in the order of the nodes. A cycle begins and ends with
 * the first node of its group and is a shortest one through it.
 */
export function findCycles(edges: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const cycles: (readonly string[])[] = [];
  const settled = new Set<string>();
  for (const start of edges.keys()) {
    if (settled.has(start)) continue;
    const back = pathBack(start, edges);
    if (back === null) continue;
    cycles.push(back);
    for (const node of edges.keys()) {
      if (reaches(start, node, edges) && reaches(node, start, edges)) settled.add(node);
    }
  }
  return cycles;
}

/** A shortest way from a node back to itself, both ends included; null where there is none. */
function pathBack(start: string, edges: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const came = cameFrom(start, edges);
  const last = came.get(start);
  if (last === undefined) return null;
  const path = [start];
  for (let node = last; node !== start; node = came.get(node) ?? start) path.unshift(node);
  return [start, ...path];
}

function reaches(from: string, to: string, edges: ReadonlyMap<string, readonly string[]>): boolean {
  return from === to || cameFrom(from, edges).has(to);
}

/** For each node that can be reached, the one before it on a shortest way. */
function cameFrom(start: string, edges: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  const came = new Map<string, string>();
  const waiting = [start];
  for (const node of waiting) {
    for (const next of edges.get(node) ?? []) {
      if (came.has(next)) continue;
      came.set(next, node);
      if (next !== start) waiting.push(next);
    }
  }
  return came;
}
