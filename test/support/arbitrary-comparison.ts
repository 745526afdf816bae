import fc from 'fast-check';
import {
  type ComparisonContent,
  type ComparisonDocument,
  compareMunicipalities,
  compareOverTime,
  compareScenarios,
  comparisonDocument,
} from '../../src/explain/index.ts';
import type { Questionnaire } from '../../src/questionnaire/index.ts';
import { arbitraryAssessments, type DrawnAssessments } from './arbitrary-assessments.ts';
import { arbitraryPlanningCase } from './arbitrary-planning-case.ts';
import { loadCase } from './load-case.ts';

/** A comparison and the questionnaire that it was made with. */
export interface DrawnComparison {
  readonly document: ComparisonDocument;
  readonly questionnaire: Questionnaire;
}

const digest = `sha256:${'0'.repeat(64)}`;

function drawn(questionnaire: Questionnaire, content: ComparisonContent): DrawnComparison {
  const { id, version } = questionnaire;
  const head = {
    toolVersion: '0.0.0',
    questionnaire: { id, version, digest },
    oldQuestionnaire: content.mode === 'overTime' ? { version: '0.9.0', digest } : null,
    date: '2028-11-22',
    diagnostics: [],
  };
  return { document: comparisonDocument(head, content), questionnaire };
}

function firstOf({ files }: DrawnAssessments): Questionnaire {
  const [first] = files;
  if (first === undefined) throw new Error('no file');
  return first.questionnaire;
}

/** Random comparisons, by their mode. */
export const arbitraryComparisons: { readonly [mode in ComparisonDocument['mode']]: fc.Arbitrary<DrawnComparison> } = {
  whatIf: fc
    .tuple(arbitraryPlanningCase(), fc.nat(40), fc.integer({ min: 1, max: 16 }))
    .map(([documents, days, quarters]) => {
      const { questionnaire, answers } = loadCase(documents);
      const scenarios = [
        { given: `days=${days}`, whatIf: { reject: [], done: [], internalDaysPerQuarter: days } },
        { given: `quarters=${quarters}`, whatIf: { reject: [], done: [], quarters } },
      ];
      const whatIf = compareScenarios(questionnaire, answers, digest, scenarios);
      return drawn(questionnaire, { mode: 'whatIf', whatIf, overTime: null, sideBySide: null });
    }),
  overTime: fc.tuple(arbitraryAssessments(3), fc.boolean()).map(([assessments, hasOlder]) => {
    const questionnaire = firstOf(assessments);
    const files = assessments.files.map(({ answers }, index) => ({
      answers,
      answersDigest: digest,
      older: hasOlder && index === 0 ? assessments.older : null,
    }));
    const overTime = compareOverTime(questionnaire, files);
    return drawn(questionnaire, { mode: 'overTime', whatIf: null, overTime, sideBySide: null });
  }),
  sideBySide: arbitraryAssessments(3).map((assessments) => {
    const questionnaire = firstOf(assessments);
    const files = assessments.files.map(({ answers }) => ({ answers, answersDigest: digest }));
    const sideBySide = compareMunicipalities(questionnaire, files);
    return drawn(questionnaire, { mode: 'sideBySide', whatIf: null, overTime: null, sideBySide });
  }),
};
