import type { AnswerValue } from '../../answers/index.ts';
import { assertNever } from '../../diagnostics/index.ts';
import type { Condition } from '../../questionnaire/index.ts';
import type { MeasureStatus } from '../../roadmap/index.ts';
import { type FramedQuestion, type QuestionState, rawWeights, reaches, type Truth } from '../../scoring/index.ts';
import type { Origin } from '../derivation.ts';
import type { ExplainContext } from '../explain-context.ts';
import { type ConditionTrace, traceCondition } from './condition-trace.ts';

/** What is to be known of a question besides its numbers. */
export interface QuestionFacts {
  readonly kind: 'question';
  readonly domain: string;
  readonly scored: boolean;
  readonly answer: AnswerFacts;
  /** What decides whether it applies; null where it always does. */
  readonly condition: ConditionTrace | null;
  readonly weightReason: string | null;
  /** Where its weight counts; `assumed`: the votes are not preserved. */
  readonly categories: readonly { readonly id: string; readonly assumed: boolean }[];
  readonly duty: {
    readonly reference: string;
    readonly since: string | null;
    readonly fulfilledAt: number;
    /** null where it does not apply. */
    readonly status: 'fulfilled' | 'open' | 'unclear' | null;
  } | null;
  readonly cap: CapFacts | null;
  /** What raises it, the ranked ones first in their order. */
  readonly raisedBy: readonly RaisingFacts[];
  /** Questions whose conditions name it, and what those come to. */
  readonly decides: readonly { readonly question: string; readonly truth: Truth }[];
}

export interface AnswerFacts {
  readonly status: QuestionState['status'];
  readonly value: AnswerValue | null;
  readonly by: string | null;
  /** YYYY-MM-DD */
  readonly on: string | null;
  readonly evidence: string | null;
  readonly comment: string | null;
  /** The respondent's own, why it does not apply. */
  readonly reason: string | null;
  /** An answer is given although the condition rules the question out. */
  readonly ignored: boolean;
  /** Where the entry stands; null without one. */
  readonly origin: Origin | null;
}

export interface CapFacts {
  readonly below: number;
  readonly at: number;
  /** Of its own condition; true without one. */
  readonly when: Truth;
  /** `open`: it may hold, as the answer or its condition is open. */
  readonly state: 'holds' | 'open' | 'off';
}

export interface RaisingFacts {
  readonly measure: string;
  readonly status: MeasureStatus;
  readonly rank: number | null;
  /** At its place in the order; as the questionnaire has it where it is not ranked, or does nothing there. */
  readonly from: number;
  readonly to: number;
  /** It lifts the question at its place. */
  readonly lifts: boolean;
}

export function questionFacts(context: ExplainContext, state: QuestionState): QuestionFacts {
  const { question } = state;
  const framed = context.frame.byId.get(question.id) ?? null;
  const duty = context.prepared.scores.duties.find((one) => one.question.id === question.id);
  return {
    kind: 'question',
    domain: question.domain,
    scored: question.scored,
    answer: answerFacts(context, state),
    condition: question.appliesWhen && traceCondition(context, question.appliesWhen),
    weightReason: question.weightReason,
    categories: categoryFacts(context, framed),
    duty: question.duty && {
      reference: question.duty.reference,
      since: question.duty.since,
      fulfilledAt: question.duty.fulfilledAt,
      status: duty?.status ?? null,
    },
    cap: framed && capFacts(context, framed),
    raisedBy: raisedBy(context, question.id),
    decides: decidedBy(context, question.id),
  };
}

function answerFacts(context: ExplainContext, { question, status, value, entry, ignored }: QuestionState): AnswerFacts {
  return {
    status,
    value,
    by: entry?.by ?? null,
    on: entry?.on ?? null,
    evidence: entry?.evidence ?? null,
    comment: entry?.comment ?? null,
    reason: entry?.kind === 'notApplicable' ? entry.reason : null,
    ignored,
    origin: entry === null ? null : context.origins.answers(`/answers/${question.id}`),
  };
}

function categoryFacts({ questionnaire }: ExplainContext, framed: FramedQuestion | null): QuestionFacts['categories'] {
  const { priorities } = questionnaire;
  if (priorities === null || framed === null) return [];
  const weights = rawWeights(priorities);
  return framed.categories.map((id) => ({ id, assumed: weights.get(id)?.assumed ?? false }));
}

function capFacts({ questionnaire }: ExplainContext, { question, score, capWhen }: FramedQuestion): CapFacts | null {
  const { cap } = question;
  if (cap === null) return null;
  const { below, at } = cap;
  const isBelow = score === null ? 'open' : reaches(score * questionnaire.scale.max, below) ? 'false' : 'true';
  const truths = [capWhen, isBelow];
  const state = truths.includes('false') ? 'off' : truths.includes('open') ? 'open' : 'holds';
  return { below, at, when: capWhen, state };
}

function raisedBy({ result, questionnaire }: ExplainContext, id: string): readonly RaisingFacts[] {
  const measures = new Map<string, (typeof questionnaire.measures)[number]>(
    questionnaire.measures.map((measure) => [measure.id, measure]),
  );
  return result.measures.flatMap(({ id: measure, status, rank, raises }): readonly RaisingFacts[] => {
    const written = measures.get(measure)?.raises.find(({ question }) => question === id);
    const lifts = raises.find(({ question }) => question === id);
    const raise = lifts ?? written;
    if (raise === undefined) return [];
    return [{ measure, status, rank, from: raise.from, to: raise.to, lifts: lifts !== undefined }];
  });
}

function decidedBy({ frame }: ExplainContext, id: string): QuestionFacts['decides'] {
  const names = (condition: Condition): boolean => {
    switch (condition.kind) {
      case 'all':
      case 'any':
        return condition.of.some(names);
      case 'not':
        return names(condition.of);
      case 'question':
        return condition.question === id;
      case 'profile':
        return false;
      default:
        return assertNever(condition);
    }
  };
  return [...frame.applicability.states.values()].flatMap(({ question, condition }) =>
    question.appliesWhen !== null && names(question.appliesWhen) ? [{ question: question.id, truth: condition }] : [],
  );
}
