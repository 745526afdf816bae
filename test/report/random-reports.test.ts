import fc from 'fast-check';
import { test } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderQuestions } from '../../src/report/questions-markdown.ts';
import { arbitraryCase, type CaseDocuments } from '../support/arbitrary-case.ts';
import { loadCase } from '../support/load-case.ts';
import { roadmapOf } from '../support/roadmap-of.ts';
import { expectSound } from './sound-markdown.ts';

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
