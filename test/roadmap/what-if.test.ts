import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MeasureId } from '../../src/questionnaire/index.ts';
import { applyWhatIf, type WhatIf } from '../../src/roadmap/index.ts';
import type { Json, JsonObject } from '../../src/source/index.ts';
import type { CaseDocuments } from '../support/arbitrary-case.ts';
import { arbitraryPlanningCase, drawPlanning } from '../support/arbitrary-planning-case.ts';
import { arbitraryFrom, type Draw } from '../support/draw.ts';
import { loadCase } from '../support/load-case.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { roadmapOf } from '../support/roadmap-of.ts';

const objectOf = (json: Json | undefined): JsonObject => (json ?? {}) as JsonObject;
const planningOf = ({ answers }: CaseDocuments): JsonObject => objectOf(answers.planning);
const measuresOf = ({ questionnaire }: CaseDocuments): readonly string[] =>
  (questionnaire.measures as readonly JsonObject[]).map(({ id }) => String(id));

function withPlanning(documents: CaseDocuments, planning: JsonObject): CaseDocuments {
  return { ...documents, answers: { ...documents.answers, planning } };
}

interface Trial {
  readonly before: CaseDocuments;
  /** The same change, written into the files and said by the call. */
  readonly after: CaseDocuments;
  readonly whatIf: WhatIf;
}

/** Each option with what it is in the file. */
const options: { readonly [name: string]: (before: CaseDocuments, draw: Draw) => Omit<Trial, 'before'> } = {
  budget: (before, draw) => replaced(before, { budget: { '2027': draw.whole(0, 60) * 1000, '2028': 20000 } }),
  days: (before, draw) => replaced(before, { internalDaysPerQuarter: draw.whole(0, 30) }),
  start: (before, draw) => replaced(before, { start: `2027-Q${draw.whole(1, 4)}` }),
  quarters: (before, draw) => replaced(before, { quarters: draw.whole(1, 16) }),
  reject: (before, draw) => settled(before, draw.pick(measuresOf(before)), 'rejected'),
  done: (before, draw) => settled(before, draw.pick(measuresOf(before)), 'done'),
  planning: (before, draw) => {
    const block = drawPlanning(draw, measuresOf(before));
    const own = planningOf(before);
    const measures = { ...objectOf(own.measures), ...objectOf(block.measures) };
    return {
      after: withPlanning(before, { ...own, ...block, measures }),
      whatIf: { reject: [], done: [], planning: loadCase(withPlanning(before, block)).answers.planning },
    };
  },
};

function replaced(before: CaseDocuments, change: JsonObject): Omit<Trial, 'before'> {
  const { start, quarters, internalDaysPerQuarter, budget } = loadCase(withPlanning(before, change)).answers.planning;
  return {
    after: withPlanning(before, { ...planningOf(before), ...change }),
    whatIf: {
      reject: [],
      done: [],
      ...(start === null ? {} : { start }),
      ...(quarters === null ? {} : { quarters }),
      ...(internalDaysPerQuarter === null ? {} : { internalDaysPerQuarter }),
      ...(budget === null ? {} : { budget }),
    },
  };
}

function settled(before: CaseDocuments, id: string, state: 'rejected' | 'done'): Omit<Trial, 'before'> {
  const planning = planningOf(before);
  const measures = objectOf(planning.measures);
  const own = typeof measures[id] === 'string' ? {} : objectOf(measures[id]);
  const ids = [id as MeasureId];
  return {
    after: withPlanning(before, { ...planning, measures: { ...measures, [id]: { ...own, state } } }),
    whatIf: { reject: state === 'rejected' ? ids : [], done: state === 'done' ? ids : [] },
  };
}

test.each(Object.entries(options))('--%s is the same change in the file', (_, change) => {
  const trials = arbitraryPlanningCase().chain((before) =>
    arbitraryFrom((draw): Trial => ({ before, ...change(before, draw) })),
  );
  fc.assert(
    fc.property(trials, ({ before, after, whatIf }) => {
      const loaded = loadCase(before);
      const untouched = roadmapOf(loaded);
      expect(roadmapOf(applyWhatIf(loaded.questionnaire, loaded.answers, whatIf))).toEqual(roadmapOf(loadCase(after)));
      expect(roadmapOf(loaded)).toEqual(untouched);
    }),
    propertyRuns(150),
  );
});

test('--rank-points is the same change in the questionnaire', () => {
  fc.assert(
    fc.property(arbitraryPlanningCase(), (before) => {
      const priorities = objectOf(before.questionnaire.priorities);
      const rankPoints = [1, 2.5];
      const loaded = loadCase(before);
      const after =
        before.questionnaire.priorities === undefined
          ? before
          : { ...before, questionnaire: { ...before.questionnaire, priorities: { ...priorities, rankPoints } } };
      const trial = applyWhatIf(loaded.questionnaire, loaded.answers, { reject: [], done: [], rankPoints });
      expect(roadmapOf(trial)).toEqual(roadmapOf(loadCase(after)));
    }),
    propertyRuns(150),
  );
});

test('the options come on top of the planning block', () => {
  const [before] = fc.sample(arbitraryPlanningCase(), { numRuns: 1, seed: 1 });
  if (before === undefined) throw new Error('no case');
  const { questionnaire, answers } = loadCase(before);
  const [id] = measuresOf(before) as readonly MeasureId[];
  if (id === undefined) throw new Error('no measure');
  const planning = loadCase(withPlanning(before, { quarters: 4, measures: { [id]: 'done' } })).answers.planning;
  const trial = applyWhatIf(questionnaire, answers, { planning, quarters: 6, reject: [id], done: [] });
  expect(trial.answers.planning).toMatchObject({ quarters: 6, start: answers.planning.start });
  expect(trial.answers.planning.measures.get(id)?.state).toBe('rejected');
});
