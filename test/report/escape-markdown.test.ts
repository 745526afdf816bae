import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/report/document/block.ts';
import { escapeMarkdown, linkTarget } from '../../src/report/markdown/escape-markdown.ts';
import { renderBlocks } from '../../src/report/markdown/render-blocks.ts';

describe('nasty text', () => {
  test.each([
    ['A|B', 'A\\|B'],
    ['zwei\r\nZeilen\u2028drei', 'zwei Zeilen drei'],
    ['zwei  Leerzeichen, am Ende auch  ', 'zwei Leerzeichen, am Ende auch '],
    ['<script>', '\\<script\\>'],
    ['**fett** _kursiv_ `code`', '\\*\\*fett\\*\\* \\_kursiv\\_ \\`code\\`'],
    ['[x](javascript:1)', '\\[x\\](javascript:1)'],
    ['&lt; & &#60;', '\\&lt; & &\\#60;'],
    ['C:\\Akten', 'C:\\\\Akten'],
    ['$x$ ~~y~~ #12', '\\$x\\$ \\~\\~y\\~\\~ \\#12'],
    ['\u0007\u202e', '\ufffd\ufffd'],
    ['41\u00a0%', '41\u00a0%'],
  ])('%j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  test.each([
    ['# kein Titel', '\\# kein Titel\n'],
    ['- keine Liste', '\\- keine Liste\n'],
    ['+ auch nicht', '\\+ auch nicht\n'],
    ['1. Quartal', '1\\. Quartal\n'],
    ['--- kein Strich', '\\--- kein Strich\n'],
    ['> kein Zitat', '\\> kein Zitat\n'],
    ['1.5 bleibt', '1.5 bleibt\n'],
  ])('at the start of a paragraph: %j', (text, markdown) => {
    expect(renderBlocks([{ kind: 'paragraph', text }])).toBe(markdown);
  });

  test('every table row has the same number of cells, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string()), { minLength: 1 }), (rows) => {
        const columns = [
          { title: 'a', align: 'left' },
          { title: 'b', align: 'right' },
        ] as const;
        const lines = renderBlocks([{ kind: 'table', columns, rows }])
          .trimEnd()
          .split('\n');
        expect(lines).toHaveLength(rows.length + 2);
        for (const line of lines) expect(line.replace(/\\[\s\S]/g, '').match(/\|/g)).toHaveLength(3);
      }),
    );
  });
});

test('only addresses of the web become links', () => {
  expect(linkTarget('https://example.org/a?b=c#d')).toBe('https://example.org/a?b=c#d');
  for (const url of ['javascript:alert(1)', 'https://a b', 'https://a>', 'weka.de']) expect(linkTarget(url)).toBeNull();
});

test('emphasis holds and empty emphasis leaves no stars', () => {
  const blocks: readonly Block[] = [
    { kind: 'paragraph', text: [{ kind: 'strong', text: ' a*b ' }, ' ', { kind: 'emphasis', text: '' }, 'c'] },
  ];
  expect(renderBlocks(blocks)).toBe('**a\\*b** c\n');
});

test('a gantt chart keeps Mermaid from reading titles as its own', () => {
  const task = { title: '1 Titel: mit; #allem\n%%', start: '2027-01-01', end: '2027-04-01', mark: 'critical' } as const;
  const markdown = renderBlocks([{ kind: 'gantt', title: 'Plan', sections: [{ title: 'E-Akte', tasks: [task] }] }]);
  expect(markdown).toContain('    1 Titel – mit, allem :crit, 2027-01-01, 2027-04-01\n```');

  const long = { ...task, title: 'x'.repeat(80) };
  expect(renderBlocks([{ kind: 'gantt', title: 'Plan', sections: [{ title: 'A', tasks: [long] }] }])).toContain(
    `    ${'x'.repeat(49)}… :crit`,
  );
});
