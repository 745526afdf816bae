import { describe, expect, test } from 'vitest';
import { diagnose, type Place } from '../../src/diagnostics/index.ts';
import { displayLine } from '../../src/report/diagnostics/display-line.ts';
import { loadDiagnosticsJson, loadPretty } from '../../src/report/index.ts';

const text = 'answers:\n  ea-stategie: 2\n\tzugang: "äöü"\n';

function place(line: number, column: number, endColumn: number, endLine = line): Place {
  return {
    file: 'answers.yaml',
    pointer: '/answers/ea-stategie',
    range: { start: { line, column }, end: { line: endLine, column: endColumn } },
  };
}

const unknown = diagnose('unknown-question', place(2, 3, 14), { id: 'ea-stategie', suggestion: 'ea-strategie' });
const duplicate = diagnose('duplicate-id', place(3, 2, 8), { id: 'zugang' }, { related: [place(1, 1, 8)] });
const whole = diagnose('size-class-needed', { file: 'b.yaml', pointer: '', range: null }, {});

const same = (part: string) => part;
const plain = { error: same, warning: same, info: same, strong: same, dim: same };
const texts = new Map([['answers.yaml', text]]);

describe('for people', () => {
  test('shows where, what, the place in its line, what to write instead, and the counts', async () => {
    const render = await loadPretty();
    const output = render([unknown, duplicate, whole], { language: 'de', colours: plain, texts, files: 2 });
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
        '  Abhilfe: Jeder Name darf hier nur einmal vorkommen.',
        '  siehe auch: answers.yaml:1:1',
        '',
        'b.yaml Fehler size-class-needed',
        '  Der Fragebogen unterscheidet nach Größenklassen, die Datei nennt aber weder Einwohnerzahl noch Größenklasse.',
        '  Abhilfe: Ergänzen Sie unter „municipality“ den Schlüssel „population“ oder „sizeClass“.',
        '',
        '2 Dateien geprüft: 3 Fehler.',
        '',
      ].join('\n'),
    );
  });

  test('nothing to say is said, too', async () => {
    const render = await loadPretty();
    expect(render([], { language: 'en', colours: plain, texts, files: 1 })).toBe(
      '1 file checked, nothing to complain of.\n',
    );
  });

  test('colours are put around, never inside the line', async () => {
    const render = await loadPretty();
    const colours = { ...plain, error: (part: string) => `<${part}>` };
    const output = render([unknown], { language: 'en', colours, texts, files: 1 });
    expect(output).toContain('answers.yaml:2:3 <error> unknown-question');
    expect(output).toContain('    |   <^^^^^^^^^^^>');
  });
});

describe('the line on a screen', () => {
  test.each([
    ['a: b', 4, 5, 'a: b', '   ^'],
    ['a:', 3, 3, 'a:', '  ^'],
    ['\ta\tb', 4, 5, '    a   b', '        ^'],
    ['你好: x', 5, 6, '你好: x', '      ^'],
    ['你好: x', 1, 3, '你好: x', '^^^^'],
    ['😀 x', 4, 5, '😀 x', '   ^'],
    ['e\u0301 x', 4, 5, 'e\u0301 x', '  ^'],
    ['a\u001b[31m: b', 9, 10, 'a\ufffd[31m: b', '        ^'],
  ])('%j from column %d to %d', (line, start, end, shown, marker) => {
    expect(displayLine(line, start, end)).toEqual({ text: shown, marker });
  });

  test('a long line is cut around the place', () => {
    const line = `${'x'.repeat(500)}HIER${'y'.repeat(500)}`;
    const { text: shown, marker } = displayLine(line, 501, 505);
    expect(shown).toHaveLength(112);
    expect(shown.slice(marker.indexOf('^'), marker.length)).toBe('HIER');
    expect(shown).toMatch(/^…x+HIERy+…$/);
  });
});

describe('for programs', () => {
  test('has line and column from 1, and null where there is no place', async () => {
    const { diagnosticToJson } = await loadDiagnosticsJson();
    expect(diagnosticToJson(unknown, 'de')).toEqual({
      code: 'unknown-question',
      severity: 'error',
      message: 'Die Frage „ea-stategie“ gibt es nicht.',
      file: 'answers.yaml',
      line: 2,
      column: 3,
      endLine: 2,
      endColumn: 14,
      pointer: '/answers/ea-stategie',
      hint: 'Meinten Sie „ea-strategie“?',
    });
    expect(diagnosticToJson(whole, 'de')).toMatchObject({ line: null, endColumn: null });
    expect(diagnosticToJson(duplicate, 'en').related).toEqual([
      { file: 'answers.yaml', line: 1, column: 1, endLine: 1, endColumn: 8, pointer: '/answers/ea-stategie' },
    ]);
  });

  test('counts errors and warnings', async () => {
    const { renderDiagnosticsJson } = await loadDiagnosticsJson();
    const warning = diagnose('unused-source', place(1, 1, 2), { id: 'S1' });
    const output = renderDiagnosticsJson([unknown, warning], 2, 'en');
    expect(JSON.parse(output)).toMatchObject({ files: 2, errors: 1, warnings: 1 });
    expect(output).toMatch(/\}\n$/);
  });
});
