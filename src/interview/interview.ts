import type { Answers, AnswerValue, Entry } from '../answers/index.ts';
import { assertNever } from '../diagnostics/index.ts';
import type { Condition, QuestionId, Questionnaire } from '../questionnaire/index.ts';
import { type Applicability, applicability, type QuestionState } from '../scoring/index.ts';

/** Where an interview stands. Nothing in it changes; every step gives a new one. */
export interface Interview {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  /** Put off („später“) in this session; a later session asks them again. */
  readonly putOff: ReadonlySet<QuestionId>;
}

/** What the respondent says to one question. */
export type Reply =
  | { readonly kind: 'answered'; readonly value: AnswerValue }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'notApplicable'; readonly reason: string }
  | { readonly kind: 'later' };

/** How far it has come, over the questions that apply as far as is known today, facts included. */
export interface Progress {
  readonly settled: number;
  readonly applicable: number;
}

export function beginInterview(questionnaire: Questionnaire, answers: Answers): Interview {
  return { questionnaire, answers, putOff: new Set() };
}

/**
 * The next question, in the order of the questionnaire; null at the end. A question whose condition is open waits while a
 * question that the condition names is still to come, so that nobody is asked what the next answer would rule out.
 */
export function nextQuestion(interview: Interview): QuestionState | null {
  const { states } = applicability(interview.questionnaire, interview.answers);
  const isToCome = (id: QuestionId): boolean => {
    const state = states.get(id);
    return state !== undefined && state.status === 'unanswered' && !interview.putOff.has(id);
  };
  for (const state of states.values()) {
    const { id, appliesWhen } = state.question;
    if (!isToCome(id)) continue;
    const waits = state.condition === 'open' && appliesWhen !== null && questionsNamedBy(appliesWhen).some(isToCome);
    if (!waits) return state;
  }
  return null;
}

/** Takes a reply to a question; the conditions of all others are judged anew by the next `nextQuestion`. */
export function acceptReply(interview: Interview, question: QuestionId, reply: Reply): Interview {
  const entry = entryOf(reply, interview.answers.entries.get(question) ?? null);
  if (entry === null) return { ...interview, putOff: new Set([...interview.putOff, question]) };
  const entries = new Map([...interview.answers.entries, [question, entry]]);
  return { ...interview, answers: { ...interview.answers, entries } };
}

/** The entry that a reply makes of what stood there (a comment, say, stays); null where it makes none. */
export function entryOf(reply: Reply, before: Entry | null): Entry | null {
  const { evidence = null, comment = null, by = null, on = null } = before ?? {};
  const common = { evidence, comment, by, on };
  switch (reply.kind) {
    case 'answered':
      return { ...common, kind: 'answered', value: reply.value };
    case 'unknown':
      return { ...common, kind: 'unknown' };
    case 'notApplicable':
      return { ...common, kind: 'notApplicable', reason: reply.reason };
    case 'later':
      return null;
    default:
      return assertNever(reply);
  }
}

/** How far an interview has come. */
export function progressOf(interview: Interview): Progress {
  const states = applicable(applicability(interview.questionnaire, interview.answers));
  return {
    settled: states.filter((state) => state.status !== 'unanswered').length,
    applicable: states.length,
  };
}

/** What counts in the progress: all but the questions that their own condition rules out. */
function applicable(found: Applicability): readonly QuestionState[] {
  return [...found.states.values()].filter((state) => state.condition !== 'false');
}

function questionsNamedBy(condition: Condition): readonly QuestionId[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(questionsNamedBy);
    case 'not':
      return questionsNamedBy(condition.of);
    case 'question':
      return [condition.question];
    case 'profile':
      return [];
    default:
      return assertNever(condition);
  }
}
