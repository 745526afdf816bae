import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/source/index.ts';
import { arbitraryCase, type CaseDocuments } from '../support/arbitrary-case.ts';
import { arbitraryPlanningCase } from '../support/arbitrary-planning-case.ts';
import { loadCase } from '../support/load-case.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { referenceRanking } from '../support/reference-ranking.ts';
import { roadmapOf } from '../support/roadmap-of.ts';

const cases = fc.oneof(arbitraryCase(), arbitraryPlanningCase());

function influenceOf({ questionnaire }: CaseDocuments): ReadonlyMap<string, unknown> {
  const domains = questionnaire.domains as readonly JsonObject[];
  const questions = domains.flatMap(({ questions: own }) => (own ?? []) as readonly JsonObject[]);
  return new Map(questions.map(({ id, influence }) => [String(id), influence ?? 'own']));
}

test('wind, anchors and rocks are what the scores say', () => {
  fc.assert(
    fc.property(cases, (documents) => {
      const { scores, duties, plan, bigPicture } = roadmapOf(loadCase(documents));
      const influence = influenceOf(documents);
      const standing = scores.questions.filter(
        ({ status, gap, effectiveWeight }) => status === 'answered' && gap === 0 && (effectiveWeight ?? 0) > 1e-6,
      );
      const weights = standing.map(({ effectiveWeight }) => effectiveWeight ?? 0).sort((a, b) => b - a);
      expect(bigPicture.wind.map(({ effectiveWeight }) => effectiveWeight).slice(0, weights.length)).toEqual(
        weights.slice(0, 5),
      );
      const shortfalls = (external: boolean) =>
        scores.questions
          .filter(
            ({ id, contribution }) => (contribution ?? 0) > 1e-6 && (influence.get(id) === 'external') === external,
          )
          .map(({ contribution }) => contribution ?? 0)
          .sort((a, b) => b - a)
          .slice(0, 5);
      const notable = (contribution: number) => contribution > 1e-6;
      expect(bigPicture.anchors.map(({ contribution }) => contribution).filter(notable)).toEqual(shortfalls(false));
      const rocks = <K extends string>(kind: K) => bigPicture.rocks.filter((rock) => rock.kind === kind);
      expect(
        rocks('external')
          .flatMap((rock) => (rock.kind === 'external' ? [rock.contribution] : []))
          .filter(notable),
      ).toEqual(shortfalls(true));
      expect(rocks('duty').map((rock) => ('question' in rock ? rock.question : ''))).toEqual(
        duties.filter(({ status }) => status !== 'fulfilled').map(({ question }) => question),
      );
      const caps = (status: string) =>
        bigPicture.rocks
          .flatMap((rock) => (rock.kind === 'cap' && rock.status === status ? [rock.question] : []))
          .sort();
      const holding = scores.domains.flatMap((domain) => domain.caps.map(({ question }) => question)).sort();
      expect(caps('holds')).toEqual(holding);
      const open = scores.questions.filter(({ status }) => status === 'unknown' || status === 'unanswered');
      expect(open.map(({ id }) => id)).toEqual(expect.arrayContaining(caps('unclear')));
      expect(caps('unclear').filter((id) => holding.includes(id))).toEqual([]);
      expect(rocks('deadline')).toHaveLength(plan.warnings.filter(({ code }) => code === 'deadline-missed').length);
    }),
    propertyRuns(500),
  );
});

test('the votes are held against equal weights', () => {
  fc.assert(
    fc.property(arbitraryPlanningCase(), (documents) => {
      const { questionnaire, answers } = loadCase(documents);
      const { votes } = roadmapOf({ questionnaire, answers });
      const { priorities } = questionnaire;
      if (priorities === null) {
        expect(votes).toBeNull();
        return;
      }
      const categories = priorities.categories.map((category) => ({ ...category, votes: null, weight: 7 }));
      const level = { ...questionnaire, priorities: { ...priorities, categories } };
      const [own, equal] = [questionnaire, level].map((one) =>
        referenceRanking(one, answers)
          .measures.filter(({ rank }) => rank !== null)
          .map(({ id }) => id),
      );
      if (own === undefined || equal === undefined) throw new Error('two orders');
      const shifts = own.map((id, index) => Math.abs(equal.indexOf(id) - index));
      const squares = shifts.reduce((sum, shift) => sum + shift ** 2, 0);
      const n = own.length;
      expect(votes).toEqual({
        rankPoints: priorities.rankPoints,
        firstSix: Math.min(6, n),
        firstSixKept: own.slice(0, 6).filter((id) => equal.slice(0, 6).includes(id)).length,
        largestShift: Math.max(0, ...shifts),
        rankCorrelation: n < 2 ? null : expect.closeTo(1 - (6 * squares) / (n ** 3 - n), 5),
      });
    }),
    propertyRuns(300),
  );
});
