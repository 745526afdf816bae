import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareMunicipalities, type SideBySideResult } from '../../../src/explain/index.ts';
import { roundNumbers } from '../../../src/roadmap/index.ts';
import { arbitraryAssessments } from '../../support/arbitrary-assessments.ts';
import type { LoadedCase } from '../../support/load-case.ts';
import { propertyRuns } from '../../support/property-runs.ts';

function compare(files: readonly LoadedCase[]): SideBySideResult {
  const [first] = files;
  if (first === undefined) throw new Error('no file');
  const columns = files.map(({ answers }) => ({ answers, answersDigest: answers.assessedOn }));
  return roundNumbers(compareMunicipalities(first.questionnaire, columns));
}

const orders = fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 });

test('another order of the municipalities is another order of the columns, and nothing else', () => {
  fc.assert(
    fc.property(arbitraryAssessments(3), orders, ({ files }, order) => {
      const plain = compare(files);
      const other = compare(order.flatMap((index) => files[index] ?? []));
      expect(other.municipalities).toEqual(order.map((index) => plain.municipalities[index]));
      expect(
        other.common.map((each) => ({
          ...each,
          municipalities: each.municipalities.map((index) => order[index]).sort(),
        })),
      ).toEqual(plain.common);
    }),
    propertyRuns(150),
  );
});

test('what is common is ranked for at least two', () => {
  fc.assert(
    fc.property(arbitraryAssessments(3), ({ files }) => {
      const { municipalities, common } = compare(files);
      const ranked = municipalities.map(
        ({ measures }) => new Set(measures.filter(({ rank }) => rank !== null).map(({ measure }) => measure)),
      );
      for (const { measure, municipalities: needing } of common) {
        expect(needing).toEqual(ranked.flatMap((ids, index) => (ids.has(measure) ? [index] : [])));
        expect(needing.length).toBeGreaterThan(1);
      }
      const counted = [...(ranked[0] ?? [])].filter((id) => ranked.slice(1).some((ids) => ids.has(id)));
      expect(common.map(({ measure }) => measure)).toEqual(expect.arrayContaining(counted));
    }),
    propertyRuns(150),
  );
});
