import { type Diagnostic, type DiagnosticArguments, diagnose, type Place } from '../diagnostics/index.ts';
import { bodies } from '../questionnaire/index.ts';
import { type JsonObject, type SourceFile, textAt } from '../source/index.ts';
import { keyFormOf, stateOfKey } from './key-problem.ts';

type Problem = DiagnosticArguments['key-mismatch']['problem'];

/**
 * Where the official keys contradict what stands beside them: the Land, the kind of body, or each other. Only what is certain by the make of the keys:
 * two digits for the Land, three for the district, at the end of a municipality’s three for itself. One cause gives one diagnostic.
 */
export function* checkOfficialKeys(source: SourceFile, municipality: JsonObject): Generator<Diagnostic> {
  const at = (key: string) => source.locate(`/municipality/${key}`);
  const ags = keyAt(municipality, 'ags', [5, 8]);
  const ars = keyAt(municipality, 'ars', [9, 12]);
  if (ags !== null && ars !== null && !meanSame(ags, ars)) {
    yield mismatch('ars', 'other-key', at('ars'), { state: null, given: null, related: [at('ags')] });
    return;
  }
  const key = ags !== null ? 'ags' : 'ars';
  const digits = ags ?? ars;
  if (digits === null) return;
  const state = stateOfKey(digits);
  const given = textAt(municipality, 'state');
  if (state === null) yield mismatch(key, 'no-state', at(key), { state, given: null, related: [] });
  else if (given !== null && given !== state) {
    yield mismatch(key, 'state', at(key), { state, given, related: [at('state')] });
  }
  const body = textAt(municipality, 'body');
  if (ags !== null && body !== null && !fitsBody(ags, body)) {
    yield mismatch('ags', 'body', at('ags'), { state, given: body, related: [at('body')] });
  }
}

function mismatch(
  key: 'ags' | 'ars',
  problem: Problem,
  place: Place,
  {
    state,
    given,
    related,
  }: { readonly state: string | null; readonly given: string | null; readonly related: readonly Place[] },
): Diagnostic {
  return diagnose('key-mismatch', place, { key, problem, state, given }, { related });
}

/** A key of a proper form; to any other the schema objects. */
function keyAt(municipality: JsonObject, name: 'ags' | 'ars', lengths: readonly number[]): string | null {
  const key = textAt(municipality, name);
  return key !== null && /^\d+$/.test(key) && lengths.includes(key.length) ? key : null;
}

/** The district is the same, and the municipality where both name one. */
function meanSame(ags: string, ars: string): boolean {
  const sameDistrict = ags.slice(0, 5) === ars.slice(0, 5);
  return sameDistrict && (ags.length < 8 || ars.length < 12 || ags.slice(5) === ars.slice(9));
}

/** A district’s key may be filled up with zeros to the length of a municipality’s. */
function fitsBody(ags: string, body: string): boolean {
  const form = keyFormOf(bodies.find((known) => known === body) ?? null);
  if (form === null || form.name !== 'ags') return true;
  return form.digits.includes(ags.length) || (body === 'landkreis' && ags.endsWith('000'));
}
