import { beforeAll, expect, test } from 'vitest';
import type { Answers } from '../../src/answers/index.ts';
import {
  acceptReply,
  beginInterview,
  entryOf,
  type Interview,
  nextQuestion,
  progressOf,
  type Reply,
} from '../../src/interview/index.ts';
import type { Condition, Question, QuestionId, Questionnaire } from '../../src/questionnaire/index.ts';
import { miniQuestionnaire } from '../support/mini-questionnaire.ts';

let questionnaire: Questionnaire;

beforeAll(async () => {
  questionnaire = await miniQuestionnaire();
});

const noAnswers: Answers = {
  questionnaire: { id: 'mini', version: '1.1.0' },
  assessedOn: '2026-11-22',
  municipality: {
    name: 'Musterdorf',
    ags: null,
    ars: null,
    body: null,
    state: null,
    population: 8000,
    sizeClass: null,
    workplaces: null,
  },
  targets: new Map(),
  planning: { start: null, quarters: null, internalDaysPerQuarter: null, budget: null, measures: new Map() },
  entries: new Map(),
};

const answered = (value: boolean | number): Reply => ({ kind: 'answered', value });
const later: Reply = { kind: 'later' };

/** Answers what is asked, one reply after the other, and says what was asked. */
function play(interview: Interview, replies: readonly Reply[]): { asked: readonly string[]; interview: Interview } {
  const asked: string[] = [];
  let now = interview;
  for (const reply of replies) {
    const next = nextQuestion(now);
    if (next === null) break;
    asked.push(next.question.id);
    now = acceptReply(now, next.question.id, reply);
  }
  return { asked, interview: now };
}

test('asks in order, facts too, and ends', () => {
  const { asked, interview } = play(beginInterview(questionnaire, noAnswers), [
    answered(true),
    answered(2),
    { kind: 'unknown' },
    answered(false),
    { kind: 'notApplicable', reason: 'keine Beschäftigten' },
    { kind: 'answered', value: [] },
    { kind: 'answered', value: 'nichts' },
  ]);
  expect(asked).toEqual([
    'akten-papier',
    'akten-regeln',
    'akten-scannen',
    'technik-sicherung',
    'technik-schulung',
    'technik-schutz',
    'technik-notiz',
  ]);
  expect(nextQuestion(interview)).toBeNull();
  expect(progressOf(interview)).toEqual({ settled: 7, applicable: 7 });
});

test('an answer that rules a question out takes it from the list', () => {
  const { asked, interview } = play(beginInterview(questionnaire, noAnswers), [answered(false), answered(2), later]);
  expect(asked).toEqual(['akten-papier', 'akten-regeln', 'technik-sicherung']);
  expect(progressOf(interview)).toEqual({ settled: 2, applicable: 6 });
});

test('what is put off comes again in the next session only', () => {
  const { asked, interview } = play(
    beginInterview(questionnaire, noAnswers),
    Array.from({ length: 9 }, () => later),
  );
  // Nothing is known of the paper, so the question that hangs on it is asked all the same.
  expect(asked).toContain('akten-scannen');
  expect(new Set(asked).size).toBe(7);
  expect(nextQuestion(interview)).toBeNull();
  expect(nextQuestion(beginInterview(questionnaire, interview.answers))?.question.id).toBe('akten-papier');
});

test('goes on where it stopped', () => {
  const { interview } = play(beginInterview(questionnaire, noAnswers), [answered(true), answered(1)]);
  expect(nextQuestion(beginInterview(questionnaire, interview.answers))?.question.id).toBe('akten-scannen');
});

test('a question that hangs on a later one waits for it', () => {
  const [first, second] = [...questionnaire.questions.values()] as [Question, Question];
  const appliesWhen: Condition = { kind: 'question', question: second.id, test: { op: 'answered' } };
  const changed: Questionnaire = {
    ...questionnaire,
    questions: new Map([...questionnaire.questions, [first.id, { ...first, appliesWhen }]]),
  };
  const { asked } = play(beginInterview(changed, noAnswers), [answered(3), answered(true)]);
  expect(asked).toEqual([second.id, first.id]);
});

test('a reply keeps what stood beside the answer', () => {
  const before = { kind: 'blank', comment: 'fragen: Amt 10', evidence: null, by: 'hauptamt', on: null } as const;
  expect(entryOf({ kind: 'unknown' }, before)).toEqual({ ...before, kind: 'unknown' });
  expect(entryOf(later, before)).toBeNull();
});

test('nothing in a state changes', () => {
  const start = beginInterview(questionnaire, noAnswers);
  acceptReply(start, 'akten-papier' as QuestionId, answered(true));
  expect(start).toEqual(beginInterview(questionnaire, noAnswers));
  expect(noAnswers.entries.size).toBe(0);
});
