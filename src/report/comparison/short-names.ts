const longest = 18;

/** What begins a name, and what may stand for it in the title of a column; empty: nothing. */
export type NameKinds = readonly (readonly [string, string])[];

/** Names short enough for columns, and different: without the kind of body, or with its abbreviation; cut where still too long. */
export function shortNames(names: readonly string[], kinds: NameKinds): readonly string[] {
  const short = names.map((name) => cut(withoutKind(name.trim(), kinds)));
  const isTaken = (name: string) => short.filter((other) => other === name).length > 1;
  return short.map((name, index) => {
    if (!isTaken(name)) return name;
    const before = short.slice(0, index).filter((other) => other === name).length;
    return `${name} ${before + 1}`;
  });
}

function withoutKind(name: string, kinds: NameKinds): string {
  const found = kinds.find(([kind]) => name.startsWith(`${kind} `));
  if (found === undefined) return name;
  const [kind, abbreviation] = found;
  return `${abbreviation} ${name.slice(kind.length).trim()}`.trim();
}

function cut(name: string): string {
  const characters = [...name];
  return characters.length <= longest
    ? name
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
