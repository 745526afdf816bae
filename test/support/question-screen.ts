import type { Answers } from '../../src/answers/index.ts';
import { questionRequest } from '../../src/cli/interview/question-request.ts';
import { layoutScreen } from '../../src/host/question-screen.ts';
import { firstState, pressKey, type ScreenState } from '../../src/host/screen-state.ts';
import { beginInterview, everything, type Prompter, progressOf } from '../../src/interview/index.ts';
import type { QuestionId, Questionnaire } from '../../src/questionnaire/index.ts';
import { applicability } from '../../src/scoring/index.ts';
import type { Language } from '../../src/text/index.ts';
import { interviewWording } from '../../src/text/interview-wording.ts';

/** No colour, so that only the words show. */
export const plainStyle = {
  strong: (text: string) => text,
  active: (text: string) => text,
  faint: (text: string) => text,
  problem: (text: string) => text,
};

export interface ShownQuestion {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly id: string;
  /** What was pressed: a name such as `down`, or what is typed. */
  readonly keys?: readonly string[];
  readonly width?: number;
  readonly rows?: number;
  readonly language?: Language;
}

const named = ['up', 'down', 'space', 'return', 'backspace', 'pageup', 'pagedown'];

/** The request that the interview makes of a question. */
export function requestOf({ questionnaire, answers, id, language = 'de' }: ShownQuestion) {
  const wording = interviewWording(language);
  const asking = { prompter: {} as Prompter, wording, language, plain: false, width: () => 80 };
  const state = applicability(questionnaire, answers).states.get(id as QuestionId);
  if (state === undefined) throw new Error(`there is no question ${id}`);
  const { number, applicable } = progressOf({
    ...beginInterview(questionnaire, answers, everything),
    at: state.question.id,
  });
  const progress = wording.screen.progress(number, applicable, 35);
  return questionRequest(state, { questionnaire, progress, stale: new Map() }, asking);
}

/** The screen of a question after some keys, as text. */
export function showQuestion(shown: ShownQuestion): string {
  const { keys = [], width = 80, rows = 24 } = shown;
  const request = requestOf(shown);
  const state = keys.reduce(
    (before: ScreenState, key) => {
      const isName = named.includes(key);
      const { view } = layoutScreen(request, before, { width, rows }, plainStyle);
      const stroke = { name: isName ? key : '', ctrl: false, text: isName ? '' : key };
      const pressed = pressKey(request, before, stroke, view);
      if (pressed.kind === 'act') throw new Error(`${key} ends the question`);
      return pressed.state;
    },
    firstState(request, false),
  );
  const { upper, lower } = layoutScreen(request, state, { width, rows }, plainStyle);
  return `${upper}\n${lower}`;
}
