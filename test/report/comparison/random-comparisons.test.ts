import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ComparisonDocument } from '../../../src/explain/index.ts';
import type { Questionnaire } from '../../../src/questionnaire/index.ts';
import { renderComparison } from '../../../src/report/comparison.ts';
import { comparisonText } from '../../../src/text/comparison/comparison-text.ts';
import type { Language } from '../../../src/text/index.ts';
import { arbitraryComparisons } from '../../support/arbitrary-comparison.ts';

function render(document: ComparisonDocument, questionnaire: Questionnaire, language: Language): string {
  return renderComparison(document, questionnaire, comparisonText(language), language);
}

/** What must hold for any Markdown that we write; rows of an aligned table are of one length. */
function expectSound(markdown: string): void {
  expect(markdown).not.toMatch(/undefined|NaN|\[object|Infinity|\*\*\*\*/);
  expect(markdown).toMatch(/[^\n]\n$/);
  expect(markdown).not.toMatch(/\n\n\n/);
  for (const table of markdown.match(/(^\|.*\n)+/gm) ?? []) {
    const lines = table.trimEnd().split('\n');
    expect(new Set(lines.map((line) => [...line].length)).size).toBe(1);
    expect(new Set(lines.map((line) => line.replace(/\\./g, '').split('|').length)).size).toBe(1);
  }
}

const titles = {
  whatIf: ['# Vergleich: Was wäre, wenn?', '# Comparison: What if?'],
  overTime: ['# Vergleich über die Zeit: ', '# Comparison over time: '],
  sideBySide: ['# Vergleich mehrerer Kommunen: ', '# Comparison of several municipalities: '],
} as const;

test.each(Object.entries(arbitraryComparisons))(
  'a comparison of any result is sound and says its mode first: %s',
  (_, comparisons) => {
    fc.assert(
      fc.property(comparisons, ({ document, questionnaire }) => {
        const [german, english] = titles[document.mode];
        for (const [language, title] of [
          ['de', german],
          ['en', english],
        ] as const) {
          const markdown = render(document, questionnaire, language);
          expectSound(markdown);
          expect(markdown.startsWith(title)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  },
);
