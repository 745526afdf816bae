import fc from 'fast-check';
import { test } from 'vitest';
import { explain } from '../../src/explain/explain.ts';
import { renderExplanation } from '../../src/report/explanation.ts';
import { loadExplainText } from '../../src/text/index.ts';
import { arbitraryCase } from '../support/arbitrary-case.ts';
import { arbitraryPlanningCase } from '../support/arbitrary-planning-case.ts';
import { allSubjects, explainCase } from '../support/explain-case.ts';
import { loadCase } from '../support/load-case.ts';
import { expectSound } from './sound-markdown.ts';

const texts = { de: await loadExplainText('de'), en: await loadExplainText('en') };

test.each([
  ['wide', arbitraryCase()],
  ['crowded', arbitraryPlanningCase()],
] as const)('an explanation of anything in %s cases is sound, in both languages', (_, cases) => {
  fc.assert(
    fc.property(cases, (documents) => {
      const context = explainCase(loadCase(documents));
      for (const subject of allSubjects(context)) {
        const explanation = explain(context, subject);
        for (const language of ['de', 'en'] as const)
          expectSound(renderExplanation(explanation, context.questionnaire, texts[language], language));
      }
    }),
    { numRuns: 40 },
  );
});
