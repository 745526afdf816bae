import type { AnswerCode } from '../diagnostics/wording.ts';
import type { ExamplesOf } from './explanation.ts';

export const answerExamples: ExamplesOf<AnswerCode> = {
  'size-class-needed': {
    where: 'answer-file',
    bad: 'municipality: { name: Musterdorf }',
    good: 'municipality: { name: Musterdorf, population: 8000 }',
  },
  'key-mismatch': {
    where: 'answer-file',
    bad: `municipality:
  name: Musterstadt
  ags: "12099001"
  state: ST
  population: 8000`,
    good: `municipality:
  name: Musterstadt
  ags: "15099001"
  state: ST
  population: 8000`,
  },
  'value-type': { where: 'answers', bad: 'akten-papier: ja', good: 'akten-papier: true' },
  'value-out-of-range': { where: 'answers', bad: 'technik-schulung: 130', good: 'technik-schulung: 30' },
  'exclusive-option': {
    where: 'answers',
    bad: 'technik-schutz: [virenschutz, keine]',
    good: 'technik-schutz: [virenschutz]',
  },
  'reason-missing': {
    where: 'answers',
    bad: 'akten-plan: { notApplicable: true }',
    good: 'akten-plan: { notApplicable: Die Akten führt der Landkreis. }',
  },
  'unknown-questionnaire': {
    where: 'answer-file',
    bad: 'questionnaire: { id: sachsen-anhlt, version: 1.0.0 }',
    good: 'questionnaire: { id: sachsen-anhalt, version: 1.0.0 }',
  },
  'questionnaire-mismatch': {
    where: 'answer-file',
    bad: 'questionnaire: { id: akten, version: 2.0.0 }',
    good: 'questionnaire: { id: akten-kurz, version: 2.0.0 }',
  },
  'version-mismatch': {
    where: 'answer-file',
    bad: 'questionnaire: { id: akten-kurz, version: 1.0.0 }',
    good: 'questionnaire: { id: akten-kurz, version: 2.0.0 }',
  },
  'municipality-unclear': {
    where: 'answer-file',
    bad: 'municipality: { name: Neustadt, ags: "15999001", population: 8000 }',
    good: 'municipality: { name: Neustadt, ags: "15999002", population: 8000 }',
  },
  'same-day': {
    where: 'answer-file',
    bad: 'assessedOn: 2026-11-22',
    good: 'assessedOn: 2027-11-22',
  },
  'answer-ignored': {
    where: 'answers',
    bad: `akten-papier: false
akten-scannen: einzeln`,
    good: 'akten-papier: false',
  },
};
