import type { Answers } from '../answers/index.ts';
import {
  type Category,
  type CategoryId,
  categoriesOf,
  type Domain,
  type Question,
  type QuestionId,
  type Questionnaire,
} from '../questionnaire/index.ts';
import { type Applicability, applicability, type QuestionState } from './applicability.ts';
import type { Truth } from './condition.ts';
import { priorityWeight, rawWeights } from './weights.ts';

/** A scored question that counts today: known, or open. */
export interface FramedQuestion {
  readonly question: Question;
  readonly state: QuestionState;
  /** In 0..1; null: open. Policies are applied. */
  readonly score: number | null;
  /** u: the author's weight times the mean raw weight of its categories. */
  readonly priorityWeight: number;
  /** W: its share of the whole, in 0..1; all 0 where no question has a priority weight. */
  readonly effectiveWeight: number;
  /** Where its weight counts; empty without priorities. */
  readonly categories: readonly CategoryId[];
  /** In levels. */
  readonly target: number;
  /** Whether its cap, if any, is in force. */
  readonly capWhen: Truth;
}

export interface FramedDomain {
  readonly domain: Domain;
  readonly target: number;
  readonly questions: readonly FramedQuestion[];
}

export interface FramedCategory {
  readonly category: Category;
  readonly assumed: boolean;
  /** π: its share of the priority, in 0..1. */
  readonly share: number;
  /** Its questions with their weights in it, w ÷ k. */
  readonly members: readonly { readonly framed: FramedQuestion; readonly weight: number }[];
}

/** What stays fixed while answers improve: who is in play, with which weights and targets. Formulas: docs/scoring.md. */
export interface Frame {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly applicability: Applicability;
  /** In the order of the questionnaire. */
  readonly questions: readonly FramedQuestion[];
  readonly byId: ReadonlyMap<QuestionId, FramedQuestion>;
  readonly domains: readonly FramedDomain[];
  readonly categories: readonly FramedCategory[];
  /** Σ u > 0: there is something to weigh by. */
  readonly weighable: boolean;
}

/**
 * Who is in play today, with scores, weights and targets; what does not apply is left out unless a policy counts it. The questions of
 * `atZero` are in play at level 0 whatever was said of them. Formulas: docs/scoring.md#status, #categories.
 */
export function frameOf(
  questionnaire: Questionnaire,
  answers: Answers,
  atZero: ReadonlySet<QuestionId> = new Set(),
): Frame {
  const found = applicability(questionnaire, answers);
  const inPlay = scoredStates(questionnaire, found, atZero);
  const priorityWeights = priorityWeightsOf(questionnaire, inPlay);
  const total = inPlay.reduce((sum, { state }) => sum + (priorityWeights.get(state.question.id) ?? 0), 0);
  const questions = inPlay.map(({ state, score, categories }): FramedQuestion => {
    const { question } = state;
    const priorityWeight = priorityWeights.get(question.id) ?? 0;
    const when = question.cap?.when ?? null;
    return {
      question,
      state,
      score,
      priorityWeight,
      effectiveWeight: total > 0 ? priorityWeight / total : 0,
      categories,
      target: questionTarget(questionnaire, answers, question),
      capWhen: when === null ? 'true' : found.truthOf(when),
    };
  });
  return {
    questionnaire,
    answers,
    applicability: found,
    questions,
    byId: new Map(questions.map((framed) => [framed.question.id, framed])),
    domains: questionnaire.domains.map((domain) => ({
      domain,
      target: domainTarget(questionnaire, answers, domain),
      questions: questions.filter((framed) => framed.question.domain === domain.id),
    })),
    categories: framedCategories(questionnaire, questions),
    weighable: total > 0,
  };
}

interface ScoredState {
  readonly state: QuestionState;
  readonly score: number | null;
  readonly categories: readonly CategoryId[];
}

/** The scored questions in play, each with the score that its answer or a policy gives it. */
function scoredStates(
  questionnaire: Questionnaire,
  found: Applicability,
  atZero: ReadonlySet<QuestionId>,
): readonly ScoredState[] {
  const { policies, scale } = questionnaire;
  return [...found.states.values()].flatMap((state): readonly ScoredState[] => {
    if (!state.question.scored) return [];
    const categories = categoriesOf(questionnaire, state.question);
    if (atZero.has(state.question.id)) return [{ state, score: 0, categories }];
    switch (state.status) {
      case 'notApplicable':
        return policies.notApplicable === 'full' ? [{ state, score: 1, categories }] : [];
      case 'answered':
        return [{ state, score: (state.level ?? 0) / scale.max, categories }];
      default:
        return [{ state, score: policies[state.status] === 'zero' ? 0 : null, categories }];
    }
  });
}

/** u of each question in play. Without priorities a domain's weight is spread over its questions. */
function priorityWeightsOf(
  questionnaire: Questionnaire,
  inPlay: readonly ScoredState[],
): ReadonlyMap<QuestionId, number> {
  const { priorities } = questionnaire;
  if (priorities === null) {
    return new Map(
      questionnaire.domains.flatMap((domain) => {
        const own = inPlay.filter(({ state }) => state.question.domain === domain.id);
        const sum = own.reduce((total, { state }) => total + state.question.weight, 0);
        return own.map(({ state }) => [state.question.id, (domain.weight * state.question.weight) / sum] as const);
      }),
    );
  }
  const raw = rawWeights(priorities);
  return new Map(
    inPlay.map(({ state: { question }, categories }) => [
      question.id,
      priorityWeight(question.weight, categories, raw),
    ]),
  );
}

function framedCategories(
  questionnaire: Questionnaire,
  questions: readonly FramedQuestion[],
): readonly FramedCategory[] {
  const { priorities } = questionnaire;
  if (priorities === null) return [];
  const raw = rawWeights(priorities);
  const members = new Map<CategoryId, { readonly framed: FramedQuestion; readonly weight: number }[]>(
    priorities.categories.map((category) => [category.id, []]),
  );
  for (const framed of questions) {
    const { question, categories } = framed;
    for (const id of categories) members.get(id)?.push({ framed, weight: question.weight / categories.length });
  }
  const mass = (id: CategoryId): number =>
    (raw.get(id)?.raw ?? 0) * (members.get(id) ?? []).reduce((sum, { weight }) => sum + weight, 0);
  const total = priorities.categories.reduce((sum, category) => sum + mass(category.id), 0);
  return priorities.categories.map((category) => ({
    category,
    assumed: raw.get(category.id)?.assumed ?? false,
    share: total > 0 ? mass(category.id) / total : 0,
    members: members.get(category.id) ?? [],
  }));
}

/** Target of a domain, in levels: the municipality's own, else the domain's, else the questionnaire's. */
function domainTarget(questionnaire: Questionnaire, answers: Answers, domain: Domain): number {
  return answers.targets.get(domain.id) ?? domain.target ?? questionnaire.target;
}

/** Target of a question, in levels: the municipality's own for it or its domain, else the question's, the domain's, the questionnaire's. */
function questionTarget(questionnaire: Questionnaire, answers: Answers, question: Question): number {
  const domain = questionnaire.domains.find(({ id }) => id === question.domain);
  return (
    answers.targets.get(question.id) ??
    answers.targets.get(question.domain) ??
    question.target ??
    domain?.target ??
    questionnaire.target
  );
}
