import { beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '../../src/answers/index.ts';
import {
  acceptRemark,
  acceptReply,
  beginInterview,
  currentQuestion,
  domainsOf,
  entryOf,
  everything,
  goBack,
  type Interview,
  jumpTo,
  progressOf,
  type Reply,
} from '../../src/interview/index.ts';
import type {
  Condition,
  DomainId,
  LevelQuestion,
  Question,
  QuestionId,
  Questionnaire,
} from '../../src/questionnaire/index.ts';
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
    if (now.at === null) break;
    asked.push(now.at);
    now = acceptReply(now, reply);
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
  expect(interview.at).toBeNull();
  expect(progressOf(interview)).toEqual({ number: 7, applicable: 7, toCome: 0 });
});

test('an answer that rules a question out takes it from the list', () => {
  const { asked, interview } = play(beginInterview(questionnaire, noAnswers), [answered(false), answered(2), later]);
  expect(asked).toEqual(['akten-papier', 'akten-regeln', 'technik-sicherung']);
  expect(progressOf(interview)).toEqual({ number: 4, applicable: 6, toCome: 3 });
});

test('what is put off comes again in the next session only', () => {
  const { asked, interview } = play(
    beginInterview(questionnaire, noAnswers),
    Array.from({ length: 9 }, () => later),
  );
  // Nothing is known of the paper, so the question that hangs on it is asked all the same.
  expect(asked).toContain('akten-scannen');
  expect(new Set(asked).size).toBe(7);
  expect(interview.at).toBeNull();
  expect(beginInterview(questionnaire, interview.answers).at).toBe('akten-papier');
});

test('goes on where it stopped', () => {
  const { interview } = play(beginInterview(questionnaire, noAnswers), [answered(true), answered(1)]);
  expect(beginInterview(questionnaire, interview.answers).at).toBe('akten-scannen');
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
  acceptReply(start, answered(true));
  acceptRemark(start, { kind: 'comment', text: 'Amt 10' });
  goBack(start);
  jumpTo(start, 'technik' as DomainId);
  expect(start).toEqual(beginInterview(questionnaire, noAnswers));
  expect(noAnswers.entries.size).toBe(0);
});

describe('moving about', () => {
  test('back, change, and on where one had been', () => {
    const { interview } = play(beginInterview(questionnaire, noAnswers), [
      answered(true),
      answered(2),
      answered(false),
    ]);
    const back = goBack(goBack(interview) ?? interview) ?? interview;
    expect(back.at).toBe('akten-regeln');
    expect(currentQuestion(back)?.value).toBe(2);
    const { asked, interview: end } = play(back, [answered(3), later, answered(true)]);
    expect(asked).toEqual(['akten-regeln', 'akten-scannen', 'technik-sicherung']);
    expect(end.answers.entries.get(asked[0] as never)).toMatchObject({ value: 3 });
  });

  test('back in a session that has just begun leads to what was answered before', () => {
    const { interview } = play(beginInterview(questionnaire, noAnswers), [answered(true), answered(1)]);
    const again = beginInterview(questionnaire, interview.answers);
    expect(goBack(again)?.at).toBe('akten-regeln');
    expect(goBack(goBack(again) ?? again)?.at).toBe('akten-papier');
    expect(goBack(beginInterview(questionnaire, noAnswers))).toBeNull();
  });

  test('what a changed answer rules out is passed over on the way', () => {
    const { interview } = play(beginInterview(questionnaire, noAnswers), [answered(true), answered(1), answered(true)]);
    const atFirst = goBack(goBack(goBack(interview) ?? interview) ?? interview) ?? interview;
    const { asked } = play(atFirst, [answered(false), later, later]);
    expect(asked).toEqual(['akten-papier', 'akten-regeln', 'technik-sicherung']);
  });

  test('a jump goes on from there and comes back to what was left out', () => {
    const jumped = jumpTo(beginInterview(questionnaire, noAnswers), 'technik' as DomainId);
    const { asked } = play(
      jumped,
      Array.from({ length: 9 }, () => later),
    );
    expect(asked).toEqual([
      'technik-sicherung',
      'technik-schulung',
      'technik-schutz',
      'technik-notiz',
      'akten-papier',
      'akten-regeln',
      'akten-scannen',
    ]);
  });

  test('domains tell how far they have come', () => {
    const { interview } = play(beginInterview(questionnaire, noAnswers), [answered(false), answered(1), later]);
    expect(domainsOf(interview).map(({ domain, settled, applicable }) => [domain.id, settled, applicable])).toEqual([
      ['akten', 2, 2],
      ['technik', 0, 4],
    ]);
  });
});

describe('scopes', () => {
  const inScope = (part: Partial<typeof everything>, answers = noAnswers) =>
    play(
      beginInterview(questionnaire, answers, { ...everything, ...part }),
      Array.from({ length: 9 }, () => later),
    ).asked;

  test('a domain brings what its conditions name', () => {
    expect(inScope({ domain: 'technik' as DomainId })).toEqual([
      'technik-sicherung',
      'technik-schulung',
      'technik-schutz',
      'technik-notiz',
    ]);
    const scannen = [...questionnaire.questions.values()].find(({ id }) => id === 'akten-scannen') as Question;
    const moved = { ...scannen, core: true };
    const questions = new Map([...questionnaire.questions, [moved.id, moved]]);
    const changed = { ...questionnaire, questions };
    const { order } = beginInterview(changed, noAnswers, { ...everything, quick: true });
    expect(order).toEqual(['akten-papier', 'akten-scannen']);
  });

  test('the quick check is the core and the facts that its conditions and red lines name', () => {
    const regeln = questionnaire.questions.get('akten-regeln' as QuestionId) as LevelQuestion;
    const scannen = questionnaire.questions.get('akten-scannen' as QuestionId) as Question;
    const quickOf = (...changed: readonly Question[]) => {
      const questions = new Map([...questionnaire.questions, ...changed.map((one) => [one.id, one] as const)]);
      return beginInterview({ ...questionnaire, questions }, noAnswers, { ...everything, quick: true }).order;
    };
    const paper = {
      kind: 'question',
      question: 'akten-papier' as QuestionId,
      test: { op: 'is', value: true },
    } as const;
    const capped = { ...regeln, core: true, cap: { below: 2, at: 1, when: paper } };
    expect(quickOf({ ...regeln, core: true })).toEqual(['akten-regeln']);
    expect(quickOf(capped)).toEqual(['akten-papier', 'akten-regeln']);
    // What is scored and no part of the core stays out, whoever names it.
    const onRules = { ...paper, question: regeln.id, test: { op: 'atLeast', value: 1 } } as const;
    expect(quickOf({ ...scannen, core: true, appliesWhen: onRules })).toEqual(['akten-scannen']);
  });

  test('what is open is also what nobody knew', () => {
    const { interview } = play(beginInterview(questionnaire, noAnswers), [answered(false), { kind: 'unknown' }]);
    expect(inScope({}, interview.answers)[0]).toBe('technik-sicherung');
    expect(inScope({ open: true }, interview.answers)[0]).toBe('akten-regeln');
    const open = beginInterview(questionnaire, interview.answers, { ...everything, open: true });
    expect(acceptReply(open, { kind: 'unknown' }).at).toBe('technik-sicherung');
  });

  test('a role is asked nothing else, and marks its answers', () => {
    const questions = new Map(
      [...questionnaire.questions.values()].map((question) => [
        question.id,
        { ...question, roles: question.id === 'technik-sicherung' ? ['it', 'hauptamt'] : ['hauptamt'] },
      ]),
    );
    const scope = { ...everything, role: 'it' };
    const { asked, interview } = play(beginInterview({ ...questionnaire, questions }, noAnswers, scope), [
      answered(true),
    ]);
    expect(asked).toEqual(['technik-sicherung']);
    expect(interview.at).toBeNull();
    expect([...interview.answers.entries.values()]).toMatchObject([{ value: true, by: 'it' }]);
  });
});

test('a note stays when the answer changes, and can be taken away', () => {
  const noted = acceptRemark(beginInterview(questionnaire, noAnswers), { kind: 'comment', text: 'Amt 10 fragen' });
  expect(noted.at).toBe('akten-papier');
  expect(currentQuestion(noted)).toMatchObject({
    status: 'unanswered',
    entry: { kind: 'blank', comment: 'Amt 10 fragen' },
  });
  const back = goBack(acceptReply(noted, answered(true))) ?? noted;
  expect(currentQuestion(back)?.entry).toMatchObject({ value: true, comment: 'Amt 10 fragen' });
  expect(currentQuestion(acceptRemark(back, { kind: 'comment', text: '' }))?.entry).toMatchObject({
    value: true,
    comment: null,
  });
});
