import { expect, test } from 'vitest';
import { scoreAnswers, scoringDiagnostics } from '../../src/scoring/index.ts';
import { type JsonObject, parseSource } from '../../src/source/index.ts';
import { completeExample } from '../support/doc-examples.ts';
import { loadCase } from '../support/load-case.ts';

function findings(questionnaire: JsonObject, answers: string) {
  const { value: source } = parseSource('answers.yaml', answers);
  if (source === null) throw new Error('no YAML');
  const loaded = loadCase(completeExample(questionnaire, source.data as JsonObject));
  return scoringDiagnostics(scoreAnswers(loaded.questionnaire, loaded.answers), source).map(
    ({ code, args, pointer, range }) => ({ code, args, pointer, line: range?.start.line ?? null }),
  );
}

test('an answer to a question that does not apply is ignored with a warning at its key', () => {
  const domains = [
    {
      id: 'd',
      questions: [
        { id: 'dms' },
        { id: 'training', appliesWhen: { question: 'dms', atLeast: 1 } },
        { id: 'archive', appliesWhen: { question: 'dms', atLeast: 1 } },
        { id: 'cloud', appliesWhen: { question: 'dms', atLeast: 1 } },
      ],
    },
  ];
  // What says nothing about a level is not ignored: that it is not known, or does not apply.
  const answers =
    'answers:\n  dms: 0\n  training: 3\n  archive: { unknown: true }\n  cloud: { notApplicable: Nein. }\n';
  expect(findings({ domains }, answers)).toEqual([
    { code: 'answer-ignored', args: { question: 'training' }, pointer: '/answers/training', line: 3 },
  ]);
});

test('a priority that no question in play has a part in is a warning of the file', () => {
  const priorities = { categories: [{ id: 'a', weight: 1 }] };
  const domains = [{ id: 'd', questions: [{ id: 'q1', categories: ['a'] }, { id: 'q2' }] }];
  expect(findings({ priorities, domains }, 'answers:\n  q1: { notApplicable: Nein. }\n')).toEqual([
    { code: 'no-category', args: { question: null }, pointer: '', line: null },
  ]);
  expect(findings({ priorities, domains }, 'answers: {}\n')).toEqual([]);
  expect(findings({ domains }, 'answers: {}\n')).toEqual([]);
});
