import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreAnswers } from '../../src/scoring/index.ts';
import { canonicalJson, type Json, type JsonObject } from '../../src/source/index.ts';
import { arbitraryCase, type CaseDocuments } from '../support/arbitrary-case.ts';
import { differences } from '../support/differences.ts';
import { arbitraryFrom, type Draw } from '../support/draw.ts';
import { loadCase, readCase } from '../support/load-case.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { reorderKeys, reorderLists } from '../support/reorder.ts';
import { viewScores } from '../support/scores-view.ts';
import { splitOverFiles } from '../support/split-files.ts';

function scoresOf(documents: CaseDocuments) {
  const { questionnaire, answers } = loadCase(documents);
  return viewScores(scoreAnswers(questionnaire, answers));
}

/** All lists but `clarify`, whose order is part of the result, by id. */
function byId(view: ReturnType<typeof scoresOf>) {
  const keyed = <T>(list: readonly T[], idOf: (item: T) => string) =>
    Object.fromEntries(list.map((item) => [idOf(item), item]));
  return {
    ...view,
    domains: keyed(
      view.domains.map((domain) => ({ ...domain, caps: keyed(domain.caps, (cap) => cap.question) })),
      (domain) => domain.id,
    ),
    categories: keyed(view.categories, (category) => category.id),
    questions: keyed(view.questions, (question) => question.id),
    duties: keyed(view.duties, (duty) => duty.question),
  };
}

/** The same questionnaire with the weights of its questions, domains or categories multiplied; a missing one is 1. */
function scaled(document: JsonObject, what: 'questions' | 'domains' | 'categories', factor: number): JsonObject {
  const times = (part: JsonObject): JsonObject => ({ ...part, weight: Number(part.weight ?? 1) * factor });
  const list = (part: Json | undefined) => part as readonly JsonObject[];
  if (what === 'categories') {
    const priorities = document.priorities as JsonObject;
    return { ...document, priorities: { ...priorities, categories: list(priorities.categories).map(times) } };
  }
  const domains = list(document.domains);
  if (what === 'domains') return { ...document, domains: domains.map(times) };
  return {
    ...document,
    domains: domains.map((domain) => ({
      ...domain,
      questions: list(domain.questions).map((question) =>
        question.type === 'text' || question.scored === false ? question : times(question),
      ),
    })),
  };
}

/** A random case beside the same with something changed that must not matter. */
function unchangedBy(
  change: (documents: CaseDocuments, draw: Draw) => CaseDocuments,
  compare: (one: ReturnType<typeof scoresOf>, other: ReturnType<typeof scoresOf>) => readonly string[],
  wishes: Parameters<typeof arbitraryCase>[0] = {},
) {
  const changed = arbitraryCase(wishes).chain((before) =>
    arbitraryFrom((draw) => ({ before, after: change(before, draw) })),
  );
  fc.assert(
    fc.property(changed, ({ before, after }) => {
      expect(compare(scoresOf(after), scoresOf(before))).toEqual([]);
    }),
    propertyRuns(),
  );
}

describe('no score changes', () => {
  test.each(['questions', 'domains', 'categories'] as const)('when all weights of %s are multiplied', (what) => {
    unchangedBy(
      ({ questionnaire, answers }, draw) => ({
        questionnaire: scaled(questionnaire, what, draw.pick([3, 0.1, 7.3])),
        answers,
      }),
      (one, other) => differences(one, other, 1e-12),
      what === 'categories' ? { categoryWeights: 'written' } : {},
    );
  });

  test('when domains, questions, options and other lists are put in another order', () => {
    unchangedBy(
      ({ questionnaire, answers }, draw) => ({ questionnaire: reorderLists(draw, questionnaire), answers }),
      (one, other) => differences(byId(one), byId(other), 1e-12),
    );
  });

  test('when keys are put in another order, not even in the last bit', () => {
    unchangedBy(
      ({ questionnaire, answers }, draw) => ({
        questionnaire: reorderKeys(draw, questionnaire),
        answers: reorderKeys(draw, answers),
      }),
      (one, other) => differences(one, other, 0),
    );
  });

  test('when the questionnaire is split over files in another way', async () => {
    const split = arbitraryCase().chain((documents) =>
      arbitraryFrom((draw) => ({ documents, files: splitOverFiles(draw, documents.questionnaire) })),
    );
    await fc.assert(
      fc.asyncProperty(split, async ({ documents, files }) => {
        const { questionnaire, answers, merged } = await readCase(documents, files);
        expect(canonicalJson(merged)).toBe(canonicalJson(documents.questionnaire));
        expect(differences(viewScores(scoreAnswers(questionnaire, answers)), scoresOf(documents), 0)).toEqual([]);
      }),
      propertyRuns(),
    );
  });
});
