import { describe, expect, it, test } from 'vitest';
import { parseSource, readSuppressions } from '../../src/source/index.ts';
import { textAt } from './text-at.ts';

const word = '# lotse-disable-next-line';

/** Each suppression as `code line reason`, and where its code stands. */
function read(text: string, file = 'a.yaml') {
  const { suppressions, diagnostics } = readSuppressions(file, text);
  for (const { code, place } of suppressions) expect(textAt(text, place)).toBe(code);
  return {
    suppressions: suppressions.map(({ code, line, reason }) => `${code} ${line} ${reason}`),
    problems: diagnostics.map((found) => ({ args: found.args, at: textAt(text, found) })),
  };
}

const suppressionsIn = (text: string, file?: string) => {
  const { suppressions, problems } = read(text, file);
  expect(problems).toEqual([]);
  return suppressions;
};

describe('a suppression', () => {
  it.each<[string, string, readonly string[]]>([
    ['is for the next line', `a: 1\n${word} no-category -- gilt nicht\nb: 2\n`, ['no-category 3 gilt nicht']],
    [
      'names several codes',
      `${word} no-category,unused-source , never-raised -- bald\nb: 2`,
      ['no-category 2 bald', 'unused-source 2 bald', 'never-raised 2 bald'],
    ],
    [
      'passes over comments, blank lines and the mark of a document',
      `${word} no-category -- x\n\n  # mehr dazu\n---\nb: 2`,
      ['no-category 5 x'],
    ],
    ['stands behind a value, too', `a: 1 ${word} no-category -- x\nb: 2`, ['no-category 2 x']],
    ['stands in a list', `a:\n  ${word} no-category -- x\n  - 1\n`, ['no-category 3 x']],
    ['stands between key and value', `a:\n  ${word} no-category -- x\n  b: 1\n`, ['no-category 3 x']],
    ['stands within brackets', `a: [\n  ${word} no-category -- x\n  1 ]\n`, ['no-category 3 x']],
    ['stands behind the head of a block of text', `a: | ${word} no-category -- x\n  text\n`, ['no-category 2 x']],
    ['stands in files of Windows', `${word} no-category -- x\r\nb: 2\r\n`, ['no-category 2 x']],
    [
      'takes the dash that editors make of two hyphens',
      `${word} no-category – bleibt so\nb: 2`,
      ['no-category 2 bleibt so'],
    ],
    [
      'may have hyphens in its reason',
      `${word} no-category -- siehe oben -- und unten\nb: 2`,
      ['no-category 2 siehe oben -- und unten'],
    ],
    ['can be for no line', `a: 1\n${word} no-category -- x\n# Ende\n`, ['no-category null x']],
    ['needs no space behind the #', '#lotse-disable-next-line no-category -- x\nb: 2', ['no-category 2 x']],
  ])('%s', (_, text, expected) => {
    expect(suppressionsIn(text)).toEqual(expected);
    expect(parseSource('a.yaml', text).diagnostics).toEqual([]);
  });

  it.each([
    ['in a block of text', `a: |\n  ${word} no-category -- x\nb: 2`],
    ['in quotation marks', `a: "${word} no-category -- x"\nb: 2`],
    ['in a text over several lines', `a: 'eins\n  ${word} no-category -- x\n  zwei'\nb: 2`],
    ['without a space before the #', `a: b${word} no-category -- x\nb: 2`],
    ['in the middle of a comment', `# siehe ${word} no-category -- x\nb: 2`],
  ])('is none %s', (_, text) => {
    expect(suppressionsIn(text)).toEqual([]);
  });

  it('is none in JSON', () => {
    expect(suppressionsIn(`{ "a": "${word} no-category -- x" }`, 'a.json')).toEqual([]);
  });

  it('is found however deep a file is nested', () => {
    const deep = 20_000;
    expect(suppressionsIn(`${'['.repeat(deep)}\n${word} no-category -- x\n1${']'.repeat(deep)}`)).toEqual([
      'no-category 3 x',
    ]);
  });
});

describe('what is wrong with a suppression', () => {
  const wrong = (text: string) => read(text).problems;

  test.each<
    [string, string, { readonly problem: string; readonly text: string; readonly suggestion: string | null }, string]
  >([
    [
      'another directive',
      '# lotse-disable-line no-category -- x',
      { problem: 'directive', text: 'lotse-disable-line', suggestion: null },
      'lotse-disable-line no-category -- x',
    ],
    ['no code', `${word} -- x`, { problem: 'no-code', text: '', suggestion: null }, 'lotse-disable-next-line -- x'],
    ['nothing at all', word, { problem: 'no-code', text: '', suggestion: null }, 'lotse-disable-next-line'],
    [
      'no reason',
      `${word} no-category`,
      { problem: 'no-reason', text: '', suggestion: null },
      'lotse-disable-next-line no-category',
    ],
    [
      'an empty reason',
      `${word} no-category --`,
      { problem: 'no-reason', text: '', suggestion: null },
      'lotse-disable-next-line no-category --',
    ],
    [
      'an unknown code',
      `${word} no-categorie -- x`,
      { problem: 'unknown-code', text: 'no-categorie', suggestion: 'no-category' },
      'no-categorie',
    ],
    [
      'an unknown code like none',
      `${word} E404 -- x`,
      { problem: 'unknown-code', text: 'E404', suggestion: null },
      'E404',
    ],
    [
      'an error',
      `${word} unknown-source -- x`,
      { problem: 'error-code', text: 'unknown-source', suggestion: null },
      'unknown-source',
    ],
    [
      'a warning about such comments',
      `${word} unused-suppression -- x`,
      { problem: 'own-code', text: 'unused-suppression', suggestion: null },
      'unused-suppression',
    ],
  ])('%s', (_, comment, args, at) => {
    expect(wrong(`${comment}\na: 1\n`)).toEqual([{ args, at }]);
    expect(read(`${comment}\na: 1\n`).suppressions).toEqual([]);
  });

  it('leaves the codes that are right', () => {
    const { suppressions, problems } = read(`${word} no-categorie, unused-source -- x\na: 1`);
    expect(suppressions).toEqual(['unused-source 2 x']);
    expect(problems.map(({ at }) => at)).toEqual(['no-categorie']);
  });

  it('takes a code that is an error or a warning', () => {
    expect(suppressionsIn(`${word} version-mismatch -- x\na: 1`)).toEqual(['version-mismatch 2 x']);
  });
});
