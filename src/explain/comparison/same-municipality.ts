import type { Municipality } from '../../answers/index.ts';

/** Whether two files speak of the same municipality, and what speaks against it. */
export interface Kinship {
  readonly isSame: boolean;
  /** `name`: the key is the same, the name is not. `key`: the name is the same, the key is not. */
  readonly doubt: 'name' | 'key' | null;
}

/** The official key decides where both files have one (ags, else ars), else the name. */
export function kinshipOf(one: Municipality, other: Municipality): Kinship {
  const sameName = plainName(one.name) === plainName(other.name);
  const sameKey = alike(ags(one), ags(other)) ?? alike(one.ars, other.ars);
  if (sameKey === null) return { isSame: sameName, doubt: null };
  if (sameKey) return { isSame: true, doubt: sameName ? null : 'name' };
  return { isSame: false, doubt: sameName ? 'key' : null };
}

/** null where either lacks. */
function alike(one: string | null, other: string | null): boolean | null {
  return one === null || other === null ? null : one === other;
}

/** A kreisfreie Stadt has 5 digits or, with three zeros, 8. */
function ags({ ags }: Municipality): string | null {
  return ags !== null && ags.length === 8 && ags.endsWith('000') ? ags.slice(0, 5) : ags;
}

function plainName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
