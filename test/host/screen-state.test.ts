import { describe, expect, test } from 'vitest';
import { firstState, pickByKey, pressKey, type ScreenState } from '../../src/host/screen-state.ts';
import type { AnswerForm, QuestionAct, QuestionRequest } from '../../src/interview/index.ts';

const levels = ['0', '1', '2', '3', '10', 'w'];

test.each([
  ['2', '2'],
  ['0', '0'],
  ['10', '10'],
  ['210', '10'],
  ['23', '3'],
  ['W', 'w'],
  ['2w', 'w'],
  ['7', null],
  ['', null],
])('typing %s picks %s', (typed, key) => {
  expect(pickByKey(levels, typed)).toBe(key);
});

test('the beginning of a key picks the first that begins so', () => {
  const states = ['sn', 'st', 'th'];
  expect([pickByKey(states, 's'), pickByKey(states, 'st'), pickByKey(states, 'stt')]).toEqual(['sn', 'st', 'th']);
});

const one: AnswerForm = {
  kind: 'one',
  choices: ['0', '1', '2'].map((key) => ({ key, label: `Stufe ${key}` })),
  current: null,
  hint: 'Wählen!',
};
const several: AnswerForm = {
  kind: 'several',
  choices: [
    { key: '1', label: 'a', alone: false },
    { key: '2', label: 'b', alone: false },
    { key: '3', label: 'keine', alone: true },
  ],
  current: [],
  hint: 'Wählen!',
  nothingTicked: 'Mindestens eins!',
  standsAlone: (label) => `${label} allein`,
};
const number: AnswerForm = {
  kind: 'number',
  label: 'Zahl:',
  current: '',
  hint: 'Tippen!',
  problemWith: (typed, whole) => (Number(typed) > 100 ? 'zu viel' : whole && typed.endsWith(',') ? 'halb' : null),
};

function requestWith(form: AnswerForm): QuestionRequest {
  return {
    heading: '',
    text: '?',
    remarks: [],
    help: null,
    details: [],
    form,
    others: [
      { key: 'w', label: 'weiß nicht' },
      { key: 'x', label: 'trifft nicht zu' },
    ],
    commands: [{ key: 'z', label: 'zurück' }],
    detailsCommand: { key: 'h', label: 'Hilfe' },
    pageKeys: { up: 'auf', down: 'ab' },
  };
}

/** Presses keys (by name, else as text) until one ends the question. */
function press(form: AnswerForm, ...keys: readonly string[]): ScreenState | QuestionAct {
  const request = requestWith(form);
  let state = firstState(request, false);
  for (const key of keys) {
    const isName = ['return', 'up', 'down', 'space', 'backspace', 'pagedown', 'pageup'].includes(key);
    const ctrl = key === 'C-u';
    const stroke = { name: isName ? key : ctrl ? 'u' : '', ctrl, text: isName || ctrl ? '' : key };
    const pressed = pressKey(request, state, stroke, { firstLine: 20, lines: 8 });
    if (pressed.kind === 'act') return pressed.act;
    state = pressed.state;
  }
  return state;
}

describe('one of several', () => {
  test('Enter alone answers nothing, and says how to', () => {
    expect(press(one, 'return')).toMatchObject({ active: null, problem: 'Wählen!' });
  });

  test('a key chooses, Enter confirms', () => {
    expect(press(one, '2')).toMatchObject({ active: '2' });
    expect(press(one, '2', 'return')).toEqual({ kind: 'key', key: '2' });
    expect(press(one, '2', '1', 'return')).toEqual({ kind: 'key', key: '1' });
    expect(press(one, 'x', 'return')).toEqual({ kind: 'key', key: 'x' });
    expect(press(one, '7', 'ö', 'return')).toMatchObject({ active: null });
  });

  test('arrows go round, over the further answers, too', () => {
    expect(press(one, 'down', 'down', 'return')).toEqual({ kind: 'key', key: '1' });
    expect(press(one, 'up', 'return')).toEqual({ kind: 'key', key: 'x' });
    expect(press(one, 'up', 'down', 'return')).toEqual({ kind: 'key', key: '0' });
  });

  test('the answer so far is kept by Enter', () => {
    expect(press({ ...one, current: '1' }, 'return')).toEqual({ kind: 'key', key: '1' });
  });

  test('commands act at once, help stays', () => {
    expect(press(one, '2', 'z')).toEqual({ kind: 'key', key: 'z' });
    expect(press(one, '2', 'h')).toMatchObject({ details: true, active: '2' });
    expect(press(one, 'h', 'h')).toMatchObject({ details: false });
  });

  test('a page is what is in view but one line; help begins at the top', () => {
    expect(press(one, 'pagedown')).toMatchObject({ firstLine: 27 });
    expect(press(one, 'pageup')).toMatchObject({ firstLine: 13 });
    expect(press(one, '2', 'h')).toMatchObject({ firstLine: 0 });
    expect(press(one, '2', 'h', 'h')).toMatchObject({ firstLine: null });
    expect(firstState(requestWith({ ...one, current: '1' }), true)).toMatchObject({ firstLine: 0 });
  });
});

describe('several', () => {
  test('keys and the space bar tick and untick', () => {
    expect(press(several, '1', '2', 'return')).toEqual({ kind: 'ticked', keys: ['1', '2'] });
    expect(press(several, '2', '1', '2', 'return')).toEqual({ kind: 'ticked', keys: ['1'] });
    expect(press(several, 'down', 'space', 'return')).toEqual({ kind: 'ticked', keys: ['1'] });
  });

  test('what stands alone stands alone', () => {
    expect(press(several, '1', '3', 'return')).toEqual({ kind: 'ticked', keys: ['3'] });
    expect(press(several, '3', '1', 'return')).toEqual({ kind: 'ticked', keys: ['1'] });
  });

  test('nothing ticked is no answer; a further answer is one, whatever is ticked', () => {
    expect(press(several, 'return')).toMatchObject({ problem: 'Mindestens eins!' });
    expect(press(several, '1', '1', 'return')).toMatchObject({ problem: 'Mindestens eins!' });
    expect(press(several, '1', 'w', 'return')).toEqual({ kind: 'key', key: 'w' });
  });
});

describe('a number', () => {
  test('is checked as it is typed', () => {
    expect(press(number, '1', '0', '0')).toMatchObject({ typed: '100', problem: null });
    expect(press(number, '1', '0', '0', '0')).toMatchObject({ problem: 'zu viel' });
    expect(press(number, '1', '0', '0', '0', 'return')).toMatchObject({ problem: 'zu viel' });
    expect(press(number, '1', '0', '0', '0', 'backspace', 'return')).toEqual({ kind: 'typed', text: '100' });
    expect(press(number, '3', ',', 'return')).toMatchObject({ problem: 'halb' });
    expect(press(number, '3', 'C-u', '4', 'return')).toEqual({ kind: 'typed', text: '4' });
    expect(press(number, '12,5', 'return')).toEqual({ kind: 'typed', text: '12,5' });
  });

  test('letters are further answers and commands', () => {
    expect(press(number, '3', 'w', 'return')).toEqual({ kind: 'key', key: 'w' });
    expect(press(number, 'w', '3', 'return')).toEqual({ kind: 'typed', text: '3' });
    expect(press(number, '3', 'z')).toEqual({ kind: 'key', key: 'z' });
    expect(press(number, 'return')).toMatchObject({ problem: 'Tippen!' });
  });
});
