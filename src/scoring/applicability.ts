import { type Answers, type AnswerValue, type Entry, type Profile, profileOf } from '../answers/index.ts';
import type { Condition, Question, QuestionId, Questionnaire } from '../questionnaire/index.ts';
import { evaluateCondition, namesOnlyFacts, type Truth } from './condition.ts';
import { levelOfAnswer } from './level-of-answer.ts';

export type Status = 'answered' | 'unknown' | 'unanswered' | 'notApplicable';

/** Where one question (scored or a fact) stands. */
export interface QuestionState {
  readonly question: Question;
  readonly status: Status;
  /** Of `appliesWhen`; true without one. */
  readonly condition: Truth;
  /** The answer as given; null unless the status is `answered`. */
  readonly value: AnswerValue | null;
  /** The level of the answer; null without an answer or for what has no level. */
  readonly level: number | null;
  readonly entry: Entry | null;
  /** An answer is given although the condition rules the question out. */
  readonly ignored: boolean;
  /** Not applicable whatever the municipality does: it said so, or the condition names only profile fields and facts. */
  readonly outForGood: boolean;
}

export interface Applicability {
  readonly profile: Profile;
  /** Every question, facts too, in the order of the questionnaire. */
  readonly states: ReadonlyMap<QuestionId, QuestionState>;
  /** What a condition comes to with these answers. */
  truthOf(condition: Condition): Truth;
}

/** Decides for each question whether it applies and what was answered. Formula: docs/scoring.md#status. Conditions have no cycles (checked on loading). */
export function applicability(questionnaire: Questionnaire, answers: Answers): Applicability {
  const profile = profileOf(answers.municipality, questionnaire);
  const known = new Map<QuestionId, QuestionState>();

  function stateOf(id: QuestionId): QuestionState {
    const found = known.get(id);
    if (found !== undefined) return found;
    const question = questionnaire.questions.get(id);
    if (question === undefined) throw new Error(`a condition names the unknown question ${id}`);
    const state = decide(question);
    known.set(id, state);
    return state;
  }

  function decide(question: Question): QuestionState {
    const entry = answers.entries.get(question.id) ?? null;
    const condition =
      question.appliesWhen === null ? 'true' : evaluateCondition(question.appliesWhen, profile, stateOf);
    const status = statusOf(entry, condition);
    const value = status === 'answered' && entry?.kind === 'answered' ? entry.value : null;
    return {
      question,
      status,
      condition,
      value,
      level: value === null ? null : levelOfAnswer(question, value, profile.sizeClass),
      entry,
      ignored: condition === 'false' && entry?.kind === 'answered',
      outForGood:
        status === 'notApplicable' &&
        (entry?.kind === 'notApplicable' ||
          (question.appliesWhen !== null && namesOnlyFacts(question.appliesWhen, isFact))),
    };
  }

  function isFact(id: QuestionId): boolean {
    return questionnaire.questions.get(id)?.scored === false;
  }

  // In the questionnaire's order; a condition that points ahead is decided on the way.
  const states = new Map([...questionnaire.questions.keys()].map((id) => [id, stateOf(id)]));
  return { profile, states, truthOf: (condition) => evaluateCondition(condition, profile, stateOf) };
}

function statusOf(entry: Entry | null, condition: Truth): Status {
  if (condition === 'false' || entry?.kind === 'notApplicable') return 'notApplicable';
  if (entry?.kind === 'answered') return 'answered';
  return entry?.kind === 'unknown' ? 'unknown' : 'unanswered';
}
