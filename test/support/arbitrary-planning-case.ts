import type fc from 'fast-check';
import type { Json, JsonObject } from '../../src/source/index.ts';
import type { CaseDocuments } from './arbitrary-case.ts';
import { arbitraryFrom, type Draw, maybe } from './draw.ts';

/**
 * Cases in which there is much to plan and too little to do it with: low levels, many measures that build on one another, running ones,
 * fixed starts, tight limits. `arbitraryCase` is wider, but most of its cases need one measure or none.
 */
export function arbitraryPlanningCase(): fc.Arbitrary<CaseDocuments> {
  return arbitraryFrom((draw) => {
    const questions = draw.shuffled(Array.from({ length: draw.whole(4, 8) }, (_, index) => `q-${index + 1}`));
    const measures = draw.shuffled(Array.from({ length: draw.whole(3, 12) }, (_, index) => `m-${index + 1}`));
    return {
      questionnaire: drawPlanningQuestionnaire(draw, questions, measures),
      answers: drawPlanningAnswers(draw, questions, measures),
    };
  });
}

const categories = ['kategorie-b', 'kategorie-a', 'kategorie-c'];

function drawPlanningQuestionnaire(draw: Draw, questions: readonly string[], measures: readonly string[]): JsonObject {
  const order = draw.shuffled(measures);
  const split = draw.whole(1, questions.length);
  const priorities = maybe(draw, 60, () => ({
    priorities: {
      id: 'workshop',
      title: 'Workshop',
      rankPoints: [3, 1],
      categories: categories.map((id) => ({ id, title: id, votes: draw.pick([[1, 2], [4, 0], null]) })),
    },
  }));
  const known = priorities.priorities === undefined ? [] : categories;
  const domain = (id: string, own: readonly string[], more: JsonObject): JsonObject => ({
    id,
    title: `Themenfeld ${id}`,
    ...more,
    questions: own.map((question) => drawPlanningQuestion(draw, question, known)),
  });
  return {
    kind: 'questionnaire',
    schemaVersion: 1,
    id: 'planung',
    version: '1.0.0',
    title: 'Zum Planen',
    scale: { max: 4, levels: [0, 1, 2, 3, 4].map((level) => ({ level, title: `Stufe ${level}` })) },
    target: 3,
    dayRate: 1000,
    ...maybe(draw, 40, () => ({ depreciationYears: draw.whole(1, 4) })),
    sizeClasses: [
      { id: 'A', title: 'alle', workplaces: 20, ...maybe(draw, 50, () => ({ internalDaysPerQuarter: 20 })) },
    ],
    domains: [
      { id: 'rahmen', title: 'Rahmen', questions: [{ id: 'server', text: 'Server?', type: 'yes-no', scored: false }] },
      domain(
        'd-2',
        questions.slice(0, split),
        maybe(draw, 30, () => ({ aggregation: 'min' })),
      ),
      domain(
        'd-1',
        questions.slice(split),
        maybe(draw, 30, () => ({ weight: 2, target: 2 })),
      ),
    ],
    measures: measures.map((id) => drawPlanningMeasure(draw, id, questions, order.slice(0, order.indexOf(id)))),
    ...priorities,
  };
}

/** `known`: the categories that there are; hardly any question is in none of them. */
function drawPlanningQuestion(draw: Draw, id: string, known: readonly string[]): JsonObject {
  const server = { question: 'server', is: true };
  return {
    id,
    text: `Frage ${id}`,
    type: 'level',
    levels: { 0: 'nichts', 1: 'wenig', 2: 'halb', 3: 'viel', 4: 'alles' },
    weight: draw.pick([1, 2, 3, 0.3]),
    ...(known.length === 0 ? {} : { categories: draw.some(known, 60) }),
    ...maybe(draw, 30, () => ({ target: draw.whole(1, 4) })),
    ...maybe(draw, 25, () => ({ duty: { fulfilledAt: draw.whole(1, 4), reference: 'EGovG § 1' } })),
    ...maybe(draw, 25, () => ({
      cap: { below: draw.whole(1, 3), at: 0, ...maybe(draw, 40, () => ({ when: server })) },
    })),
    ...maybe(draw, 15, () => ({ appliesWhen: server })),
  };
}

function drawPlanningMeasure(
  draw: Draw,
  id: string,
  questions: readonly string[],
  earlier: readonly string[],
): JsonObject {
  const span = (most: number): Json => {
    const low = draw.whole(0, most);
    return [low, low + draw.whole(0, 3) * 2];
  };
  const cost = (): JsonObject => ({
    label: 'Posten',
    timing: draw.pick(['once', 'yearly']),
    account: draw.pick(['ergebnis', 'finanz']),
    amount: draw.pick([
      [4000, 8000],
      [10000, 10000],
      [0, 30000],
      [1000, 2000],
    ]),
    ...maybe(draw, 20, () => ({ perWorkplace: [10, 30] })),
  });
  return {
    id,
    title: `Maßnahme ${id}`,
    domain: 'd-2',
    ...maybe(draw, 85, () => ({
      raises: draw
        .shuffled(questions)
        .slice(0, draw.whole(1, 2))
        .map((question) => ({
          question,
          ...draw.pick([{ to: 3 }, { to: 2 }, { from: 2, to: 4 }, { from: 1, to: 3 }]),
        })),
    })),
    ...maybe(draw, 60, () => ({ requires: draw.shuffled(draw.some(earlier, 25)) })),
    effort: { internal: span(20) },
    ...maybe(draw, 60, () => ({ costs: Array.from({ length: draw.whole(1, 2) }, cost) })),
    ...maybe(draw, 70, () => ({ duration: span(9) })),
    ...maybe(draw, 20, () => ({ deadline: { date: draw.pick(['2027-06-30', '2027-07-01', '2028-12-31']) } })),
  };
}

function drawPlanningAnswers(draw: Draw, questions: readonly string[], measures: readonly string[]): JsonObject {
  const entry = (): Json | null =>
    draw.pick<() => Json | null>([
      () => draw.whole(0, 2),
      () => draw.whole(0, 2),
      () => draw.whole(0, 4),
      () => ({ unknown: true }),
      () => null,
    ])();
  return {
    kind: 'answers',
    schemaVersion: 1,
    questionnaire: { id: 'planung', version: '1.0.0' },
    assessedOn: '2026-11-22',
    municipality: { name: 'Musterstadt', sizeClass: 'A' },
    planning: drawPlanning(draw, measures),
    answers: Object.fromEntries(
      [['server', draw.chance(50)] as const, ...questions.map((id) => [id, entry()] as const)].filter(
        ([, value]) => value !== null,
      ),
    ),
  };
}

/** A planning block: when, with how much, and what is settled for some of the measures. */
export function drawPlanning(draw: Draw, measures: readonly string[]): JsonObject {
  const budget = (): Json => {
    const euros = () => draw.pick([10, 20, 40, 5, 0]) * 1000;
    return draw.chance(40) ? euros() * 2 : { ergebnis: euros(), finanz: euros() };
  };
  return {
    start: draw.pick(['2027-Q1', '2027-Q1', '2026-Q3', '2027-Q4']),
    quarters: draw.pick([8, 12, 5, 3, 20]),
    ...maybe(draw, 60, () => ({ internalDaysPerQuarter: draw.pick([10, 20, 5, 15, 0]) })),
    ...maybe(draw, 60, () => ({
      budget: Object.fromEntries(draw.some(['2026', '2027', '2028', '2030'], 60).map((year) => [year, budget()])),
    })),
    measures: Object.fromEntries(draw.some(measures, 25).map((id) => [id, drawState(draw)])),
  };
}

function drawState(draw: Draw): Json {
  const quarter = () => `${draw.pick([2027, 2028])}-Q${draw.whole(1, 4)}`;
  const own = (): JsonObject => ({
    ...maybe(draw, 30, () => ({ internalDays: draw.whole(0, 30) })),
    ...maybe(draw, 30, () => ({ once: { finanz: draw.pick([20000, 5000, 1]) } })),
    ...maybe(draw, 30, () => ({ yearly: { ergebnis: draw.pick([8000, 2000, 400]) } })),
    ...maybe(draw, 30, () => ({ months: draw.whole(0, 12) })),
    ...maybe(draw, 40, () => ({
      funding: { share: draw.pick([0.5, 0.9, 1]), ...maybe(draw, 50, () => ({ upTo: 3000 })) },
    })),
  });
  return draw.pick<() => Json>([
    () => ({ start: quarter(), ...own() }),
    () => ({ state: 'planned', start: quarter() }),
    () => ({ state: 'running', start: draw.pick(['2026-Q3', '2027-Q1', '2025-Q4']), ...own() }),
    own,
    () => 'done',
    () => 'rejected',
  ])();
}
