import type fc from 'fast-check';
import type { Json, JsonObject } from '../../src/source/index.ts';
import type { CaseDocuments } from './arbitrary-case.ts';
import { arbitraryFrom, type Draw, maybe } from './draw.ts';

/**
 * Cases so small that all plans can be tried, and so tight that it matters which is taken: nearly everything is at the bottom, nearly every measure is
 * needed, and staff and money allow some of them. Fractions of levels, raises that build on one another, shared requirements, duties, red lines, running
 * measures and fixed starts are all there.
 */
export function arbitraryTinyPlan(): fc.Arbitrary<CaseDocuments> {
  return arbitraryFrom((draw) => {
    const questions = Array.from({ length: draw.whole(2, 5) }, (_, index) => `q-${index + 1}`);
    const measures = draw.shuffled(Array.from({ length: draw.whole(4, 6) }, (_, index) => `m-${index + 1}`));
    const strict = draw.chance(30);
    return {
      questionnaire: {
        kind: 'questionnaire',
        schemaVersion: 1,
        id: 'winzig',
        version: '1.0.0',
        title: 'Winzig',
        scale: { max: 4, levels: [0, 1, 2, 3, 4].map((level) => ({ level, title: `Stufe ${level}` })) },
        target: 3,
        dayRate: 1000,
        sizeClasses: [{ id: 'A', title: 'alle', workplaces: 20 }],
        domains: [{ id: 'd', title: 'Themenfeld', questions: questions.map((id) => drawQuestion(draw, id, strict)) }],
        measures: measures.map((id, index) => drawMeasure(draw, id, questions, measures.slice(0, index))),
      },
      answers: {
        kind: 'answers',
        schemaVersion: 1,
        questionnaire: { id: 'winzig', version: '1.0.0' },
        assessedOn: '2026-11-22',
        municipality: { name: 'Musterstadt', sizeClass: 'A' },
        planning: drawTightPlanning(draw, measures),
        answers: Object.fromEntries(questions.map((id) => [id, drawLevel(draw)])),
      },
    };
  });
}

/** A number that is its own level, so that answers may lie between two levels. */
function drawQuestion(draw: Draw, id: string, strict: boolean): JsonObject {
  return {
    id,
    text: `Frage ${id}`,
    type: 'number',
    unit: 'Stück',
    thresholds: [0, 4].map((level) => ({ from: level, level })),
    interpolate: true,
    weight: draw.pick([1, 2, 3, 5, 0.3]),
    ...maybe(draw, 30, () => ({ target: draw.whole(2, 4) })),
    ...maybe(draw, strict ? 40 : 0, () => ({ duty: { fulfilledAt: draw.whole(1, 4), reference: 'EGovG § 1' } })),
    ...maybe(draw, strict ? 40 : 0, () => ({ cap: { below: draw.whole(1, 3), at: 0 } })),
  };
}

function drawLevel(draw: Draw): Json {
  return draw.pick<Json>([0, 0, 0, 0, 1, 0.5, 1.25, { unknown: true }]);
}

function drawMeasure(draw: Draw, id: string, questions: readonly string[], earlier: readonly string[]): JsonObject {
  const effects: readonly JsonObject[] = [{ to: 3 }, { to: 2 }, { to: 1 }, { from: 2, to: 4 }, { from: 1, to: 3 }];
  const amount = () => 1000 * draw.whole(1, 12);
  const cost = (): JsonObject => {
    const euros = amount();
    return {
      label: 'Posten',
      timing: draw.pick(['once', 'once', 'yearly']),
      account: draw.pick(['ergebnis', 'finanz']),
      amount: [euros, euros],
    };
  };
  const days = draw.whole(0, 14);
  const months = draw.pick([3, 3, 6, 9]);
  return {
    id,
    title: `Maßnahme ${id}`,
    domain: 'd',
    ...maybe(draw, 90, () => ({
      raises: draw
        .shuffled(questions)
        .slice(0, draw.pick([1, 1, 2]))
        .map((question) => ({ question, ...draw.pick(effects) })),
    })),
    ...maybe(draw, 40, () => ({ requires: draw.some(earlier, 30) })),
    effort: { internal: [days, days] },
    ...maybe(draw, 60, () => ({ costs: Array.from({ length: draw.whole(1, 2) }, cost) })),
    duration: [months, months],
  };
}

function drawTightPlanning(draw: Draw, measures: readonly string[]): JsonObject {
  const euros = () => draw.pick([6, 9, 12, 16]) * 1000;
  const budget = (): Json => (draw.chance(40) ? euros() * 2 : { ergebnis: euros(), finanz: euros() });
  const state = (): Json =>
    draw.pick<Json>([
      { start: `2027-Q${draw.whole(1, 4)}` },
      { state: 'running', start: draw.pick(['2026-Q4', '2027-Q1']) },
      'rejected',
    ]);
  return {
    start: draw.pick(['2027-Q1', '2027-Q3']),
    quarters: draw.whole(3, 6),
    ...maybe(draw, 85, () => ({ internalDaysPerQuarter: draw.pick([6, 8, 10, 12]) })),
    ...maybe(draw, 60, () => ({
      budget: Object.fromEntries(['2027', '2028'].map((year) => [year, budget()])),
    })),
    measures: Object.fromEntries(draw.some(measures, 8).map((id) => [id, state()])),
  };
}
