import type { Answers } from '../answers/index.ts';
import type { DomainId, QuestionId, Questionnaire } from '../questionnaire/index.ts';
import { type Applicability, applicability, type QuestionState } from '../scoring/index.ts';
import { namedBy } from './asking-order.ts';
import { annotated, entryOf, type Remark, type Reply } from './reply.ts';
import { everything, questionsInScope, type Scope } from './scope.ts';

/** Where an interview stands. Nothing in it changes; every step gives a new one. */
export interface Interview {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly scope: Scope;
  /** What this session asks, in the order of asking. */
  readonly order: readonly QuestionId[];
  /** Put off („später“) in this session; a later session asks them again. */
  readonly putOff: ReadonlySet<QuestionId>;
  /** Answered with „weiß nicht“ earlier, to be asked again in this session. */
  readonly reopened: ReadonlySet<QuestionId>;
  /** The question on the screen; null at the end. */
  readonly at: QuestionId | null;
  /** The way here in this session, the latest last. */
  readonly past: readonly QuestionId[];
  /** What was on the screen before the respondent went back, the next first. */
  readonly ahead: readonly QuestionId[];
}

/** Begins, or goes on where the answers leave off. */
export function beginInterview(questionnaire: Questionnaire, answers: Answers, scope: Scope = everything): Interview {
  const order = questionsInScope(questionnaire, scope).map(({ id }) => id);
  const { states } = applicability(questionnaire, answers);
  const unknown = scope.open ? order.filter((id) => states.get(id)?.status === 'unknown') : [];
  const interview: Interview = {
    questionnaire,
    answers,
    scope,
    order,
    putOff: new Set(),
    reopened: new Set(unknown),
    at: null,
    past: [],
    ahead: [],
  };
  return { ...interview, at: nextToCome(interview) };
}

/** The question on the screen with its state; null at the end. */
export function currentQuestion({ questionnaire, answers, at }: Interview): QuestionState | null {
  return at === null ? null : (applicability(questionnaire, answers).states.get(at) ?? null);
}

/** Takes the reply to the question on the screen and goes on. „Später“ leaves an answer as it is. */
export function acceptReply(interview: Interview, reply: Reply): Interview {
  const { at, answers, scope } = interview;
  if (at === null) return interview;
  const entry = entryOf(reply, answers.entries.get(at) ?? null, scope.role);
  const reopened = new Set([...interview.reopened].filter((id) => id !== at));
  if (entry === null) return goOn({ ...interview, putOff: new Set([...interview.putOff, at]) });
  const putOff = new Set([...interview.putOff].filter((id) => id !== at));
  const entries = new Map([...answers.entries, [at, entry]]);
  return goOn({ ...interview, putOff, reopened, answers: { ...answers, entries } });
}

/** Sets a note or the evidence beside the answer to the question on the screen, which stays there. */
export function acceptRemark(interview: Interview, remark: Remark): Interview {
  const { at, answers } = interview;
  if (at === null) return interview;
  const entries = new Map([...answers.entries, [at, annotated(answers.entries.get(at) ?? null, remark)]]);
  return { ...interview, answers: { ...answers, entries } };
}

/** From the question on the screen to the next: where the respondent had been before going back, else what is still to come. */
function goOn(interview: Interview): Interview {
  const { at, past, ahead } = interview;
  const applies = appliesIn(interview);
  const [known, ...rest] = ahead.filter(applies);
  const walked = at === null ? past : [...past, at];
  return { ...interview, past: walked, at: known ?? nextToCome(interview), ahead: rest };
}

/**
 * To the question before: the one that this session showed last, else the one that stands before. Null where there is none. What no
 * longer applies is passed over.
 */
export function goBack(interview: Interview): Interview | null {
  const { at, past, ahead, order } = interview;
  const applies = appliesIn(interview);
  const walked = past.filter(applies);
  const before = at === null ? order : order.slice(0, order.indexOf(at));
  const to = walked.at(-1) ?? before.filter(applies).at(-1);
  if (to === undefined) return null;
  return { ...interview, at: to, past: walked.slice(0, -1), ahead: at === null ? ahead : [at, ...ahead] };
}

/** To the first question of a domain that is to come, else to its first; the interview as it is where it asks none there. */
export function jumpTo(interview: Interview, domain: DomainId): Interview {
  const { at, past, order, questionnaire } = interview;
  const applies = appliesIn(interview);
  const isToCome = toComeIn(interview);
  const there = order.filter((id) => questionnaire.questions.get(id)?.domain === domain && applies(id));
  const to = there.find(isToCome) ?? there[0];
  if (to === undefined || to === at) return interview;
  return { ...interview, at: to, past: at === null ? past : [...past, at], ahead: [] };
}

/** What the session still asks, as far as is known today; the question on the screen counts while it is not settled. */
export function questionsToCome(interview: Interview): readonly QuestionId[] {
  return interview.order.filter(toComeIn(interview));
}

/** What of the session’s questions applies as far as is known today, in the order of asking. */
export function applicableQuestions(interview: Interview): readonly QuestionId[] {
  return interview.order.filter(appliesIn(interview));
}

/**
 * The next question to come behind the one on the screen, beginning again at the front; null at the end. A question whose condition
 * is open waits while one that the condition names is still to come.
 */
function nextToCome(interview: Interview): QuestionId | null {
  const { order, at } = interview;
  const found = stateOf(interview);
  const isToCome = toComeIn(interview, found);
  const behind = at === null ? 0 : order.indexOf(at) + 1;
  const inTurn = [...order.slice(behind), ...order.slice(0, behind)].filter((id) => id !== at && isToCome(id));
  const toCome = new Set(inTurn);
  const waits = (id: QuestionId): boolean => {
    const state = found.states.get(id);
    return state?.condition === 'open' && namedBy(state.question).some((named) => toCome.has(named));
  };
  return inTurn.find((id) => !waits(id)) ?? null;
}

function stateOf({ questionnaire, answers }: Interview): Applicability {
  return applicability(questionnaire, answers);
}

function appliesIn(interview: Interview): (id: QuestionId) => boolean {
  const { states } = stateOf(interview);
  return (id) => (states.get(id)?.condition ?? 'false') !== 'false';
}

function toComeIn(interview: Interview, { states } = stateOf(interview)): (id: QuestionId) => boolean {
  const { putOff, reopened } = interview;
  return (id) => {
    const status = states.get(id)?.status;
    return !putOff.has(id) && (status === 'unanswered' || (status === 'unknown' && reopened.has(id)));
  };
}
