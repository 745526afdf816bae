import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listPlan, prepareRoadmap, roadmapDocument, robustnessOf } from '../../src/roadmap/index.ts';
import { reach } from '../../src/roadmap/reach/reach.ts';
import { loadValidator } from '../../src/schema/load-validator.ts';
import { canonicalJson } from '../../src/source/index.ts';
import { arbitraryCase, type CaseDocuments } from '../support/arbitrary-case.ts';
import { arbitraryPlanningCase } from '../support/arbitrary-planning-case.ts';
import { arbitraryReachCase } from '../support/arbitrary-reach-case.ts';
import { arbitraryFrom } from '../support/draw.ts';
import { loadCase } from '../support/load-case.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { reorderKeys } from '../support/reorder.ts';
import { roadmapOf } from '../support/roadmap-of.ts';
import { testSolver } from '../support/solver.ts';

const bytesOf = (documents: CaseDocuments) => JSON.stringify(roadmapOf(loadCase(documents)));

describe.each([
  ['wide', arbitraryCase()],
  ['crowded', arbitraryPlanningCase()],
] as const)('in %s cases', (_, cases) => {
  test('the result fits its schema, read back from its bytes', async () => {
    const validate = await loadValidator('roadmap');
    fc.assert(
      fc.property(cases, (documents) => {
        const fits = validate(JSON.parse(bytesOf(documents)));
        expect({ fits, errors: validate.errors ?? [] }).toEqual({ fits: true, errors: [] });
      }),
      propertyRuns(),
    );
  });

  test('the same input gives the same bytes, whatever the order of its keys', () => {
    const reordered = cases.chain((before) =>
      arbitraryFrom((draw) => ({
        before,
        after: {
          questionnaire: reorderKeys(draw, before.questionnaire),
          answers: reorderKeys(draw, before.answers),
        },
      })),
    );
    fc.assert(
      fc.property(reordered, ({ before, after }) => {
        const bytes = bytesOf(before);
        expect(bytesOf(before)).toBe(bytes);
        expect(bytesOf(after)).toBe(bytes);
        expect(canonicalJson(after.questionnaire)).toBe(canonicalJson(before.questionnaire));
        expect(canonicalJson(after.answers)).toBe(canonicalJson(before.answers));
      }),
      propertyRuns(),
    );
  });
});

const digest = `sha256:${'0'.repeat(64)}`;
const about = {
  questionnaireDigest: digest,
  answersDigest: digest,
  date: '2026-11-22',
  toolVersion: '0.0.0',
  diagnostics: [],
};

test('what a call asks for besides fits the schema, too', async () => {
  const validate = await loadValidator('roadmap');
  await fc.assert(
    fc.asyncProperty(arbitraryReachCase(), async ({ documents, domain, level }) => {
      const { questionnaire, answers } = loadCase(documents);
      const prepared = prepareRoadmap(questionnaire, answers);
      const aim = { domain: questionnaire.domains.find(({ id }) => id === domain)?.id ?? null, level };
      const result = roadmapDocument(prepared, listPlan(prepared), {
        ...about,
        reach: [await reach(prepared, aim, { solver: testSolver, timeLimitSeconds: 20 })],
      });
      const fits = validate(JSON.parse(JSON.stringify(result)));
      expect({ fits, errors: validate.errors ?? [] }).toEqual({ fits: true, errors: [] });
    }),
    propertyRuns(200),
  );
  fc.assert(
    fc.property(arbitraryPlanningCase(), (documents) => {
      const { questionnaire, answers } = loadCase(documents);
      const prepared = prepareRoadmap(questionnaire, answers);
      const result = roadmapDocument(prepared, listPlan(prepared), {
        ...about,
        robustness: robustnessOf(prepared, { draws: 10, seed: 1 }),
      });
      const fits = validate(JSON.parse(JSON.stringify(result)));
      expect({ fits, errors: validate.errors ?? [] }).toEqual({ fits: true, errors: [] });
    }),
    propertyRuns(200),
  );
});
