import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Interval, type Scores, scoreAnswers } from '../../src/scoring/index.ts';
import type { JsonObject } from '../../src/source/index.ts';
import { drawAnswer, drawAnswers } from '../support/arbitrary-answers.ts';
import { arbitraryCase, type CaseDocuments } from '../support/arbitrary-case.ts';
import { drawQuestionnaire } from '../support/arbitrary-questionnaire.ts';
import { arbitraryFrom, type Draw } from '../support/draw.ts';
import { loadCase } from '../support/load-case.ts';
import { namedInConditions } from '../support/named-in-conditions.ts';
import { propertyRuns } from '../support/property-runs.ts';

const tolerance = 1e-12;

function scoresOf(documents: CaseDocuments): Scores {
  const { questionnaire, answers } = loadCase(documents);
  return scoreAnswers(questionnaire, answers);
}

function intervalsOf(scores: Scores): ReadonlyMap<string, Interval> {
  return new Map([
    ['maturity', scores.maturity],
    ...(scores.priority === null ? [] : [['priority', scores.priority] as const]),
    ...scores.domains.map(({ framed, interval }) => [framed.domain.id, interval] as const),
    ...scores.categories.map(({ framed, interval }) => [framed.category.id, interval] as const),
  ]);
}

/** The same case before and after a change to the entry of one question that no condition depends on. */
interface Change {
  readonly id: string | null;
  readonly before: CaseDocuments;
  readonly after: CaseDocuments;
}

/** A case with two answers to one scored question (the second may be that it does not apply); `id` is null where conditions name them all. */
function arbitraryChange(first: 'open' | 'answered') {
  return arbitraryFrom((draw): Change => {
    const drawn = drawQuestionnaire(draw);
    const questionnaire = drawn.json;
    const answers = drawAnswers(draw, drawn);
    const named = namedInConditions(questionnaire);
    const free = drawn.questions.filter(({ id, scored }) => scored && !named.has(id));
    const before = { questionnaire, answers };
    if (free.length === 0) return { id: null, before, after: before };
    const question = draw.pick(free);
    const answer = () => drawAnswer(draw, question, drawn.max);
    const openEntry = () => draw.pick([{ unknown: true }, { comment: 'Wird geklärt.' }]);
    const entries = answers.answers as JsonObject;
    const withEntry = (entry: JsonObject[string]): CaseDocuments => ({
      questionnaire,
      answers: { ...answers, answers: { ...entries, [question.id]: entry } },
    });
    return {
      id: question.id,
      before: withEntry(first === 'open' ? openEntry() : answer()),
      after: withEntry(first === 'open' && draw.chance(30) ? { notApplicable: 'Gibt es hier nicht.' } : answer()),
    };
  });
}

describe('intervals', () => {
  test('min ≤ value ≤ max, all of them in 0..1', () => {
    fc.assert(
      fc.property(arbitraryCase(), (documents) => {
        for (const [id, { value, min, max }] of intervalsOf(scoresOf(documents))) {
          if (min === null || max === null) {
            expect({ id, value, min, max }).toEqual({ id, value: null, min: null, max: null });
            continue;
          }
          const inOrder = [0, min, ...(value === null ? [] : [value]), max, 1];
          expect(inOrder, id).toEqual(inOrder.toSorted((a, b) => a - b));
        }
      }),
      propertyRuns(),
    );
  });

  test('an answer to an open question, or that it does not apply, never widens a mean domain', () => {
    fc.assert(
      fc.property(arbitraryChange('open'), ({ id, before, after }) => {
        const old = scoresOf(before);
        fc.pre(old.frame.questions.some((framed) => framed.question.id === id && framed.score === null));
        const now = scoresOf(after);
        for (const [index, { framed, interval }] of now.domains.entries()) {
          const was = old.domains[index]?.interval;
          if (framed.domain.aggregation !== 'mean' || interval.min === null || interval.max === null) continue;
          expect(interval.min).toBeGreaterThanOrEqual((was?.min ?? 0) - tolerance);
          expect(interval.max).toBeLessThanOrEqual((was?.max ?? 1) + tolerance);
        }
      }),
      propertyRuns(),
    );
  });

  test('with nothing open, min = value = max', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryCase({ complete: true }), arbitraryCase()), (documents) => {
        const scores = scoresOf(documents);
        const open = scores.frame.questions.filter(
          ({ question, score, capWhen }) => score === null || (question.cap !== null && capWhen === 'open'),
        );
        fc.pre(open.length === 0 && scores.frame.questions.length > 0);
        for (const [id, { value, min, max }] of intervalsOf(scores)) {
          expect({ id, min, max }).toEqual({ id, min: value, max: value });
        }
      }),
      propertyRuns(),
    );
  });
});

describe('answers', () => {
  test('raising one answer never lowers any score', () => {
    fc.assert(
      fc.property(arbitraryChange('answered'), ({ id, before, after }) => {
        const [one, other] = [scoresOf(before), scoresOf(after)];
        const [lower, higher] = scoreOf(one, id) <= scoreOf(other, id) ? [one, other] : [other, one];
        fc.pre(scoreOf(lower, id) < scoreOf(higher, id));
        const raised = intervalsOf(higher);
        for (const [key, interval] of intervalsOf(lower)) {
          for (const bound of ['value', 'min', 'max'] as const) {
            const [was, is] = [interval[bound], raised.get(key)?.[bound]];
            if (was === null) expect(is, key).toBeNull();
            else expect(is, `${key} ${bound}`).toBeGreaterThanOrEqual(was - tolerance);
          }
        }
      }),
      propertyRuns(),
    );
  });

  test('an answer that is ignored changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryCase({ complete: true }), arbitraryCase()), (documents) => {
        const scores = scoresOf(documents);
        const ignored = [...scores.frame.applicability.states.values()].filter((state) => state.ignored);
        fc.pre(ignored.length > 0);
        const entries = Object.entries(documents.answers.answers as JsonObject);
        const kept = entries.filter(([id]) => !ignored.some(({ question }) => question.id === id));
        const answers = { ...documents.answers, answers: Object.fromEntries(kept) };
        expect([...intervalsOf(scoresOf({ ...documents, answers }))]).toEqual([...intervalsOf(scores)]);
      }),
      propertyRuns(),
    );
  });
});

describe('the parts and the whole', () => {
  test('effective weights add up to 1 or are all 0; the categories add up to the priority', () => {
    fc.assert(
      fc.property(arbitraryCase(), (documents) => {
        const { frame, priority, categories } = scoresOf(documents);
        const total = frame.questions.reduce((sum, { effectiveWeight }) => sum + effectiveWeight, 0);
        if (frame.weighable) expect(total).toBeCloseTo(1, 12);
        else expect(frame.questions.every(({ effectiveWeight }) => effectiveWeight === 0)).toBe(true);
        if (priority === null) return;
        for (const bound of ['min', 'max'] as const) {
          const sum = categories.reduce((so, { framed, interval }) => so + framed.share * (interval[bound] ?? 0), 0);
          expect(sum, bound).toBeCloseTo(priority[bound] ?? Number.NaN, 12);
        }
      }),
      propertyRuns(),
    );
  });

  test('caps touch domains and the maturity, never categories and the priority, and they only lower', () => {
    fc.assert(
      fc.property(arbitraryCase(), (documents) => {
        const capped = scoresOf(documents);
        const free = scoresOf({ ...documents, questionnaire: withoutCaps(documents.questionnaire) });
        expect(capped.priority).toEqual(free.priority);
        expect(capped.categories.map(({ interval }) => interval)).toEqual(
          free.categories.map(({ interval }) => interval),
        );
        for (const [id, interval] of intervalsOf(capped)) {
          expect(interval.value ?? 0, id).toBeLessThanOrEqual(intervalsOf(free).get(id)?.value ?? 0);
        }
      }),
      propertyRuns(),
    );
  });

  test('policies change scores only: no status, no coverage, no duty, no question to clarify', () => {
    fc.assert(
      fc.property(arbitraryCase(), arbitraryFrom(drawnPolicies), (documents, scoring) => {
        const other = { ...documents, questionnaire: { ...documents.questionnaire, scoring } };
        const stands = (scores: Scores) => ({
          states: [...scores.frame.applicability.states.values()].map(({ status, condition }) => [status, condition]),
          coverage: scores.coverage,
          byDomain: [...scores.coverageByDomain.values()],
          duties: scores.duties.map(({ status }) => status),
          clarify: scores.clarify.map(({ question }) => question.id).toSorted(),
        });
        expect(stands(scoresOf(other))).toEqual(stands(scoresOf(documents)));
      }),
      propertyRuns(),
    );
  });
});

function scoreOf(scores: Scores, id: string | null): number {
  const framed = scores.frame.questions.find(({ question }) => question.id === id);
  return framed?.state.status === 'answered' ? (framed.score ?? 0) : 0;
}

function drawnPolicies(draw: Draw): JsonObject {
  return {
    unanswered: draw.pick(['open', 'zero']),
    unknown: draw.pick(['open', 'zero']),
    notApplicable: draw.pick(['exclude', 'full']),
  };
}

function withoutCaps(questionnaire: JsonObject): JsonObject {
  const domains = questionnaire.domains as readonly JsonObject[];
  return {
    ...questionnaire,
    domains: domains.map((domain) => ({
      ...domain,
      questions: (domain.questions as readonly JsonObject[]).map(({ cap: _cap, ...question }) => question),
    })),
  };
}
