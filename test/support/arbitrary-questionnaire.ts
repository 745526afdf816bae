import type { Json, JsonObject } from '../../src/source/index.ts';
import { drawCondition } from './arbitrary-condition.ts';
import { drawMeasures } from './arbitrary-measures.ts';
import { type DrawnQuestion, drawCap, drawQuestion, someWeight } from './arbitrary-question.ts';
import { type Draw, maybe } from './draw.ts';

/** What a law may ask of the questionnaires that it is tried on. */
export interface QuestionnaireWishes {
  /** `open`: nothing counts 0 or full by a policy. Default: any. */
  readonly policies?: 'any' | 'open';
  /** Whether questions and caps have conditions. Default: some have. */
  readonly conditions?: boolean;
  /** `written`: there are priorities, and every category has a `weight`. Default: votes, weights, neither, no priorities at all. */
  readonly categoryWeights?: 'any' | 'written';
}

export interface DrawnQuestionnaire {
  readonly json: JsonObject;
  readonly max: number;
  readonly sizeClasses: readonly string[];
  readonly domains: readonly string[];
  readonly questions: readonly DrawnQuestion[];
  readonly measures: readonly string[];
}

/** A whole questionnaire in one document, without errors (it may well earn warnings). Ids are out of order, so that ties show. */
export function drawQuestionnaire(draw: Draw, wishes: QuestionnaireWishes = {}): DrawnQuestionnaire {
  const max = draw.pick([4, 4, 4, 3, 5, 2, 1, 10]);
  const sizeClasses = ['A', 'B', 'C'].slice(0, draw.pick([3, 2, 1, 0]));
  const priorities = drawPriorities(draw, wishes.categoryWeights ?? 'any');
  const space = { max, sizeClasses, categories: idsOf(priorities, 'categories') };
  const numbers = [...draw.shuffled(Array.from({ length: 12 }, (_, index) => index + 1))];
  const domains = Array.from({ length: draw.whole(1, 3) }, (_, index) => {
    const aggregation = draw.pick(['mean', 'mean', 'min', 'staged']);
    const staged = aggregation === 'staged';
    const questions = numbers
      .splice(0, draw.pick([3, 4, 2, 1, 4, 0]))
      .map((n) => drawQuestion(draw, `q-${n}`, { ...space, workPackages: idsOf(priorities, 'workPackages'), staged }));
    const json: JsonObject = {
      id: `d-${3 - index}`,
      title: `Themenfeld ${index}`,
      ...maybe(draw, 50, () => ({ weight: someWeight(draw) })),
      ...maybe(draw, 40, () => ({ target: draw.whole(0, max) })),
      ...(aggregation === 'mean' && draw.chance(50) ? {} : { aggregation }),
      ...(staged ? maybe(draw, 70, () => ({ passAt: draw.whole(0, max) })) : {}),
    };
    return { json, questions };
  });
  const questions = domains.flatMap((domain) => domain.questions);
  const conditions = drawConditions(draw, questions, space, wishes.conditions ?? true);
  const { measures, costly } = drawMeasures(draw, {
    ...space,
    domains: domains.map((domain) => String(domain.json.id)),
    questions: questions.filter((question) => question.scored).map((question) => question.id),
    workPackages: idsOf(priorities, 'workPackages'),
  });
  const json: JsonObject = {
    kind: 'questionnaire',
    schemaVersion: 1,
    id: 'zufall',
    version: '1.0.0',
    title: 'Zufälliger Fragebogen',
    scale: { max, levels: Array.from({ length: max + 1 }, (_, level) => ({ level, title: `Stufe ${level}` })) },
    target: draw.whole(0, max),
    ...(wishes.policies === 'open' ? {} : drawPolicies(draw)),
    ...(sizeClasses.length > 0 ? { sizeClasses: drawSizeClasses(draw, sizeClasses) } : {}),
    ...(costly ? { dayRate: draw.pick([1150, 800, 1]) } : {}),
    ...maybe(draw, 30, () => ({ depreciationYears: draw.whole(1, 10) })),
    domains: domains.map((domain) => ({
      ...domain.json,
      questions: domain.questions.map((question) => ({ ...question.json, ...conditions.get(question.id) })),
    })),
    measures: measures as readonly Json[],
    ...(priorities === null ? {} : { priorities }),
    sources: [{ id: 'S01', title: 'Leitfaden', url: 'https://example.org/leitfaden' }],
  };
  return {
    json,
    max,
    sizeClasses,
    domains: domains.map((domain) => String(domain.json.id)),
    questions,
    measures: measures.map((measure) => String(measure.id)),
  };
}

function idsOf(part: JsonObject | null, key: string): readonly string[] {
  const list = part?.[key];
  return Array.isArray(list) ? list.map((item: JsonObject) => String(item.id)) : [];
}

function drawPolicies(draw: Draw): JsonObject {
  return maybe(draw, 50, () => ({
    scoring: {
      ...maybe(draw, 60, () => ({ unanswered: draw.pick(['open', 'zero']) })),
      ...maybe(draw, 60, () => ({ unknown: draw.pick(['open', 'zero']) })),
      ...maybe(draw, 60, () => ({ notApplicable: draw.pick(['exclude', 'full']) })),
    },
  }));
}

function drawSizeClasses(draw: Draw, ids: readonly string[]): readonly JsonObject[] {
  return ids.map((id, index) => ({
    id,
    title: `Klasse ${id}`,
    ...(index < ids.length - 1 ? { belowPopulation: 1000 * (index + 1) } : {}),
    workplaces: 10 * 5 ** index,
    ...maybe(draw, 60, () => ({ internalDaysPerQuarter: draw.whole(0, 60) })),
  }));
}

function drawPriorities(draw: Draw, weights: 'any' | 'written'): JsonObject | null {
  if (weights === 'any' && draw.chance(15)) return null;
  const columns = draw.whole(1, 3);
  const categories = ['kategorie-c', 'kategorie-a', 'kategorie-b'].slice(0, draw.whole(1, 3)).map((id) => ({
    id,
    title: id,
    ...(weights === 'written' || draw.chance(25) ? { weight: someWeight(draw) } : drawVotes(draw, columns)),
  }));
  const workPackages = draw.some(['P-1', 'P-2', 'P-3']).map((id) => ({
    id,
    category: draw.pick(categories).id,
    title: `Arbeitspaket ${id}`,
    ...maybe(draw, 50, () => ({ due: { text: 'bis Ende März 2023' }, responsible: ['kommunen'] })),
  }));
  return {
    id: 'workshop',
    title: 'Workshop',
    rankPoints: Array.from({ length: columns }, () => draw.pick([1, 3, 2, 0, 0.5])),
    categories,
    workPackages,
  };
}

/** Votes, an unknown count, and now and then nothing but zeros. */
function drawVotes(draw: Draw, columns: number): JsonObject {
  if (draw.chance(30)) return { votes: null };
  const most = draw.chance(15) ? 0 : 8;
  return { votes: Array.from({ length: columns }, () => draw.whole(0, most)) };
}

/** Each question may hang on any that comes before it in an order of their own, so that there is no cycle. */
function drawConditions(
  draw: Draw,
  questions: readonly DrawnQuestion[],
  space: { readonly max: number; readonly sizeClasses: readonly string[] },
  conditions: boolean,
): ReadonlyMap<string, JsonObject> {
  const order = draw.shuffled(questions);
  return new Map(
    order.map((question, index) => [
      question.id,
      {
        ...(conditions
          ? maybe(draw, 35, () => ({
              appliesWhen: drawCondition(draw, { ...space, questions: order.slice(0, index) }),
            }))
          : {}),
        ...drawCap(draw, question, { ...space, questions }, conditions),
      },
    ]),
  );
}
