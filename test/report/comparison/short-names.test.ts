import { expect, test } from 'vitest';
import { shortNames } from '../../../src/report/comparison/short-names.ts';

const kinds = [
  ['Verbandsgemeinde', 'VG'],
  ['Stadt', ''],
] as const;

test.each([
  ['as they are', ['Musterstadt', 'Musterdorf'], ['Musterstadt', 'Musterdorf']],
  [
    'without the kind, or with its abbreviation',
    ['Stadt Halle', 'Verbandsgemeinde Beispieltal'],
    ['Halle', 'VG Beispieltal'],
  ],
  ['a kind alone is a name', ['Stadt', 'Stadtlohn'], ['Stadt', 'Stadtlohn']],
  ['cut', ['Bad Schmiedeberg an der Dübener Heide'], ['Bad Schmiedeberg…']],
  ['told apart', ['Neustadt', 'Stadt Neustadt', 'Altdorf'], ['Neustadt 1', 'Neustadt 2', 'Altdorf']],
  [
    'told apart where cut',
    ['Verwaltungsgemeinschaft A', 'Verwaltungsgemeinschaft B'],
    ['Verwaltungsgemein… 1', 'Verwaltungsgemein… 2'],
  ],
])('%s', (_, names, expected) => {
  expect(shortNames(names, kinds)).toEqual(expected);
});
