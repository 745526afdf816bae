import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  acceptReply,
  beginInterview,
  consequencesOf,
  currentQuestion,
  everything,
  goBack,
  type Interview,
  jumpTo,
  progressOf,
  questionsInScope,
  questionsToCome,
} from '../../src/interview/index.ts';
import type { QuestionId } from '../../src/questionnaire/index.ts';
import { applicability } from '../../src/scoring/index.ts';
import { arbitraryWalk, makeMove, replyTo, type Walk } from '../support/arbitrary-walk.ts';
import { propertyRuns } from '../support/property-runs.ts';

const begin = ({ questionnaire, answers }: Walk) => beginInterview(questionnaire, answers);

/** The interview after the moves of a walk. */
function walked(walk: Walk): Interview {
  return walk.moves.reduce((interview, move) => makeMove(interview, move, walk.replies), begin(walk));
}

/** Answers everything to the end, and what was asked on the way. */
function toTheEnd(start: Interview, walk: Walk): { readonly asked: readonly QuestionId[]; readonly end: Interview } {
  const asked: QuestionId[] = [];
  let interview = start;
  while (interview.at !== null) {
    asked.push(interview.at);
    if (asked.length > 500) throw new Error('the interview never ends');
    interview = acceptReply(interview, replyTo(interview, walk.replies, 'answered'));
  }
  return { asked, end: interview };
}

const stateOf = ({ questionnaire, answers }: Interview, id: QuestionId) =>
  applicability(questionnaire, answers).states.get(id);
const runs = propertyRuns(400);

describe('any walk', () => {
  test('ends with every applicable question asked', () => {
    fc.assert(
      fc.property(arbitraryWalk(), (walk) => {
        const { end } = toTheEnd(walked(walk), walk);
        expect(questionsToCome(end)).toEqual([]);
        for (const { id } of end.questionnaire.questions.values())
          if (!end.putOff.has(id)) expect(stateOf(end, id)?.status).not.toBe('unanswered');
      }),
      runs,
    );
  });

  test('shows only questions that are not ruled out', () => {
    fc.assert(
      fc.property(arbitraryWalk(), (walk) => {
        let interview = begin(walk);
        for (const move of walk.moves) {
          interview = makeMove(interview, move, walk.replies);
          if (interview.at !== null) expect(currentQuestion(interview)?.condition).not.toBe('false');
        }
      }),
      runs,
    );
  });

  test('changes nothing but what is replied to', () => {
    fc.assert(
      fc.property(arbitraryWalk(), (walk) => {
        const start = begin(walk);
        const copy = structuredClone(start);
        walked(walk);
        expect(start).toEqual(copy);
      }),
      runs,
    );
  });
});

describe('back', () => {
  test('after the next is where one was', () => {
    fc.assert(
      fc.property(arbitraryWalk(), fc.constantFrom('answered', 'unknown', 'notApplicable', 'later'), (walk, how) => {
        const before = walked(walk);
        if (before.at === null) return;
        const after = acceptReply(before, replyTo(before, walk.replies, how));
        const back = goBack(after);
        expect(back?.at).toBe(before.at);
        // The way here, but for what the reply has ruled out.
        const stillApplies = (id: QuestionId) => stateOf(after, id)?.condition !== 'false';
        expect(back?.past).toEqual(before.past.filter(stillApplies));
      }),
      runs,
    );
  });

  test('and the same reply again leads where one had been', () => {
    fc.assert(
      fc.property(arbitraryWalk(), (walk) => {
        const before = walked(walk);
        if (before.at === null) return;
        const after = acceptReply(before, replyTo(before, walk.replies, 'answered'));
        const back = goBack(after);
        const again = back && acceptReply(back, replyTo(back, walk.replies, 'answered'));
        expect(again?.at).toBe(after.at);
        expect(again?.answers).toEqual(after.answers);
        expect(again?.past.at(-1)).toBe(after.past.at(-1));
      }),
      runs,
    );
  });

  test('leads to the very first question at last, and then nowhere', () => {
    fc.assert(
      fc.property(arbitraryWalk(), (walk) => {
        let interview = walked(walk);
        for (let steps = 0; ; steps += 1) {
          const back = goBack(interview);
          if (back === null) break;
          interview = back;
          expect(steps).toBeLessThan(200);
        }
        const first = interview.order.find((id) => stateOf(interview, id)?.condition !== 'false');
        if (interview.at !== null) expect(interview.at).toBe(first);
      }),
      runs,
    );
  });
});

describe('the order', () => {
  test('is the same for the same answers, however they came', () => {
    fc.assert(
      fc.property(arbitraryWalk(), (walk) => {
        const whole = toTheEnd(begin(walk), walk);
        // Stopped after each question, and gone on with from the answers alone.
        const asked: QuestionId[] = [];
        let interview = begin(walk);
        while (interview.at !== null) {
          asked.push(interview.at);
          const next = acceptReply(interview, replyTo(interview, walk.replies, 'answered'));
          interview = beginInterview(next.questionnaire, next.answers);
        }
        expect(asked).toEqual(whole.asked);
        expect(interview.answers).toEqual(whole.end.answers);
      }),
      runs,
    );
  });

  test('has what a condition names before what hangs on it', () => {
    fc.assert(
      fc.property(arbitraryWalk(0), ({ questionnaire }) => {
        const ids = questionsInScope(questionnaire, everything).map(({ id }) => id);
        expect([...ids].sort()).toEqual([...questionnaire.questions.keys()].sort());
        for (const question of questionnaire.questions.values()) {
          const named = [...JSON.stringify(question.appliesWhen).matchAll(/"question":"([^"]+)"/g)].map(([, id]) => id);
          for (const id of named) expect(ids.indexOf(id as QuestionId)).toBeLessThan(ids.indexOf(question.id));
        }
      }),
      runs,
    );
  });
});

test('the place of a question is one of as many as apply', () => {
  fc.assert(
    fc.property(arbitraryWalk(), (walk) => {
      const { number, applicable, toCome } = progressOf(walked(walk));
      expect(number).toBeGreaterThanOrEqual(Math.min(1, applicable));
      expect(number).toBeLessThanOrEqual(applicable);
      expect(toCome).toBeLessThanOrEqual(applicable);
    }),
    runs,
  );
});

test('a jump leads into its domain, or nowhere', () => {
  fc.assert(
    fc.property(arbitraryWalk(), (walk) => {
      const interview = walked(walk);
      for (const { id } of interview.questionnaire.domains) {
        const there = jumpTo(interview, id);
        if (there === interview) continue;
        expect(currentQuestion(there)?.question.domain).toBe(id);
        if (interview.at !== null) expect(goBack(there)?.at).toBe(interview.at);
      }
    }),
    runs,
  );
});

test('consequences and their undoing are each other’s mirror', () => {
  fc.assert(
    fc.property(arbitraryWalk(), (walk) => {
      const { questionnaire, answers } = walk;
      const { answers: after } = walked(walk);
      const there = consequencesOf(questionnaire, answers, after);
      const back = consequencesOf(questionnaire, after, answers);
      expect(back.appearing).toEqual(there.vanishing);
      expect(back.vanishing).toEqual(there.appearing);
      const { states } = applicability(questionnaire, after);
      for (const { id } of there.setAside) expect(states.get(id)?.ignored).toBe(true);
      for (const { id } of there.restored) expect(states.get(id)?.status).toBe('answered');
    }),
    runs,
  );
});
