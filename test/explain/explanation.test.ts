import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explain } from '../../src/explain/explain.ts';
import { loadValidator } from '../../src/schema/load-validator.ts';
import { arbitraryCase } from '../support/arbitrary-case.ts';
import { arbitraryPlanningCase } from '../support/arbitrary-planning-case.ts';
import { allSubjects, explainCase } from '../support/explain-case.ts';
import { loadCase } from '../support/load-case.ts';
import { propertyRuns } from '../support/property-runs.ts';

test.each([
  ['wide', arbitraryCase()],
  ['crowded', arbitraryPlanningCase()],
] as const)('in %s cases every explanation fits its schema, read back from its bytes', async (_, cases) => {
  const validate = await loadValidator('explanation');
  fc.assert(
    fc.property(cases, (documents) => {
      const context = explainCase(loadCase(documents));
      for (const subject of allSubjects(context)) {
        const fits = validate(JSON.parse(JSON.stringify(explain(context, subject))));
        expect({ subject, fits, errors: validate.errors ?? [] }).toEqual({ subject, fits: true, errors: [] });
      }
    }),
    propertyRuns(100),
  );
});
