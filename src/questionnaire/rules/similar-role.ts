import { type Diagnostic, diagnose, editDistance } from '../../diagnostics/index.ts';
import { at, type Draft, items, type Spot, textOf } from '../draft.ts';

/** In a shorter word one letter more or less makes another word (`it`, `isb`). */
const fewestLetters = 4;

interface Role {
  readonly name: string;
  /** Where it stands, in the order of the questionnaire. */
  readonly spots: readonly Spot[];
}

/**
 * Nobody is called by two names: roles of questions and those responsible for measures that differ only in case, in spaces and hyphens or in how
 * umlauts are written, or by one slip from a name that stands there more often. Whoever looks for the one would miss the other.
 */
export function* similarRole(draft: Draft): Generator<Diagnostic> {
  const roles = rolesIn(draft);
  for (const [index, role] of roles.entries()) {
    const meant = roles.find(
      (other, place) =>
        (sameSpelling(role, other) && prevails(other, role, place < index)) ||
        (role.spots.length === 1 && other.spots.length > 1 && isSlip(role.name, other.name)),
    );
    if (meant === undefined) continue;
    const related = meant.spots.slice(0, 1).map((spot) => draft.place(spot));
    for (const spot of role.spots) {
      yield diagnose('similar-role', draft.place(spot), { role: role.name, suggestion: meant.name }, { related });
    }
  }
}

function rolesIn(draft: Draft): readonly Role[] {
  const spots = new Map<string, Spot[]>();
  const named = [
    ...draft.questions.flatMap(({ spot }) => items(at(spot, 'roles'))),
    ...draft.measures.flatMap(({ spot }) => items(at(spot, 'responsible'))),
  ];
  for (const spot of named) {
    const name = textOf(spot) ?? '';
    if (name !== '') spots.set(name, [...(spots.get(name) ?? []), spot]);
  }
  return [...spots].map(([name, where]) => ({ name, spots: where }));
}

function sameSpelling(one: Role, other: Role): boolean {
  return one !== other && wordsOf(one.name).join('') === wordsOf(other.name).join('');
}

/** The one that stands there more often is taken for right, else the first. */
function prevails(other: Role, role: Role, isEarlier: boolean): boolean {
  return other.spots.length > role.spots.length || (other.spots.length === role.spots.length && isEarlier);
}

/** One letter is wrong in one word. `team-a` and `team-b`, `amt-1` and `amt-2` are no slips. */
function isSlip(name: string, other: string): boolean {
  const words = wordsOf(name);
  const others = wordsOf(other);
  const different = words.flatMap((word, index) =>
    word === others[index] ? [] : [[word, others[index] ?? ''] as const],
  );
  const [pair] = different;
  if (words.length !== others.length || different.length !== 1 || pair === undefined) return false;
  const [wrong, right] = pair;
  return (
    Math.min(wrong.length, right.length) >= fewestLetters &&
    !/\d/.test(wrong + right) &&
    editDistance(wrong, right) === 1
  );
}

const umlauts: { readonly [letter: string]: string } = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function wordsOf(name: string): readonly string[] {
  const plain = name.normalize('NFC').toLowerCase();
  return plain.replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter).match(/[\p{L}\p{N}]+/gu) ?? [];
}
