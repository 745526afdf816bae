import { bodies, keyFormOf, keyProblem, type Municipality } from '../answers/index.ts';
import type { Questionnaire } from '../questionnaire/index.ts';
import { type Asking, choose, enter } from './asking.ts';

/** One fact: the facts with it, null where the respondent turns back; unasked facts give them as they are. */
type Step = (facts: Municipality, asking: Asking) => Promise<Municipality | null>;

export const noFacts: Municipality = {
  name: '',
  ags: null,
  ars: null,
  body: null,
  state: null,
  population: null,
  sizeClass: null,
  workplaces: null,
};

export interface Facts {
  /** What is known already; the facts behind the last of it are asked. */
  readonly known: Municipality;
  /** Called with all that is known after each fact. */
  keep(facts: Municipality): Promise<void>;
}

/** Asks for the municipality's facts. Only the name is a must, and what tells the size class where there are any. */
export async function askFacts(
  questionnaire: Questionnaire,
  { known, keep }: Facts,
  asking: Asking,
): Promise<Municipality> {
  const steps: readonly Step[] = [
    askName,
    askBody,
    askState,
    askKey,
    askPopulation,
    (facts) => askSizeClass(questionnaire, facts, asking),
    askWorkplaces,
  ];
  let facts = known;
  const path: number[] = [];
  for (let index = firstUnknown(known); index < steps.length; ) {
    const next = await steps[index]?.(facts, asking);
    if (next === null || next === undefined) {
      index = path.pop() ?? 0;
    } else {
      // What asked nothing is nothing to come back to.
      if (next !== facts) {
        path.push(index);
        await keep(next);
      }
      facts = next;
      index += 1;
    }
  }
  return facts;
}

/** The step behind the last fact that is known. */
function firstUnknown({ name, body, state, ags, ars }: Municipality): number {
  const known = [name !== '', body !== null, state !== null, ags !== null || ars !== null];
  return known.lastIndexOf(true) + 1;
}

const askName: Step = async (facts, asking) => {
  const { wording } = asking;
  // There is nothing before it to go back to.
  const name = await asking.prompter.enter({
    message: wording.start.name,
    hint: '',
    backKey: '',
    current: facts.name,
    problemWith: (text) => (text.trim() === '' ? wording.problems.nameNeeded : null),
  });
  return name === null ? null : { ...facts, name: name.trim() };
};

const askBody: Step = async (facts, asking) => {
  const { start } = asking.wording;
  const choices = bodies.map((body, index) => ({ body, key: String(index + 1), label: start.bodies[body] ?? body }));
  const current = choices.find(({ body }) => body === facts.body)?.key ?? null;
  const key = await choose({ keep: true, message: start.body, choices, current }, asking);
  const chosen = choices.find((choice) => choice.key === key);
  // Another kind of body has another key.
  return chosen === undefined ? null : { ...facts, body: chosen.body, ags: null, ars: null };
};

const askState: Step = async (facts, asking) => {
  const { start } = asking.wording;
  const choices = Object.entries(start.states).map(([state, label]) => ({ key: state.toLowerCase(), label }));
  const current = facts.state?.toLowerCase() ?? null;
  const key = await choose({ keep: true, message: start.state, choices, current }, asking);
  return key === null ? null : { ...facts, state: key.toUpperCase() };
};

/** The official key, for bodies that have one. */
const askKey: Step = async (facts, asking) => {
  const form = keyFormOf(facts.body);
  if (form === null) return facts;
  const { start, problems } = asking.wording;
  const request = {
    message: start.officialKey(form.name, form.digits),
    hint: start.optional,
    current: facts[form.name] ?? '',
    problemWith: (text: string) => {
      const problem = text.trim() === '' ? null : keyProblem(withoutBlanks(text), form, facts.state);
      if (problem === null) return null;
      const name = (state: string) => start.states[state] ?? state;
      return problem.kind === 'form'
        ? problems.keyForm(problem.digits)
        : problems.keyState(name(problem.state), name(facts.state ?? ''));
    },
  };
  const typed = await enter(request, asking);
  if (typed === null) return null;
  const key = withoutBlanks(typed);
  return { ...facts, [form.name]: key === '' ? null : key };
};

const askPopulation: Step = async (facts, asking) => {
  const { population, optional } = asking.wording.start;
  const number = await askNumber({ message: population, hint: optional }, facts.population, asking);
  return number === 'back' ? null : { ...facts, population: number };
};

const askWorkplaces: Step = async (facts, asking) => {
  const { workplaces, usualWorkplaces } = asking.wording.start;
  const number = await askNumber({ message: workplaces, hint: usualWorkplaces }, facts.workplaces, asking);
  return number === 'back' ? null : { ...facts, workplaces: number };
};

async function askNumber(
  words: { readonly message: string; readonly hint: string },
  current: number | null,
  asking: Asking,
): Promise<number | null | 'back'> {
  const { wholeNumberNeeded } = asking.wording.problems;
  const request = {
    ...words,
    current: current === null ? '' : String(current),
    problemWith: (typed: string) => (/^(\d{1,9})?$/.test(typed.trim()) ? null : wholeNumberNeeded),
  };
  const text = await enter(request, asking);
  if (text === null) return 'back';
  return text.trim() === '' ? null : Number(text);
}

/** Where the population is not known, the respondent must say the class. */
async function askSizeClass(
  { sizeClasses }: Questionnaire,
  facts: Municipality,
  asking: Asking,
): Promise<Municipality | null> {
  if (sizeClasses.length === 0) return facts;
  if (facts.population !== null) return facts.sizeClass === null ? facts : { ...facts, sizeClass: null };
  const choices = sizeClasses.map(({ id, title }) => ({ key: id.toLowerCase(), label: title }));
  const { sizeClass } = asking.wording.start;
  const key = await choose({ keep: true, message: sizeClass, choices, current: null }, asking);
  const chosen = sizeClasses.find(({ id }) => id.toLowerCase() === key);
  return chosen === undefined ? null : { ...facts, sizeClass: chosen.id };
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/g, '');
}
