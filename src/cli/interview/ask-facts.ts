import { bodies, keyFormOf, keyProblem, type Municipality, stateOfKey } from '../../answers/index.ts';
import type { Questionnaire } from '../../questionnaire/index.ts';
import { formatNumber, readTypedNumber } from '../../text/index.ts';
import { type Asking, choose, chooseNumbered, enter } from './asking.ts';
import { landOf, neededFacts } from './needed-facts.ts';
import { numberProblem } from './number-problem.ts';

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

/**
 * Asks for the facts about the municipality that the questionnaire makes use of. Only the name is a must, and what tells the size
 * class where there are any.
 */
export async function askFacts(
  questionnaire: Questionnaire,
  { known, keep }: Facts,
  asking: Asking,
): Promise<Municipality> {
  const needed = neededFacts(questionnaire);
  const unasked: Step = async (facts) => facts;
  const steps: readonly Step[] = [
    askName,
    askBody,
    needed.state ? (facts) => askState(facts.state ?? landOf(questionnaire), facts, asking) : unasked,
    askKey,
    needed.population ? askPopulation : unasked,
    (facts) => askSizeClass(questionnaire, facts, asking),
    needed.workplaces ? (facts) => askWorkplaces(questionnaire, facts, asking) : unasked,
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
  const items = bodies.map((body) => ({ item: body, label: start.bodies[body] ?? body }));
  const body = await chooseNumbered({ keep: true, message: start.body, items, current: facts.body }, asking);
  // Another kind of body has another key.
  return body === null ? null : { ...facts, body, ags: null, ars: null };
};

/** `likely` is chosen beforehand. */
async function askState(likely: string | null, facts: Municipality, asking: Asking): Promise<Municipality | null> {
  const { start } = asking.wording;
  const choices = Object.entries(start.states).map(([state, label]) => ({ key: state.toLowerCase(), label }));
  const current = likely?.toLowerCase() ?? null;
  const key = await choose({ keep: true, message: start.state, choices, current }, asking);
  return key === null ? null : { ...facts, state: key.toUpperCase() };
}

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
  return key === ''
    ? { ...facts, [form.name]: null }
    : { ...facts, [form.name]: key, state: facts.state ?? stateOfKey(key) };
};

const askPopulation: Step = async (facts, asking) => {
  const { population, optional } = asking.wording.start;
  const number = await askNumber({ message: population, hint: optional }, facts.population, asking);
  return number === 'back' ? null : { ...facts, population: number };
};

async function askWorkplaces(
  { sizeClasses }: Questionnaire,
  facts: Municipality,
  asking: Asking,
): Promise<Municipality | null> {
  const { workplaces, usualWorkplaces, optional } = asking.wording.start;
  const hint = sizeClasses.length === 0 ? optional : usualWorkplaces;
  const number = await askNumber({ message: workplaces, hint }, facts.workplaces, asking);
  return number === 'back' ? null : { ...facts, workplaces: number };
}

const anyCount = { min: 1, max: 999_999_999, integer: true };

async function askNumber(
  words: { readonly message: string; readonly hint: string },
  current: number | null,
  asking: Asking,
): Promise<number | null | 'back'> {
  const { wording, language } = asking;
  const request = {
    ...words,
    current: current === null ? '' : formatNumber(current, language),
    problemWith: (typed: string) => {
      const value = readTypedNumber(typed, language);
      if (value !== null && value < anyCount.min) return wording.problems.noneCounted;
      return typed.trim() === '' ? null : numberProblem(typed.trim(), anyCount, { wording, language, whole: true });
    },
  };
  const text = await enter(request, asking);
  return text === null ? 'back' : readTypedNumber(text, language);
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
