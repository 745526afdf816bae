import { expect, test } from 'vitest';
import type { Municipality } from '../../../src/answers/index.ts';
import { kinshipOf } from '../../../src/explain/index.ts';

const town: Municipality = {
  name: 'Musterstadt',
  ags: null,
  ars: null,
  body: null,
  state: null,
  population: null,
  sizeClass: null,
  workplaces: null,
};
const same = { isSame: true, doubt: null };
const different = { isSame: false, doubt: null };

test.each<[string, Partial<Municipality>, Partial<Municipality>, ReturnType<typeof kinshipOf>]>([
  ['the same name, no key', {}, {}, same],
  ['the name written otherwise', {}, { name: ' musterstadt ' }, same],
  ['another name', {}, { name: 'Musterdorf' }, different],
  ['the same key', { ags: '15999001' }, { ags: '15999001' }, same],
  ['a key in one file only', { ags: '15999001' }, {}, same],
  [
    'the same key, another name',
    { ags: '15999001' },
    { ags: '15999001', name: 'Neustadt' },
    { isSame: true, doubt: 'name' },
  ],
  ['the same name, another key', { ags: '15999001' }, { ags: '15999002' }, { isSame: false, doubt: 'key' }],
  ['both different', { ags: '15999001' }, { ags: '15999002', name: 'Neustadt' }, different],
  [
    'the same Regionalschlüssel',
    { ars: '150990001' },
    { ars: '150990001', name: 'Neu' },
    { isSame: true, doubt: 'name' },
  ],
  ['the AGS before the ARS', { ags: '1', ars: '2' }, { ags: '3', ars: '2' }, { isSame: false, doubt: 'key' }],
  ['a kreisfreie Stadt with 5 and with 8 digits', { ags: '15003' }, { ags: '15003000' }, same],
])('%s', (_, one, other, expected) => {
  expect(kinshipOf({ ...town, ...one }, { ...town, ...other })).toEqual(expected);
  expect(kinshipOf({ ...town, ...other }, { ...town, ...one })).toEqual(expected);
});
