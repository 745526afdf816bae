import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Assessment, compareOverTime, type StepResult } from '../../../src/explain/index.ts';
import { arbitraryAssessments, type DrawnAssessments } from '../../support/arbitrary-assessments.ts';
import type { LoadedCase } from '../../support/load-case.ts';
import { propertyRuns } from '../../support/property-runs.ts';

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const asIs = ({ answers }: LoadedCase): Assessment => ({ answers, answersDigest: '', older: null });

function stepsOf(
  { files }: Pick<DrawnAssessments, 'files'>,
  assessments: readonly Assessment[],
): readonly StepResult[] {
  const [first] = files;
  if (first === undefined) throw new Error('no file');
  return compareOverTime(first.questionnaire, assessments).steps;
}

function onlyStep(drawn: DrawnAssessments, assessments: readonly Assessment[]): StepResult {
  const [step] = stepsOf(drawn, assessments);
  if (step === undefined) throw new Error('no step');
  return step;
}

/** 0 and −0 are the same; null stays. */
const opposite = (value: number | null) => (value === null ? null : 0 - value);

describe('a comparison over time', () => {
  test('has parts that add up to the change, by question, domain and category', () => {
    fc.assert(
      fc.property(arbitraryAssessments(2), (drawn) => {
        const { parts, scores } = onlyStep(drawn, drawn.files.map(asIs));
        const whole = scores.find(({ score }) => score === parts.of);
        const categories = parts.categories.map(({ points }) => points);
        expect(parts.change).toBeCloseTo(whole?.municipality ?? Number.NaN, 12);
        expect(sumOf(parts.questions.map(({ points }) => points)) + parts.others).toBeCloseTo(parts.change, 9);
        expect(sumOf(parts.domains.map(({ points }) => points))).toBeCloseTo(parts.change, 9);
        if (parts.of === 'priority') expect(sumOf(categories)).toBeCloseTo(parts.change, 9);
      }),
      propertyRuns(400),
    );
  });

  test('divides every change into what the municipality does and what the questionnaire does', () => {
    fc.assert(
      fc.property(arbitraryAssessments(2), (drawn) => {
        const [before, after] = drawn.files.map(asIs);
        if (before === undefined || after === undefined) throw new Error('no files');
        const step = onlyStep(drawn, [{ ...before, older: drawn.older }, after]);
        expect(step.questionnairePart).toBe('computed');
        for (const { change, municipality, questionnaire } of step.scores) {
          if (change === null || municipality === null || questionnaire === null) continue;
          expect(municipality + questionnaire).toBeCloseTo(change, 9);
        }
        // The municipality's part is the same as if both had been scored with the questionnaire alone.
        const plain = onlyStep(drawn, [before, after]);
        expect(step.scores.map((each) => each.municipality)).toEqual(plain.scores.map((each) => each.change));
        expect(step.parts).toEqual(plain.parts);
      }),
      propertyRuns(200),
    );
  });

  test('is its own mirror, read backwards', () => {
    fc.assert(
      fc.property(arbitraryAssessments(2), (drawn) => {
        const [before, after] = drawn.files.map(asIs);
        if (before === undefined || after === undefined) throw new Error('no files');
        const there = onlyStep(drawn, [before, after]);
        const back = onlyStep(drawn, [after, before]);
        there.scores.forEach((each, index) => {
          const other = back.scores[index];
          expect([each.before, each.after]).toEqual([other?.after, other?.before]);
          expect(each.change).toBe(opposite(other?.change ?? null));
        });
        expect(there.parts.questions.map(({ question }) => question)).toEqual(
          back.parts.questions.map(({ question }) => question),
        );
        there.parts.questions.forEach((each, index) => {
          const other = back.parts.questions[index];
          expect([each.before, each.after]).toEqual([other?.after, other?.before]);
          expect(each.points).toBeCloseTo(opposite(other?.points ?? 0) ?? 0, 12);
        });
        expect(there.duties.map((duty) => [duty.question, duty.before, duty.after])).toEqual(
          back.duties.map((duty) => [duty.question, duty.after, duty.before]),
        );
      }),
      propertyRuns(200),
    );
  });

  test('of a file with itself shows no change', () => {
    fc.assert(
      fc.property(arbitraryAssessments(1), (drawn) => {
        const [only] = drawn.files.map(asIs);
        if (only === undefined) throw new Error('no file');
        const { scores, parts, plan } = onlyStep(drawn, [only, only]);
        for (const { change, questionnaire } of scores)
          expect([0, null]).toEqual(expect.arrayContaining([change, questionnaire]));
        expect(parts).toMatchObject({ change: 0, questions: [], others: 0 });
        expect(plan).toMatchObject({ gained: 0 });
      }),
      propertyRuns(100),
    );
  });

  test('takes several steps, whose changes add up to the whole', () => {
    fc.assert(
      fc.property(arbitraryAssessments(3), (drawn) => {
        const [first, second, third] = drawn.files.map(asIs);
        if (first === undefined || second === undefined || third === undefined) throw new Error('no files');
        const old = { ...first, older: drawn.older };
        const middle = { ...second, older: drawn.older };
        const steps = stepsOf(drawn, [old, middle, third]);
        const whole = onlyStep(drawn, [old, third]);
        expect(steps.map(({ from, to }) => [from, to])).toEqual([
          ['2026-11-22', '2027-11-22'],
          ['2027-11-22', '2028-11-22'],
        ]);
        for (const key of ['change', 'municipality', 'questionnaire'] as const) {
          const assured = steps.map(({ scores }) => scores[0]?.[key] ?? Number.NaN);
          expect(sumOf(assured)).toBeCloseTo(whole.scores[0]?.[key] ?? Number.NaN, 9);
        }
      }),
      propertyRuns(100),
    );
  });
});
