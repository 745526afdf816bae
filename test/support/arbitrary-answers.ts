import type { Json, JsonObject } from '../../src/source/index.ts';
import { someBodies, someStates } from './arbitrary-condition.ts';
import type { DrawnQuestion } from './arbitrary-question.ts';
import type { DrawnQuestionnaire } from './arbitrary-questionnaire.ts';
import { type Draw, maybe } from './draw.ts';

/** `complete`: every question has a value and every field of the profile is given, so that nothing is open. */
export interface AnswersWishes {
  readonly complete?: boolean;
}

/** A file of answers to a questionnaire, with planning, without errors. */
export function drawAnswers(
  draw: Draw,
  questionnaire: DrawnQuestionnaire,
  { complete = false }: AnswersWishes = {},
): JsonObject {
  const answered = complete ? 100 : draw.pick([60, 90, 100, 20, 0]);
  const { domains, questions, measures, max } = questionnaire;
  const targeted = [...domains, ...questions.filter((question) => question.scored).map((question) => question.id)];
  return {
    kind: 'answers',
    schemaVersion: 1,
    questionnaire: { id: 'zufall', version: '1.0.0' },
    assessedOn: '2026-11-22',
    municipality: drawMunicipality(draw, questionnaire.sizeClasses, complete),
    ...maybe(draw, 40, () => ({
      targets: Object.fromEntries(draw.some(targeted, 30).map((id) => [id, draw.whole(0, max)])),
    })),
    ...maybe(draw, 70, () => ({ planning: drawPlanning(draw, measures) })),
    answers: Object.fromEntries(
      draw.shuffled(questions).flatMap((question) => {
        const entry = drawEntry(draw, question, max, answered);
        return entry === null ? [] : [[question.id, entry]];
      }),
    ),
  };
}

function drawMunicipality(draw: Draw, sizeClasses: readonly string[], complete: boolean): JsonObject {
  const population = { population: draw.whole(1, 3000) };
  const sizeClass = () => ({ sizeClass: draw.pick(sizeClasses) });
  return {
    name: 'Musterstadt',
    ...maybe(draw, complete ? 100 : 70, () => ({ body: draw.pick(someBodies) })),
    ...maybe(draw, complete ? 100 : 70, () => ({ state: draw.pick(someStates) })),
    ...maybe(draw, complete ? 100 : 40, () => ({ workplaces: draw.whole(1, 300) })),
    ...(sizeClasses.length === 0
      ? maybe(draw, complete ? 100 : 50, () => population)
      : draw.pick([
          () => ({ ...population, ...sizeClass() }),
          () => population,
          complete ? () => population : sizeClass,
        ])()),
  };
}

/** What stands for a question; null: nothing at all. */
function drawEntry(draw: Draw, question: DrawnQuestion, max: number, answered: number): Json | null {
  if (draw.chance(answered)) return drawAnswer(draw, question, max);
  return draw.pick([
    () => null,
    () => ({ unknown: true, ...drawRemarks(draw) }),
    () => ({ notApplicable: 'Gibt es hier nicht.', ...drawRemarks(draw) }),
    () => ({ comment: 'Wird geklärt.' }),
  ])();
}

/** A value that fits the question, in its short or its long form. */
export function drawAnswer(draw: Draw, question: DrawnQuestion, max: number): Json {
  const value = drawValue(draw, question, max);
  return draw.chance(70) ? value : { value, ...drawRemarks(draw) };
}

function drawRemarks(draw: Draw): JsonObject {
  return maybe(draw, 20, () => ({ comment: 'Anmerkung', by: 'hauptamt', on: '2026-11-20' }));
}

function drawValue(draw: Draw, { type, json, options }: DrawnQuestion, max: number): Json {
  switch (type) {
    case 'level':
      return draw.whole(0, max);
    case 'choice':
      return draw.pick(options);
    case 'yes-no':
      return draw.chance(50);
    case 'number':
      return json.integer === true ? draw.whole(0, 100) : draw.whole(0, 400) / 4;
    case 'multi':
      return drawChoices(draw, json);
    default:
      return draw.pick(['x', 'y', 'z']);
  }
}

/** Some of the options in any order, or an exclusive one alone. */
function drawChoices(draw: Draw, json: JsonObject): Json {
  const options = json.options as readonly JsonObject[];
  const [exclusive, others] = [true, false].map((wanted) =>
    options.filter((option) => (option.exclusive === true) === wanted).map((option) => String(option.id)),
  );
  return exclusive !== undefined && exclusive.length > 0 && draw.chance(20)
    ? [draw.pick(exclusive)]
    : draw.shuffled(draw.some(others ?? []));
}

function drawPlanning(draw: Draw, measures: readonly string[]): JsonObject {
  return {
    ...maybe(draw, 50, () => ({ start: draw.pick(['2027-Q1', '2026-Q4', '2027-Q3']) })),
    ...maybe(draw, 50, () => ({ quarters: draw.whole(1, 20) })),
    ...maybe(draw, 50, () => ({ internalDaysPerQuarter: draw.whole(0, 60) })),
    ...maybe(draw, 60, () => ({ budget: drawBudget(draw) })),
    ...maybe(draw, 80, () => ({
      measures: Object.fromEntries(draw.some(measures, 40).map((id) => [id, drawMeasurePlanning(draw)])),
    })),
  };
}

function drawBudget(draw: Draw): JsonObject {
  const euros = () => draw.whole(0, 80) * 1000;
  return Object.fromEntries(
    draw
      .some(['2026', '2027', '2028', '2029', '2031'], 60)
      .map((year) => [year, draw.chance(50) ? euros() : { ergebnis: euros(), finanz: euros() }]),
  );
}

function drawMeasurePlanning(draw: Draw): Json {
  if (draw.chance(25)) return draw.pick(['done', 'rejected']);
  const quarter = () => draw.pick(['2027-Q1', '2026-Q2', '2026-Q4', '2027-Q2', '2028-Q4', '2031-Q1']);
  const euros = () => draw.whole(0, 60) * 1000;
  const pots = () => ({
    ...maybe(draw, 70, () => ({ ergebnis: euros() })),
    ...maybe(draw, 70, () => ({ finanz: euros() })),
  });
  return {
    ...draw.pick([
      () => ({}),
      () => ({ state: 'running', start: quarter() }),
      () => ({ state: 'planned', start: quarter() }),
      () => ({ start: quarter() }),
      () => ({ state: draw.pick(['done', 'rejected', 'planned']) }),
    ])(),
    ...maybe(draw, 20, () => ({ internalDays: draw.whole(0, 60) })),
    ...maybe(draw, 20, () => ({ once: pots() })),
    ...maybe(draw, 20, () => ({ yearly: pots() })),
    ...maybe(draw, 20, () => ({ months: draw.whole(0, 24) / 2 })),
    ...maybe(draw, 25, () => ({
      funding: { share: draw.whole(0, 10) / 10, ...maybe(draw, 60, () => ({ upTo: euros() })) },
    })),
  };
}
