import type { Consequences, Interview, Reply } from '../../interview/index.ts';
import { type Question, questionName } from '../../questionnaire/index.ts';
import { type QuestionState, scoreAnswers } from '../../scoring/index.ts';
import { hangingLines } from '../../text/index.ts';
import type { Asking } from './asking.ts';
import { intervalText } from './interview-result.ts';
import { wordEntry } from './question-request.ts';

export interface SaidStep {
  readonly before: Interview;
  readonly after: Interview;
  readonly state: QuestionState;
  readonly reply: Reply;
  readonly consequences: Consequences;
}

const indentation = '   ';

/** What stays on the screen of an answered question: question and answer in short, and what else the answer does. */
export async function sayStep(step: SaidStep, asking: Asking): Promise<void> {
  const lines = [...answerLines(step, asking), ...consequenceLines(step, asking)];
  await asking.prompter.say(`${lines.join('\n')}\n`);
}

function answerLines({ state, reply, after }: SaidStep, asking: Asking): readonly string[] {
  const { course } = asking.wording;
  const { question } = state;
  const entry = reply.kind === 'later' ? null : (after.answers.entries.get(question.id) ?? null);
  const answer = entry === null ? course.postponed : wordEntry(question, entry, asking);
  // Line by line the question still stands above.
  if (asking.plain) return entry === null ? [] : [course.answerSaved];
  return [...indented('', question.text.trim(), asking), ...indented(`${indentation}> `, answer, asking)];
}

/** Of a first answer only what it adds or spares; of a changed one also what becomes of the score. */
function consequenceLines(step: SaidStep, asking: Asking): readonly string[] {
  const { course } = asking.wording;
  const { setAside, restored } = step.consequences;
  // The count on the screen is that of the session, which may ask only a part of the questionnaire.
  const isAsked = ({ id }: Question) => step.after.order.includes(id);
  const appearing = step.consequences.appearing.filter(isAsked);
  const vanishing = step.consequences.vanishing.filter(isAsked);
  const titles = (questions: readonly Question[]) =>
    questions.flatMap((question) => indented(`${indentation}  - `, questionName(question), asking));
  const sentence = (text: string) => indented(indentation, text, asking);
  return [
    ...(appearing.length === 0 ? [] : sentence(course.appearing(appearing.length))),
    ...(vanishing.length === 0 ? [] : sentence(course.vanishing(vanishing.length))),
    ...(setAside.length === 0 ? [] : [...sentence(course.setAside(setAside.map(questionName))), ...titles(setAside)]),
    ...(restored.length === 0 ? [] : [...sentence(course.restored(restored.map(questionName))), ...titles(restored)]),
    ...scoreLines(step, asking).flatMap(sentence),
  ];
}

function scoreLines({ before, after, state }: SaidStep, asking: Asking): readonly string[] {
  const isChange = state.entry !== null && state.entry.kind !== 'blank';
  if (!isChange) return [];
  const { questionnaire } = before;
  const [old, now] = [before, after].map(({ answers }) => scoreAnswers(questionnaire, answers));
  return questionnaire.domains.flatMap((domain, index) => {
    const texts = [old, now].map((scores) => {
      const score = scores?.domains[index];
      return score === undefined ? '' : intervalText(score.interval, asking);
    });
    const [was = '', is = ''] = texts;
    return was === is ? [] : [asking.wording.course.scoreChange(domain.title, was, is)];
  });
}

function indented(start: string, text: string, { width }: Asking): readonly string[] {
  return hangingLines(start, text, Math.min(width() - 1, 100));
}
