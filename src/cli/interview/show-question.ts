import type { Question, Questionnaire } from '../../questionnaire/index.ts';
import { loadQuestionFacts } from '../../report/index.ts';
import type { QuestionState } from '../../scoring/index.ts';
import { asciiText, hangingLines, loadInterviewWording } from '../../text/index.ts';
import type { Context } from '../context.ts';
import type { Showing } from './asking.ts';
import { questionRequest } from './question-request.ts';

/** What the screen does not say of a question, and its author must know. */
const unseen = ['appliesWhen', 'weight', 'target', 'workPackages', 'measures'];

/** A question as the interview shows it before it is answered, its explanation open; below it what respondents do not see. */
export async function showQuestion(
  question: Question,
  questionnaire: Questionnaire,
  { host, language }: Context,
): Promise<string> {
  const { terminal } = host;
  const wording = await loadInterviewWording(language);
  const showing: Showing = { wording, language, plain: false, width: () => terminal.width };
  const request = questionRequest(
    unanswered(question),
    { questionnaire, progress: question.id, stale: new Map() },
    showing,
  );
  const factsOf = await loadQuestionFacts();
  const facts = factsOf(questionnaire, question, language)
    .filter(({ about }) => unseen.includes(about))
    .flatMap(({ label, fact }) => hangingLines('  ', `${label}: ${fact}`, terminal.width));
  const text = [await host.picture(request), '', ...facts, ''].join('\n');
  return terminal.unicode ? text : asciiText(text);
}

function unanswered(question: Question): QuestionState {
  return {
    question,
    status: 'unanswered',
    condition: 'true',
    value: null,
    level: null,
    entry: null,
    ignored: false,
    outForGood: false,
  };
}
