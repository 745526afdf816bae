import { expect, test } from 'vitest';
import { showsColour, showsUnicode, widthOf } from '../../src/host/node-terminal.ts';

const terminal = { isTTY: true };
const pipe = {};

test.each([
  ['a terminal', terminal, {}, true],
  ['a pipe', pipe, {}, false],
  ['NO_COLOR', terminal, { NO_COLOR: '1' }, false],
  ['an empty NO_COLOR', terminal, { NO_COLOR: '' }, true],
  ['NO_COLOR before FORCE_COLOR', terminal, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ['FORCE_COLOR', pipe, { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, false],
  ['a dumb terminal', terminal, { TERM: 'dumb' }, false],
])('colour: %s', (_, stream, env, expected) => {
  expect(showsColour(stream, env)).toBe(expected);
});

test.each([
  [120, 120],
  [0, 80],
  [undefined, 80],
])('a terminal of %s columns is %i wide', (columns, width) => {
  expect(widthOf(columns === undefined ? {} : { columns })).toBe(width);
});

test.each([
  ['a locale in UTF-8', { LANG: 'de_DE.UTF-8' }, 'linux', true],
  ['no locale at all', {}, 'darwin', true],
  ['the C locale', { LANG: 'C' }, 'linux', false],
  ['the first that is named', { LC_ALL: 'C', LANG: 'de_DE.UTF-8' }, 'linux', false],
  ['an old locale', { LANG: 'de_DE.ISO-8859-1' }, 'linux', false],
  ['the bare console', { TERM: 'linux', LANG: 'de_DE.UTF-8' }, 'linux', false],
  ['the Windows Terminal', { WT_SESSION: 'x' }, 'win32', true],
  ['the old Windows console', {}, 'win32', false],
])('more than ASCII: %s', (_, env, system, expected) => {
  expect(showsUnicode(env, system)).toBe(expected);
});
