import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/answers/index.ts';
import { recordFiles } from '../../../src/cli/file-record.ts';
import { finishInterview } from '../../../src/cli/interview/finish-interview.ts';
import { listRequest } from '../../../src/host/list-request.ts';
import { layoutScreen } from '../../../src/host/question-screen.ts';
import { firstState } from '../../../src/host/screen-state.ts';
import {
  acceptReply,
  beginInterview,
  type ChooseRequest,
  currentQuestion,
  everything,
  type Interview,
  questionsToCome,
  type Reply,
  type Scope,
} from '../../../src/interview/index.ts';
import {
  buildQuestionnaire,
  type DomainId,
  type Question,
  type Questionnaire,
} from '../../../src/questionnaire/index.ts';
import type { Language } from '../../../src/text/index.ts';
import { interviewWording } from '../../../src/text/interview-wording.ts';
import { shippedQuestionnaire } from '../../support/compile-questionnaire.ts';
import { loadCase } from '../../support/load-case.ts';
import { plainStyle } from '../../support/question-screen.ts';
import { scriptedHost } from '../../support/scripted-host.ts';

const { host } = scriptedHost('.', []);

async function shipped(): Promise<{ readonly questionnaire: Questionnaire; readonly answers: Answers }> {
  const json = await shippedQuestionnaire();
  const municipality = { name: 'Musterstadt', population: 13240 };
  return {
    questionnaire: buildQuestionnaire(json),
    answers: loadCase({ questionnaire: json, answers: { municipality } }).answers,
  };
}

/** A low answer. */
function replyTo(question: Question): Reply {
  switch (question.type) {
    case 'level':
      return { kind: 'answered', value: 1 };
    case 'choice':
      return { kind: 'answered', value: question.options[0]?.id ?? '' };
    case 'yes-no':
      return { kind: 'answered', value: true };
    case 'number':
      return { kind: 'answered', value: question.min ?? 0 };
    case 'multi':
      return { kind: 'answered', value: [] };
    case 'text':
      return { kind: 'answered', value: 'nichts' };
  }
}

/** Answers all that a scope asks. */
function play(start: Interview, reply = replyTo): Interview {
  let interview = start;
  for (let state = currentQuestion(interview); state !== null; state = currentQuestion(interview))
    interview = acceptReply(interview, reply(state.question));
  return interview;
}

/** What stands on the screen of 80 columns at the end of an interview. */
async function endOf(interview: Interview, language: Language = 'de') {
  const said: string[] = [];
  const lists: ChooseRequest[] = [];
  const wording = interviewWording(language);
  const asking = {
    wording,
    language,
    plain: false,
    width: () => 80,
    prompter: {
      ...(await host.prompter({ plain: false })),
      say: async (text: string) => void said.push(text),
      choose: async (request: ChooseRequest) => {
        lists.push(request);
        return wording.keys.stop;
      },
    },
  };
  const request = { path: 'antworten.yaml', named: null, options: {} };
  const session = { questionnaire: interview.questionnaire, digest: '' } as Parameters<
    typeof finishInterview
  >[0]['session'];
  const context = { host, files: recordFiles(host.files), language };
  await finishInterview({ interview, session, request, text: '' }, asking, context);
  const screens = lists.map((list) => {
    const shown = listRequest(list);
    const { upper, lower } = layoutScreen(shown, firstState(shown, false), { width: 80, rows: 24 }, plainStyle);
    return `${upper}\n${lower}`;
  });
  const [result = '', goodbye = ''] = said;
  return { result, goodbye, screen: `${result.trimStart()}${screens[0] ?? ''}` };
}

const scopes: readonly (readonly [string, Scope])[] = [
  ['everything', everything],
  ['quick check', { ...everything, quick: true }],
  ['one domain', { ...everything, domain: 'e-akte' as DomainId }],
  ['a role', { ...everything, role: 'it' }],
  ['what is open', { ...everything, open: true }],
];

const replies: readonly (readonly [string, (question: Question) => Reply])[] = [
  ['low answers', replyTo],
  ['“don’t know”', () => ({ kind: 'unknown' })],
  ['all put off', () => ({ kind: 'later' })],
];

describe.each(scopes)('at the end of %s', (_, scope) => {
  test.each(replies)('with %s, all fits 80 × 24, the score next to the choice of what now', async (_, reply) => {
    const { questionnaire, answers } = await shipped();
    for (const language of ['de', 'en'] as const) {
      const { screen } = await endOf(play(beginInterview(questionnaire, answers, scope), reply), language);
      expect(screen.split('\n').length, screen).toBeLessThanOrEqual(24);
    }
  });
});

test('“all questions” is said only of the whole; of a part, what else is open and the call that asks it', async () => {
  const { questionnaire, answers } = await shipped();
  const whole = await endOf(play(beginInterview(questionnaire, answers)));
  expect(whole.result).toMatch(
    /^\nDas waren alle Fragen\. Ihre Antworten stehen in „antworten\.yaml“\.\n\nZuerst zu tun:\n/,
  );
  const quick = play(beginInterview(questionnaire, answers, { ...everything, quick: true }));
  const open = { ...everything, open: true };
  const count = questionsToCome(beginInterview(questionnaire, quick.answers, open)).length;
  expect((await endOf(quick)).result).toContain(
    `Das waren alle Fragen dieser Auswahl. Ihre Antworten stehen in „antworten.yaml“.\nNoch offen sind ${count} Fragen („weiß nicht“ mitgezählt). Sie kommen mit:\n  lotse assess antworten.yaml --open\n\nZuerst`,
  );
  expect((await endOf(quick, 'en')).result).toContain(
    `That was all of this selection. Your answers are in “antworten.yaml”.\n${count} questions are still open (“don’t know” counted). They come with:\n  lotse assess antworten.yaml --open --lang en\n`,
  );
  // What was just asked and is not known need not be asked at once again.
  const again = play(beginInterview(questionnaire, answers, open), () => ({ kind: 'unknown' }));
  expect((await endOf(again)).result).toMatch(/^\nDas waren alle Fragen dieser Auswahl\. .*\n\nZuerst zu tun:\n/);
});

test('whoever finishes without a roadmap is told how to get it', async () => {
  const { questionnaire, answers } = await shipped();
  const { goodbye, screen } = await endOf(play(beginInterview(questionnaire, answers)));
  expect(goodbye).toBe('Den ganzen Fahrplan schreibt:\n  lotse score antworten.yaml --output fahrplan.md\n');
  expect(screen).not.toContain('lotse score');
});
