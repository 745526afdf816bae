import { expect, test } from 'vitest';
import { readPlainLine } from '../../src/host/read-plain-line.ts';
import type { AnswerForm, QuestionRequest } from '../../src/interview/index.ts';

const choices = ['1', '2', '3'].map((key) => ({ key, label: `Punkt ${key}`, alone: key === '3' }));
const forms = {
  one: { kind: 'one', choices, current: null, hint: 'Wählen!' },
  kept: { kind: 'one', choices, current: '2', hint: 'Wählen!' },
  several: {
    kind: 'several',
    choices,
    current: [],
    hint: 'Wählen!',
    nothingTicked: 'Mindestens eins!',
    standsAlone: (label) => `${label} steht allein`,
  },
  number: {
    kind: 'number',
    label: 'Zahl:',
    current: '',
    hint: 'Tippen!',
    problemWith: (typed) => (/^\d+$/.test(typed) ? null : 'keine Zahl'),
  },
} as const satisfies Record<string, AnswerForm>;

const read = (form: keyof typeof forms, line: string) => {
  const request: QuestionRequest = {
    heading: '',
    text: '?',
    remarks: [],
    help: null,
    details: [],
    form: forms[form],
    others: [{ key: 'w', label: 'weiß nicht' }],
    commands: [{ key: 'z', label: 'zurück' }],
    detailsCommand: { key: 'h', label: 'Hilfe' },
    pageKeys: { up: '', down: '' },
  };
  const found = readPlainLine(request, line);
  if (found.kind === 'problem') return found.text;
  if (found.kind === 'details') return 'details';
  return found.act.kind === 'ticked'
    ? found.act.keys
    : found.act.kind === 'typed'
      ? Number(found.act.text)
      : found.act.key;
};

test.each<[keyof typeof forms, string, string | number | readonly string[]]>([
  ['one', '2', '2'],
  ['one', ' W ', 'w'],
  ['one', 'z', 'z'],
  ['one', 'h', 'details'],
  ['one', '', 'Wählen!'],
  ['one', '12', 'Wählen!'],
  ['kept', '', '2'],
  ['several', '1, 2', ['1', '2']],
  ['several', '2 1', ['1', '2']],
  ['several', '3', ['3']],
  ['several', '3 1', 'Punkt 3 steht allein'],
  ['several', '1 9', 'Wählen!'],
  ['several', '', 'Mindestens eins!'],
  ['several', 'w', 'w'],
  ['several', 'z', 'z'],
  ['number', '33', 33],
  ['number', '', 'Tippen!'],
  ['number', 'viel', 'keine Zahl'],
  ['number', 'w', 'w'],
])('%s: %j', (form, line, expected) => {
  expect(read(form, line)).toEqual(expected);
});
