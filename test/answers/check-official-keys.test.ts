import { expect, test } from 'vitest';
import { checkOfficialKeys } from '../../src/answers/check-official-keys.ts';
import { isObject, objectAt, parseSource } from '../../src/source/index.ts';

function problemsOf(municipality: string): readonly string[] {
  const { value } = parseSource('a.yaml', `municipality: ${municipality}\n`);
  const data = value !== null && isObject(value.data) ? objectAt(value.data, 'municipality') : null;
  if (value === null || data === null) throw new Error('nothing read');
  return [...checkOfficialKeys(value, data)].map(({ args, pointer, related }) => {
    const { problem, state, given } = args as {
      readonly problem: string;
      readonly state: string;
      readonly given: string;
    };
    return `${pointer} ${problem} ${state} ${given} ${related.map((place) => place.pointer).join()}`.trim();
  });
}

test.each([
  ['{ ags: "15099001", state: ST, body: einheitsgemeinde }', []],
  ['{ ags: "15099001" }', []],
  ['{ ags: "15099001", ars: "150990001001", state: ST }', []],
  ['{ ags: "15099", body: landkreis, state: ST }', []],
  ['{ ags: "15099000", body: landkreis }', []],
  ['{ ags: "15002", body: kreisfreie-stadt }', []],
  ['{ ags: "15002000", body: kreisfreie-stadt }', []],
  ['{ ars: "150995901", body: verbandsgemeinde, state: ST }', []],
  ['{ ags: "15099", ars: "150995901", body: zweckverband }', []],
  ['{ ags: "12099001", state: ST }', ['/municipality/ags state BB ST /municipality/state']],
  ['{ ars: "120990001001", state: ST }', ['/municipality/ars state BB ST /municipality/state']],
  ['{ ags: "99099001", state: ST }', ['/municipality/ags no-state null null']],
  ['{ ags: "15099001", ars: "150880001001" }', ['/municipality/ars other-key null null /municipality/ags']],
  ['{ ags: "15099001", ars: "150990001002", state: BB }', ['/municipality/ars other-key null null /municipality/ags']],
  ['{ ags: "15099", body: einheitsgemeinde }', ['/municipality/ags body ST einheitsgemeinde /municipality/body']],
  ['{ ags: "15099001", body: landkreis }', ['/municipality/ags body ST landkreis /municipality/body']],
  // Of what the schema objects to nothing else is said.
  ['{ ags: 12099001, state: ST }', []],
  ['{ ags: "1209", ars: "15-990001001", state: ST }', []],
])('%s', (municipality, expected) => {
  expect(problemsOf(municipality)).toEqual(expected);
});
