import { describe, expect, test } from 'vitest';
import { type Code, codes, type DiagnosticArguments, diagnose } from '../../src/diagnostics/index.ts';
import { syntaxProblems } from '../../src/source/index.ts';
import { type Language, languages, renderDiagnostic } from '../../src/text/index.ts';

const place = { file: 'a.yaml', pointer: '', range: null };

function word<C extends Code>(code: C, args: DiagnosticArguments[C], language: Language = 'de') {
  return renderDiagnostic(diagnose(code, place, args), language);
}

const named = { id: 'ea-stategie', suggestion: 'ea-strategie' };

/** One set of arguments for each code. */
const samples: { readonly [C in Code]: DiagnosticArguments[C] } = {
  'yaml-syntax': { problem: 'TAB_AS_INDENT', detail: 'Tabs are not allowed as indentation' },
  encoding: { problem: 'invalid-utf8' },
  'too-large': { what: 'bytes', limit: 10_485_760 },
  schema: { keyword: 'type', expected: 'integer | null', actual: '"viel"' },
  'unknown-key': { key: 'wieght', suggestion: 'weight' },
  'duplicate-id': { id: 'a' },
  'duplicate-priorities': {},
  'votes-columns': { votes: 2, rankPoints: 3 },
  'unknown-domain': named,
  'unknown-question': named,
  'unknown-option': named,
  'unknown-measure': named,
  'unknown-source': named,
  'unknown-work-package': named,
  'unknown-category': named,
  'unknown-profile-field': named,
  'unknown-size-class': named,
  'size-class-missing': { missing: ['A', 'B'] },
  'size-classes-order': { sizeClass: 'B' },
  'size-class-needed': {},
  'key-mismatch': { key: 'ags', problem: 'state', state: 'BB', given: 'ST' },
  'day-rate-missing': {},
  'condition-cycle': { path: ['a', 'b', 'a'] },
  'condition-type': { comparison: 'atLeast', subject: 'a', type: 'text' },
  'requires-cycle': { path: ['m-a', 'm-b', 'm-a'] },
  'include-outside': { path: '../fremd.yaml' },
  'include-missing': { path: 'domains/a.yaml', suggestion: null },
  'not-included': {},
  'levels-incomplete': { missing: [2, 3], surplus: ['5'] },
  'thresholds-order': { from: 10, before: 20 },
  'thresholds-gap': { first: 10, min: 0 },
  'level-out-of-range': { level: 5, min: 0, max: 4 },
  'cap-order': { below: 1, at: 2 },
  'raise-order': { from: 3, to: 2 },
  'range-order': { low: 8, high: 3 },
  'stage-missing': { question: 'a' },
  'stage-not-allowed': { question: 'a' },
  'duplicate-raise': { question: 'a' },
  'value-type': { expected: 'integer', actual: 'string' },
  'value-out-of-range': { value: 120, min: 0, max: 100 },
  'exclusive-option': { option: 'keine' },
  'reason-missing': { question: 'a' },
  'unknown-questionnaire': { id: 'sachsen', suggestion: 'sachsen-anhalt' },
  'questionnaire-mismatch': { answersId: 'a', questionnaireId: 'b' },
  'version-mismatch': { answers: '1.0.0', questionnaire: '2.0.0', step: 'major' },
  'municipality-unclear': { differs: 'name', other: 'a.yaml' },
  'same-day': { date: '2026-11-22', other: 'a.yaml' },
  'answer-ignored': { question: 'a' },
  'unreachable-question': { question: 'a' },
  'never-raised': { question: 'a' },
  'raise-no-effect': { measure: 'm', question: 'a', why: 'from-unreached' },
  'no-category': { question: 'a' },
  'unused-source': { id: 'S1' },
  'unused-work-package': { id: 'STD-1' },
  'unused-category': { id: 'finanzen' },
  'same-answer': { what: 'level', name: '2', like: '1' },
  'same-name': { what: 'measure', id: 'm-b', like: 'm-a' },
  'constant-level': { question: 'a', level: 2 },
  'threshold-no-effect': { why: 'too-high', from: 120, bound: 100, level: 4 },
  'exclusive-points': { option: 'keine' },
  'level-unreached': { key: 'target', question: 'a', level: 3, highest: 2.5 },
  'always-met': { key: 'fulfilledAt', id: 'a', level: 0, lowest: 0 },
  'condition-constant': { question: 'a', key: 'appliesWhen', always: true },
  'core-condition': { question: 'a', on: 'b' },
  'weight-no-effect': { what: 'domain', id: 'd' },
  'not-yet-in-force': { question: 'a', since: '2028-01-01', asOf: '2026-11-22' },
  'similar-role': { role: 'hauptmat', suggestion: 'hauptamt' },
  'no-effort': { measure: 'm' },
  'never-needed': { measure: 'm' },
  'never-plannable': { measure: 'm', why: 'capacity', quarters: 14, horizon: 12 },
  'wave-order': { measure: 'm-b', wave: 1, required: 'm-a', later: 3 },
  'unused-suppression': { code: 'unused-source' },
  'invalid-suppression': { problem: 'unknown-code', text: 'unused-sorce', suggestion: 'unused-source' },
};

describe.each(languages)('every code in %s', (language) => {
  test.each(codes)('%s', (code) => {
    const { message, hint } = word(code, samples[code], language);
    expect(message).toMatch(/^\p{Lu}|^[„“]/u);
    expect(`${message} ${hint ?? ''}`).not.toMatch(/undefined|NaN|\[object/);
  });

  test.each(syntaxProblems)('yaml-syntax %s', (problem) => {
    expect(word('yaml-syntax', { problem, detail: '' }, language).message).toMatch(/\.$/);
  });
});

test('a slip gets a suggestion', () => {
  expect(word('unknown-question', named)).toEqual({
    message: 'Die Frage „ea-stategie“ gibt es nicht.',
    hint: 'Meinten Sie „ea-strategie“?',
  });
  expect(word('unknown-question', { id: 'x', suggestion: null }, 'en')).toEqual({
    message: 'There is no question “x”.',
    hint: 'Name the “id” of a question, not its text.',
  });
});

test('without one, what there is, where that is little', () => {
  expect(word('unknown-size-class', { id: 'X', suggestion: null, existing: ['A', 'B'] }).hint).toBe(
    'Nennen Sie die „id“ einer Größenklasse. Es gibt: „A“ und „B“.',
  );
  expect(word('unknown-category', { id: 'x', suggestion: null, existing: [] }).hint).toBe(
    'Der Fragebogen hat keine Handlungsfelder. Ergänzen Sie, was gemeint ist, oder streichen Sie den Namen.',
  );
});

describe('the words of the schema', () => {
  test.each([
    [
      { keyword: 'type', expected: 'integer | null', actual: '"viel"' },
      'Erwartet wird eine ganze Zahl oder nichts, hier steht: "viel" (type)',
    ],
    [{ keyword: 'required', expected: 'title', actual: 'nothing' }, 'Der Schlüssel „title“ fehlt. (required)'],
    [
      { keyword: 'pattern', expected: 'YYYY-MM-DD', actual: '"gestern"' },
      'Erwartet wird ein Datum wie 2026-11-22, hier steht: "gestern" (pattern)',
    ],
    [
      { keyword: 'oneOf', expected: 'votes | weight', actual: 'votes, weight' },
      'Nur einer der Schlüssel „votes“ oder „weight“ darf hier stehen; da sind: votes, weight. (oneOf)',
    ],
    [{ keyword: 'minimum', expected: '≥ 0', actual: '-1' }, 'Der Wert -1 ist nicht erlaubt. (minimum)'],
    [
      { keyword: 'properties', expected: 'scored: false', actual: 'weight' },
      'Der Schlüssel „weight“ darf hier nicht stehen. (properties)',
    ],
  ])('%o', (args, message) => {
    expect(word('schema', args).message).toBe(message);
  });

  test('what is allowed instead', () => {
    expect(word('schema', { keyword: 'enum', expected: 'mean | min | staged', actual: '"max"' }).hint).toBe(
      'Erlaubt: „mean“, „min“ oder „staged“.',
    );
    expect(word('schema', { keyword: 'minimum', expected: '≥ 0', actual: '-1' }).hint).toBe('Erlaubt: mindestens 0');
  });
});

test('a duplicate key is named', () => {
  expect(word('yaml-syntax', { problem: 'DUPLICATE_KEY', detail: 'title' }).message).toBe(
    'Der Schlüssel „title“ steht hier zweimal.',
  );
});

test('what users wrote cannot steer the terminal', () => {
  expect(word('unknown-key', { key: 'a\u001b[2J\nb', suggestion: null }).message).toBe(
    'Der Schlüssel „a\ufffd[2J b“ ist hier unbekannt.',
  );
});

test('bounds on one side only', () => {
  expect(word('value-out-of-range', { value: -1, min: 0, max: null }).hint).toBe('Erlaubt ist 0 oder mehr.');
  expect(word('value-out-of-range', { value: 9, min: null, max: 8 }, 'en').hint).toBe('Allowed is 8 or less.');
});
