import { bodies, type Municipality } from '../answers/index.ts';
import type { Prompter } from '../interview/index.ts';
import type { Questionnaire } from '../questionnaire/index.ts';
import type { InterviewWording } from '../text/index.ts';

/** Asks for the municipality's facts. Only the name is a must, and what tells the size class where there are any. */
export async function askFacts(
  questionnaire: Questionnaire,
  prompter: Prompter,
  wording: InterviewWording,
): Promise<Municipality> {
  const name = await prompter.enter({
    message: wording.name,
    problemWith: (text) => (text.trim() === '' ? wording.nameNeeded : null),
  });
  const body = await prompter.choose({
    message: wording.body,
    hint: wording.chooseHint,
    choices: bodies.map((value, index) => ({ key: String(index + 1), label: wording.bodies[value] ?? value, value })),
  });
  const states = Object.entries(wording.states);
  const state = await prompter.choose({
    message: wording.state,
    hint: wording.chooseHint,
    choices: states.map(([value, label]) => ({ key: value.toLowerCase(), label, value })),
  });
  const population = await askNumber(`${wording.population} ${wording.optional}`, prompter, wording);
  const sizeClass = population === null ? await askSizeClass(questionnaire, prompter, wording) : null;
  const workplaces = await askNumber(wording.workplaces, prompter, wording);
  return { name: name.trim(), ags: null, ars: null, body, state, population, sizeClass, workplaces };
}

async function askNumber(message: string, prompter: Prompter, wording: InterviewWording): Promise<number | null> {
  const text = await prompter.enter({
    message,
    problemWith: (typed) => (/^(\d{1,9})?$/.test(typed.trim()) ? null : wording.wholeNumberNeeded),
  });
  return text.trim() === '' ? null : Number(text);
}

/** Where the population is not known, the respondent must say the class. */
async function askSizeClass(
  { sizeClasses }: Questionnaire,
  prompter: Prompter,
  wording: InterviewWording,
): Promise<Municipality['sizeClass']> {
  if (sizeClasses.length === 0) return null;
  return prompter.choose({
    message: wording.sizeClass,
    hint: wording.chooseHint,
    choices: sizeClasses.map(({ id, title }) => ({ key: id.toLowerCase(), label: title, value: id })),
  });
}
