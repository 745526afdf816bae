import type fc from 'fast-check';
import type { Json, JsonObject } from '../../src/source/index.ts';
import type { CaseDocuments } from './arbitrary-case.ts';
import { completeExample } from './doc-examples.ts';
import { arbitraryFrom, type Draw, maybe } from './draw.ts';

/**
 * Cases in which the order of rank is seldom the best one: more measures than staff and money allow, most of them with a question of their own, so that each
 * is needed; some build on others, some are fixed, running, or ask for a duty or a red line.
 */
export function arbitraryScarcePlan(): fc.Arbitrary<CaseDocuments> {
  return arbitraryFrom((draw) => {
    const ids = draw.shuffled(Array.from({ length: draw.whole(6, 14) }, (_, index) => `m-${index + 1}`));
    const questionnaire = {
      dayRate: 1000,
      domains: [{ id: 'd', questions: ids.map((id) => drawQuestion(draw, id)) }],
      measures: ids.map((id, index) => drawMeasure(draw, id, ids.slice(0, index))),
    };
    const answers = {
      planning: drawPlanning(draw, ids),
      answers: Object.fromEntries(ids.map((id) => [`q-${id}`, draw.pick([0, 0, 1])])),
    };
    return completeExample(questionnaire, answers);
  });
}

function drawQuestion(draw: Draw, id: string): JsonObject {
  return {
    id: `q-${id}`,
    weight: draw.whole(1, 9),
    ...maybe(draw, 8, () => ({ duty: { fulfilledAt: 2 } })),
    ...maybe(draw, 8, () => ({ cap: { below: 2, at: 1 } })),
  };
}

function drawMeasure(draw: Draw, id: string, earlier: readonly string[]): JsonObject {
  const days = draw.whole(0, 16);
  const months = draw.pick([3, 3, 6, 9]);
  const cost = (): JsonObject => {
    const euros = 1000 * draw.whole(1, 12);
    return {
      timing: draw.pick(['once', 'once', 'yearly']),
      account: draw.pick(['ergebnis', 'finanz']),
      amount: [euros, euros],
    };
  };
  const own = { question: `q-${id}`, to: 3 };
  const other = (): JsonObject => ({ question: `q-${draw.pick(earlier)}`, from: 2, to: 4 });
  return {
    id,
    ...maybe(draw, 90, () => ({ raises: earlier.length > 0 && draw.chance(15) ? [own, other()] : [own] })),
    ...maybe(draw, 60, () => ({ requires: draw.shuffled(draw.some(earlier, 25)) })),
    effort: { internal: [days, days] },
    ...maybe(draw, 60, () => ({ costs: [cost()] })),
    duration: [months, months],
  };
}

function drawPlanning(draw: Draw, ids: readonly string[]): JsonObject {
  const euros = () => draw.pick([6, 9, 12, 16, 25]) * 1000;
  const budget = (): Json => (draw.chance(40) ? euros() * 2 : { ergebnis: euros(), finanz: euros() });
  const state = (): Json =>
    draw.chance(75)
      ? { start: `${draw.pick([2027, 2027, 2028])}-Q${draw.whole(1, 4)}` }
      : { state: 'running', start: draw.pick(['2026-Q4', '2027-Q1']) };
  return {
    start: draw.pick(['2027-Q1', '2027-Q3']),
    quarters: draw.whole(4, 10),
    ...maybe(draw, 90, () => ({ internalDaysPerQuarter: draw.pick([6, 8, 10, 12, 16]) })),
    ...maybe(draw, 75, () => ({ budget: { 2027: budget(), 2028: budget(), 2029: budget() } })),
    measures: Object.fromEntries(draw.some(ids, 15).map((id) => [id, state()])),
  };
}
