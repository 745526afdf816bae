import type {
  AnswersDocument,
  DomainDocument,
  QuestionDocument,
  QuestionnaireDocument,
} from './reference-documents.ts';
import { type ReferenceState, type ReferenceStates, referenceStates } from './reference-status.ts';

export interface ReferenceInterval {
  value: number | null;
  min: number | null;
  max: number | null;
}

/** A question in play. */
interface Player {
  id: string;
  question: QuestionDocument;
  domain: DomainDocument;
  state: ReferenceState;
  /** null: open */
  score: number | null;
  weight: number;
  categories: string[];
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
const nothing: ReferenceInterval = { value: null, min: null, max: null };

/**
 * Scoring once more, written from the contract alone and as plainly as it can be said: every number by its formula, nothing kept, nothing shared
 * with src/. The tests compare the two.
 */
export function referenceScores(questionnaire: QuestionnaireDocument, answers: AnswersDocument) {
  const { max } = questionnaire.scale;
  const domains = questionnaire.domains ?? [];
  const states = referenceStates(questionnaire, answers);
  const all = domains.flatMap((domain) => domain.questions.filter(isScored).map((question) => ({ domain, question })));
  const players = all.flatMap(({ domain, question }) => player(questionnaire, domain, question, states));
  const of = (domain: DomainDocument) => players.filter((one) => one.domain === domain);

  const domainScores = domains.map((domain) => ({
    id: domain.id,
    target: answers.targets?.[domain.id] ?? domain.target ?? questionnaire.target,
    ...capped(aggregated(domain, of(domain), max), of(domain), states, max),
  }));
  const inPlay = domainScores.filter((score) => score.max !== null);
  const weightOf = (id: string) => domains.find((domain) => domain.id === id)?.weight ?? 1;
  const meanOf = (key: 'value' | 'min' | 'max') => {
    const parts = inPlay.filter((score) => score[key] !== null);
    if (parts.length === 0) return null;
    return (
      sum(parts.map((part) => weightOf(part.id) * Number(part[key]))) / sum(parts.map((part) => weightOf(part.id)))
    );
  };

  const raw = rawWeights(questionnaire);
  const priorityWeight = (one: Player) => {
    if (questionnaire.priorities === undefined) {
      return ((one.domain.weight ?? 1) * one.weight) / sum(of(one.domain).map((other) => other.weight));
    }
    if (one.categories.length === 0) return 0;
    return (one.weight * sum(one.categories.map((id) => raw.get(id)?.raw ?? 0))) / one.categories.length;
  };
  const totalWeight = sum(players.map(priorityWeight));
  const effectiveWeight = (one: Player) => (totalWeight === 0 ? 0 : priorityWeight(one) / totalWeight);

  const members = (category: string) => players.filter((one) => one.categories.includes(category));
  const inCategory = (one: Player) => one.weight / one.categories.length;
  const categoryTotal = (category: string) => (raw.get(category)?.raw ?? 0) * sum(members(category).map(inCategory));
  const allCategories = sum([...raw.keys()].map(categoryTotal));

  const target = (one: Player) =>
    answers.targets?.[one.id] ??
    answers.targets?.[one.domain.id] ??
    one.question.target ??
    one.domain.target ??
    questionnaire.target;
  const shortfall = (one: Player, score: number) => Math.max(0, target(one) / max - score);

  return {
    maturity: { value: meanOf('value'), min: meanOf('min'), max: meanOf('max') },
    priority:
      questionnaire.priorities === undefined || totalWeight === 0 ? null : weightedMean(players, priorityWeight),
    coverage: coverage(all.map(({ question }) => states.of(question.id))),
    domains: domainScores.map((score, index) => ({
      ...score,
      coverage: coverage((domains[index]?.questions ?? []).filter(isScored).map(({ id }) => states.of(id))),
    })),
    categories: [...raw].map(([id, { assumed }]) => ({
      id,
      assumed,
      share: allCategories === 0 ? 0 : categoryTotal(id) / allCategories,
      ...weightedMean(members(id), inCategory),
    })),
    questions: players.map((one) => ({
      id: one.id,
      status: one.state.status,
      score: one.score,
      target: target(one),
      gap: one.score === null ? null : shortfall(one, one.score),
      effectiveWeight: effectiveWeight(one),
      contribution: one.state.status === 'unanswered' ? null : effectiveWeight(one) * shortfall(one, one.score ?? 0),
    })),
    duties: all.flatMap(({ question }) => duty(question, states.of(question.id))),
    clarify: players
      .filter((one) => one.state.status === 'unknown' || one.state.status === 'unanswered')
      .sort(
        (a, b) =>
          urgency(a) - urgency(b) ||
          Math.round(effectiveWeight(b) * 1e12) - Math.round(effectiveWeight(a) * 1e12) ||
          (a.id < b.id ? -1 : 1),
      )
      .map((one) => one.id),
  };
}

function isScored({ type, scored }: QuestionDocument): boolean {
  return type !== 'text' && scored !== false;
}

/** The question if it is in play, with the score that its answer or a policy gives it. */
function player(
  { scale, scoring = {}, priorities }: QuestionnaireDocument,
  domain: DomainDocument,
  question: QuestionDocument,
  states: ReferenceStates,
): Player[] {
  const state = states.of(question.id);
  if (state.status === 'notApplicable' && scoring.notApplicable !== 'full') return [];
  const scores = {
    answered: Number(state.level) / scale.max,
    unknown: scoring.unknown === 'zero' ? 0 : null,
    unanswered: scoring.unanswered === 'zero' ? 0 : null,
    notApplicable: 1,
  };
  const packages = (priorities?.workPackages ?? []).filter(({ id }) => question.workPackages?.includes(id));
  const categories = [...new Set([...(question.categories ?? []), ...packages.map(({ category }) => category)])];
  const weight = question.weight ?? 1;
  return [{ id: question.id, question, domain, state, score: scores[state.status], weight, categories }];
}

function weightedMean(players: Player[], weightOf: (one: Player) => number): ReferenceInterval {
  const known = players.filter((one) => one.score !== null);
  const points = sum(known.map((one) => weightOf(one) * Number(one.score)));
  const open = sum(players.filter((one) => one.score === null).map(weightOf));
  const knownWeight = sum(known.map(weightOf));
  if (knownWeight + open === 0) return nothing;
  return {
    value: knownWeight === 0 ? null : points / knownWeight,
    min: points / (knownWeight + open),
    max: (points + open) / (knownWeight + open),
  };
}

function aggregated(domain: DomainDocument, players: Player[], max: number): ReferenceInterval {
  if (players.length === 0) return nothing;
  const known = players.flatMap((one) => (one.score === null ? [] : [one.score]));
  if (known.length === 0) return { value: null, min: 0, max: 1 };
  switch (domain.aggregation ?? 'mean') {
    case 'mean':
      return weightedMean(players, (one) => one.weight);
    case 'min': {
      const value = Math.min(...known);
      return { value, min: known.length < players.length ? 0 : value, max: value };
    }
    case 'staged': {
      const passes = (one: Player) => Number(one.score) * max >= (domain.passAt ?? max) - 1e-9;
      const reachedIf = (stageHolds: (ofStage: Player[]) => boolean) => {
        let stage = 0;
        while (stage < max && stageHolds(players.filter((one) => one.question.stage === stage + 1))) stage += 1;
        return stage / max;
      };
      return {
        value: reachedIf((stage) => {
          const ofStage = stage.filter((one) => one.score !== null);
          return stage.length === 0 || (ofStage.length > 0 && ofStage.every(passes));
        }),
        min: reachedIf((stage) => stage.every((one) => one.score !== null && passes(one))),
        max: reachedIf((stage) => stage.every((one) => one.score === null || passes(one))),
      };
    }
  }
}

function capped(score: ReferenceInterval, players: Player[], states: ReferenceStates, max: number) {
  const caps = players.flatMap((one) => {
    const { cap } = one.question;
    if (cap === undefined) return [];
    const below = one.score === null ? 0.5 : one.score * max < cap.below - 1e-9 ? 1 : 0;
    return [{ question: one.id, at: cap.at, truth: Math.min(below, states.truth(cap.when)) }];
  });
  const sure = caps.filter((cap) => cap.truth === 1);
  const possible = caps.filter((cap) => cap.truth > 0);
  const atMost = (limits: { at: number }[], number: number | null) =>
    number === null ? null : Math.min(number, ...limits.map((limit) => limit.at / max));
  const value = atMost(sure, score.value);
  return {
    value,
    min: atMost(possible, score.min),
    max: atMost(sure, score.max),
    caps: sure.map(({ question, at }) => ({ question, at })),
  };
}

/** `votes: null` takes the mean of the known ones, 1 where none is known. */
function rawWeights({ priorities }: QuestionnaireDocument): Map<string, { raw: number; assumed: boolean }> {
  const { categories = [], rankPoints = [] } = priorities ?? {};
  const known = categories.map(
    ({ votes, weight }) =>
      weight ?? (votes ? sum(votes.map((count, column) => count * (rankPoints[column] ?? 0))) : null),
  );
  const numbers = known.filter((one) => one !== null);
  const mean = numbers.length === 0 ? 1 : sum(numbers) / numbers.length;
  return new Map(
    categories.map(({ id }, index) => [id, { raw: known[index] ?? mean, assumed: (known[index] ?? null) === null }]),
  );
}

function coverage(states: ReferenceState[]) {
  const count = (status: string) => states.filter((state) => state.status === status).length;
  const applicable = states.filter((state) => state.status !== 'notApplicable');
  return {
    applicable: applicable.length,
    answered: count('answered'),
    unknown: count('unknown'),
    unanswered: count('unanswered'),
    notApplicable: count('notApplicable'),
    open: applicable.filter((state) => state.condition === 0.5).length,
  };
}

function duty({ id, duty: asked }: QuestionDocument, { status, level }: ReferenceState) {
  if (asked === undefined || status === 'notApplicable') return [];
  if (status !== 'answered') return [{ question: id, status: 'unclear' }];
  return [{ question: id, status: Number(level) >= asked.fulfilledAt - 1e-9 ? 'fulfilled' : 'open' }];
}

function urgency({ question }: Player): number {
  return question.duty ? 0 : question.cap ? 1 : 2;
}
