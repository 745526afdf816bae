import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderQuestions } from '../../src/report/questions-markdown.ts';
import { arbitraryCase, type CaseDocuments } from '../support/arbitrary-case.ts';
import { loadCase } from '../support/load-case.ts';
import { roadmapOf } from '../support/roadmap-of.ts';

/** What must hold for any Markdown that we write. */
function expectSound(markdown: string): void {
  expect(markdown).not.toMatch(/undefined|NaN|\[object|Infinity|\*\*\*\*/);
  expect(markdown).toMatch(/[^\n]\n$/);
  expect(markdown).not.toMatch(/\n\n\n/);
  for (const table of markdown.match(/(^\|.*\n)+/gm) ?? []) {
    const lines = table.trimEnd().split('\n');
    expect(new Set(lines.map((line) => line.replace(/\\./g, '').split('|').length)).size).toBe(1);
  }
}

test('a report of any result is sound, in both languages', () => {
  fc.assert(
    fc.property(arbitraryCase(), (documents: CaseDocuments) => {
      const loaded = loadCase(documents);
      const result = roadmapOf(loaded);
      for (const language of ['de', 'en'] as const) {
        expectSound(renderMarkdown(result, loaded.questionnaire, language));
        expectSound(renderQuestions(loaded.questionnaire, language));
      }
    }),
    { numRuns: 60 },
  );
});
