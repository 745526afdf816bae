import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreAnswers } from '../../src/scoring/index.ts';
import { arbitraryCase } from '../support/arbitrary-case.ts';
import { differences } from '../support/differences.ts';
import { loadCase } from '../support/load-case.ts';
import { propertyRuns } from '../support/property-runs.ts';
import type { AnswersDocument, QuestionnaireDocument } from '../support/reference-documents.ts';
import { referenceScores } from '../support/reference-scoring.ts';
import { viewScores } from '../support/scores-view.ts';

test('scoring agrees with the plain reckoning of the contract, to 12 decimals', () => {
  fc.assert(
    fc.property(arbitraryCase(), (documents) => {
      const { questionnaire, answers } = loadCase(documents);
      const reference = referenceScores(
        documents.questionnaire as unknown as QuestionnaireDocument,
        documents.answers as unknown as AnswersDocument,
      );
      expect(differences(viewScores(scoreAnswers(questionnaire, answers)), reference, 1e-12)).toEqual([]);
    }),
    propertyRuns(),
  );
});
