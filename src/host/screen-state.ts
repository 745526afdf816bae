import type { AnswerForm, KeyedLabel, QuestionAct, QuestionRequest } from '../interview/index.ts';

/** What a question screen shows besides the question itself. */
export interface ScreenState {
  /** The key of the line that is chosen; null: none yet. */
  readonly active: string | null;
  readonly ticked: readonly string[];
  /** Digits of a number. */
  readonly typed: string;
  /** What was pressed lately, as far as a longer key may begin with it. */
  readonly begun: string;
  readonly problem: string | null;
  readonly details: boolean;
  /** The first line of the body that is shown, where the respondent leafed through it or reads the help; null: what is chosen is in sight. */
  readonly firstLine: number | null;
}

/** A key as the terminal reports it; `text` is what it types. */
export interface KeyStroke {
  readonly name: string;
  readonly ctrl: boolean;
  readonly text: string;
}

/** A key press leads to another state of the screen, or ends it. */
export type Pressed =
  | { readonly kind: 'state'; readonly state: ScreenState }
  | { readonly kind: 'act'; readonly act: QuestionAct };

/** The part of the question that the screen shows. */
export interface View {
  readonly firstLine: number;
  readonly lines: number;
}

export function firstState({ form }: QuestionRequest, details: boolean): ScreenState {
  return {
    active: form.kind === 'one' ? form.current : null,
    ticked: form.kind === 'several' ? form.current : [],
    typed: form.kind === 'number' ? form.current : '',
    begun: '',
    problem: null,
    details,
    firstLine: details ? 0 : null,
  };
}

/**
 * What a key does on the screen in view. Nothing is chosen beforehand unless it was answered before, so Enter alone never answers a
 * new question.
 */
export function pressKey(request: QuestionRequest, state: ScreenState, stroke: KeyStroke, view: View): Pressed {
  const { form } = request;
  // One line stays in sight, to find the place again.
  const page = Math.max(1, view.lines - 1);
  switch (stroke.name) {
    case 'return':
    case 'enter':
      return confirm(request, state);
    case 'up':
      return stay(move(request, state, -1));
    case 'down':
      return stay(move(request, state, 1));
    case 'pageup':
      return stay({ ...state, firstLine: Math.max(0, view.firstLine - page) });
    case 'pagedown':
      return stay({ ...state, firstLine: view.firstLine + page });
    case 'space':
      if (form.kind === 'number') return stay(state.typed === '' ? state : type(form, state, `${state.typed} `));
      return stay(form.kind === 'several' && state.active !== null ? toggle(form, state, state.active) : state);
    case 'backspace':
      return stay(form.kind === 'number' ? type(form, state, state.typed.slice(0, -1)) : { ...state, begun: '' });
    default:
      if (stroke.ctrl) return stay(form.kind === 'number' && stroke.name === 'u' ? type(form, state, '') : state);
      return [...stroke.text.toLowerCase()].reduce<Pressed>(
        (pressed, character) => (pressed.kind === 'act' ? pressed : pressCharacter(request, pressed.state, character)),
        stay(state),
      );
  }
}

function pressCharacter(request: QuestionRequest, state: ScreenState, character: string): Pressed {
  const { form, others, commands, detailsCommand } = request;
  if (character === detailsCommand.key)
    return stay({ ...state, details: !state.details, firstLine: state.details ? null : 0 });
  if (commands.some(({ key }) => key === character)) return { kind: 'act', act: { kind: 'key', key: character } };
  if (form.kind === 'number' && /[-\d.,]/.test(character)) return stay(type(form, state, state.typed + character));
  const keys = rowsOf(request).map(({ key }) => key);
  const picked = pickByKey(keys, state.begun + character);
  if (picked === null) return stay({ ...state, begun: '' });
  const next = { ...state, begun: state.begun + character, active: picked, problem: null, firstLine: null };
  const isOther = others.some(({ key }) => key === picked);
  if (form.kind === 'several' && !isOther) return stay({ ...toggle(form, next, picked), begun: '' });
  return stay(form.kind === 'number' ? { ...next, typed: '' } : next);
}

/** All lines that can be chosen. */
export function rowsOf({ form, others }: QuestionRequest): readonly KeyedLabel[] {
  return form.kind === 'number' ? others : [...form.choices, ...others];
}

/**
 * The choice that the end of what was typed names: the longest end that is a key („10“ before „0“), else the longest with which
 * a key begins; null where there is none.
 */
export function pickByKey(keys: readonly string[], typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const ends = Array.from(text, (_, start) => text.slice(start));
  const whole = ends.map((end) => keys.find((key) => key === end));
  const begun = ends.map((end) => keys.find((key) => key.startsWith(end)));
  return [...whole, ...begun].find((key) => key !== undefined) ?? null;
}

function stay(state: ScreenState): Pressed {
  return { kind: 'state', state };
}

function move(request: QuestionRequest, state: ScreenState, step: 1 | -1): ScreenState {
  const keys = rowsOf(request).map(({ key }) => key);
  const at = state.active === null ? -1 : keys.indexOf(state.active);
  const to = at < 0 ? (step > 0 ? 0 : keys.length - 1) : (at + step + keys.length) % keys.length;
  return { ...state, active: keys[to] ?? null, begun: '', problem: null, firstLine: null };
}

/** Ticks or unticks a line. What excludes all others stands alone, whichever was ticked first. */
function toggle(form: Extract<AnswerForm, { kind: 'several' }>, state: ScreenState, key: string): ScreenState {
  const choice = form.choices.find((one) => one.key === key);
  if (choice === undefined) return state;
  const aloneKeys = form.choices.filter(({ alone }) => alone).map((one) => one.key);
  const ticked = state.ticked.includes(key)
    ? state.ticked.filter((one) => one !== key)
    : choice.alone
      ? [key]
      : [...state.ticked.filter((one) => !aloneKeys.includes(one)), key];
  return { ...state, ticked, problem: null };
}

/** A number is checked as it is typed; what may still become right is no problem yet. */
function type(form: Extract<AnswerForm, { kind: 'number' }>, state: ScreenState, typed: string): ScreenState {
  return { ...state, typed, active: null, problem: typed === '' ? null : form.problemWith(typed, false) };
}

function confirm({ form, others }: QuestionRequest, state: ScreenState): Pressed {
  const { active, ticked, typed } = state;
  const chosen: Pressed | null = active === null ? null : { kind: 'act', act: { kind: 'key', key: active } };
  if (chosen !== null && (form.kind === 'one' || others.some(({ key }) => key === active))) return chosen;
  if (form.kind === 'one') return stay({ ...state, problem: form.hint });
  if (form.kind === 'several') {
    if (ticked.length === 0) return stay({ ...state, problem: form.nothingTicked });
    const keys = form.choices.map(({ key }) => key).filter((key) => ticked.includes(key));
    return { kind: 'act', act: { kind: 'ticked', keys } };
  }
  const problem = typed === '' ? form.hint : form.problemWith(typed, true);
  return problem === null ? { kind: 'act', act: { kind: 'typed', text: typed } } : stay({ ...state, problem });
}
