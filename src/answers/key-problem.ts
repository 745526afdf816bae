import type { Body } from '../questionnaire/index.ts';

/** The official key (AGS, or ARS for a Verbandsgemeinde) that a body has: how many digits, and how it is called. */
export interface KeyForm {
  readonly name: 'ags' | 'ars';
  readonly digits: readonly number[];
}

/** What can be wrong with an official key. */
export type KeyProblem =
  | { readonly kind: 'form'; readonly digits: readonly number[] }
  | { readonly kind: 'state'; readonly state: string };

/** The first two digits of every key in a Land. */
const statePrefixes: ReadonlyMap<string, string> = new Map([
  ['01', 'SH'],
  ['02', 'HH'],
  ['03', 'NI'],
  ['04', 'HB'],
  ['05', 'NW'],
  ['06', 'HE'],
  ['07', 'RP'],
  ['08', 'BW'],
  ['09', 'BY'],
  ['10', 'SL'],
  ['11', 'BE'],
  ['12', 'BB'],
  ['13', 'MV'],
  ['14', 'SN'],
  ['15', 'ST'],
  ['16', 'TH'],
]);

/** Which official key a body has; null where it has none (a Zweckverband, say). */
export function keyFormOf(body: Body | null): KeyForm | null {
  switch (body) {
    case 'einheitsgemeinde':
    case 'mitgliedsgemeinde':
      return { name: 'ags', digits: [8] };
    case 'kreisfreie-stadt':
      return { name: 'ags', digits: [8, 5] };
    case 'landkreis':
      return { name: 'ags', digits: [5] };
    case 'verbandsgemeinde':
      return { name: 'ars', digits: [9, 12] };
    default:
      return null;
  }
}

/** What is wrong with a key for a body of a Land (null: not known): its form, or that it belongs to another Land. Null where it is fine. */
export function keyProblem(key: string, { digits }: KeyForm, state: string | null): KeyProblem | null {
  if (!/^\d+$/.test(key) || !digits.includes(key.length)) return { kind: 'form', digits };
  const actual = stateOfKey(key);
  if (actual === null) return { kind: 'form', digits };
  return state === null || state === actual ? null : { kind: 'state', state: actual };
}

/** The Land that an official key belongs to; null where there is none with that number. */
export function stateOfKey(key: string): string | null {
  return statePrefixes.get(key.slice(0, 2)) ?? null;
}
