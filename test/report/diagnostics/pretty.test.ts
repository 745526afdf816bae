import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/diagnostics/index.ts';
import { type PrettyOptions, renderPretty } from '../../../src/report/diagnostics/pretty.ts';
import { renderDiagnostic } from '../../../src/text/index.ts';
import { duplicate, place, reportOf, unknown, warning, whole } from './sample.ts';

const same = (part: string) => part;
const plain = { error: same, warning: same, info: same, strong: same, dim: same };
const inGerman: PrettyOptions = { language: 'de', colours: plain, width: null, most: null };

test('shows where, what, the place in its line, what to write instead, and the counts', () => {
  const output = renderPretty(reportOf([unknown, duplicate, whole], { files: ['c.yaml'] }), inGerman);
  expect(output).toBe(
    [
      'answers.yaml:2:3 Fehler unknown-question',
      '  Die Frage „ea-stategie“ gibt es nicht.',
      '  2 |   ea-stategie: 2',
      '    |   ^^^^^^^^^^^',
      '  Abhilfe: Meinten Sie „ea-strategie“?',
      '',
      'answers.yaml:3:2 Fehler duplicate-id',
      '  „zugang“ steht schon an anderer Stelle.',
      '  3 |     zugang: "äöü"',
      '    |     ^^^^^^',
      `  Abhilfe: ${renderDiagnostic(duplicate, 'de').hint}`,
      '  zuerst vergeben: answers.yaml:1:1',
      '  1 | answers:',
      '    | ^^^^^^^',
      '',
      'b.yaml Fehler size-class-needed',
      '  Der Fragebogen unterscheidet nach Größenklassen, die Datei nennt aber weder Einwohnerzahl noch Größenklasse.',
      '  Abhilfe: Ergänzen Sie unter „municipality“ den Schlüssel „population“ oder „sizeClass“.',
      '',
      '3 Dateien geprüft: 3 Fehler in 2 Dateien.',
      '',
    ].join('\n'),
  );
});

test('nothing to say is said, too', () => {
  const output = renderPretty(reportOf([], { files: ['a.yaml'] }), { ...inGerman, language: 'en' });
  expect(output).toBe('1 file checked, nothing to complain of.\n');
});

test('colours are put around, never inside the line', () => {
  const colours = { ...plain, error: (part: string) => `<${part}>`, strong: (part: string) => `*${part}*` };
  const output = renderPretty(reportOf([unknown]), { ...inGerman, colours });
  expect(output).toContain('*answers.yaml:2:3* <Fehler> unknown-question');
  expect(output).toContain('    |   <^^^^^^^^^^^>\n  *Abhilfe:* Meinten');
});

test('on a terminal sentences are wrapped and hang below each other', () => {
  const output = renderPretty(reportOf([whole]), { ...inGerman, width: 40 });
  expect(output.split('\n').slice(1, 8)).toEqual([
    '  Der Fragebogen unterscheidet nach',
    '  Größenklassen, die Datei nennt aber',
    '  weder Einwohnerzahl noch Größenklasse.',
    '  Abhilfe: Ergänzen Sie unter',
    '  „municipality“ den Schlüssel',
    '  „population“ oder „sizeClass“.',
    '',
  ]);
});

test('no line of the file is wider than the terminal', () => {
  const text = `answers: ${'x'.repeat(300)}\n`;
  const found = diagnose('unknown-key', place(1, 150, 160), { key: 'x', suggestion: null });
  const output = renderPretty(reportOf([found], { texts: { 'answers.yaml': text } }), { ...inGerman, width: 60 });
  const lines = output.split('\n').filter((line) => line.includes(' | ') || line.includes('^'));
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(60);
  expect(lines[1]).toContain('^'.repeat(10));
});

describe('a place that goes on over several lines', () => {
  const excerpt = (endLine: number, endColumn: number) => {
    const found = diagnose('unknown-key', place(1, 3, endColumn, endLine), { key: 'a', suggestion: null });
    const texts = { 'answers.yaml': 'ab cd\n  ef\ngh\n' };
    return renderPretty(reportOf([found], { texts }), inGerman).split('\n')[3];
  };

  test.each([
    ['is marked to the end of its first line', 2, 3, '    |   ^^^ bis Zeile 2'],
    ['ends where its last character stands', 3, 1, '    |   ^^^ bis Zeile 2'],
    ['is one line where only the line break belongs to it', 2, 1, '    |   ^^^'],
  ])('%s', (_, endLine, endColumn, expected) => {
    expect(excerpt(endLine, endColumn)).toBe(expected);
  });
});

describe('too much for a screen', () => {
  const report = reportOf([warning, unknown, duplicate, whole]);

  test('the first errors are shown before any warning, in the order of places', () => {
    const output = renderPretty(report, { ...inGerman, most: 2 });
    expect(output.match(/^\S+ (?:Fehler|Warnung) .*$/gm)).toEqual([
      'answers.yaml:2:3 Fehler unknown-question',
      'answers.yaml:3:2 Fehler duplicate-id',
    ]);
    expect(output).toMatch(/\n\nNicht gezeigt: 1 Fehler, 1 Warnung\. Alles zeigt --max-problems all\.\n\n/);
    expect(output).toContain('2 Dateien geprüft: 3 Fehler, 1 Warnung in 2 Dateien.');
  });

  test('nothing but the counts', () => {
    expect(renderPretty(report, { ...inGerman, language: 'en', most: 0 })).toBe(
      'Not shown: 3 errors, 1 warning. --max-problems all shows everything.\n\n2 files checked: 3 errors, 1 warning in 2 files.\n',
    );
  });
});

test('of many related places only the first are shown with their lines, and none twice', () => {
  const related = [place(2, 3, 14), ...[1, 2, 4, 5, 6].map((line) => place(line, 1, 2))];
  const texts = { 'answers.yaml': 'a\nb: c\nd\ne\nf\ng\n' };
  const found = diagnose('duplicate-id', place(2, 1, 2), { id: 'b' }, { related });
  const output = renderPretty(reportOf([found], { texts }), inGerman);
  expect(output.match(/: answers\.yaml:\d:\d$/gm)).toHaveLength(5);
  expect(output.match(/^ {2}\d \| /gm)).toEqual(['  2 | ', '  1 | ', '  4 | ']);
});
