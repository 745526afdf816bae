import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exclusionsOf, scoreAnswers } from '../../src/scoring/index.ts';
import { type Json, type JsonObject, objectAt } from '../../src/source/index.ts';
import { arbitraryCase, type CaseDocuments } from '../support/arbitrary-case.ts';
import { loadCase } from '../support/load-case.ts';
import { propertyRuns } from '../support/property-runs.ts';

function scoresOf(documents: CaseDocuments) {
  const { questionnaire, answers } = loadCase(documents);
  return scoreAnswers(questionnaire, answers);
}

function isRuledOut(entry: Json): boolean {
  return typeof entry === 'object' && entry !== null && 'notApplicable' in entry;
}

/** The case with other entries. */
function withEntries({ questionnaire, answers }: CaseDocuments, entries: JsonObject): CaseDocuments {
  return { questionnaire, answers: { ...answers, answers: entries } };
}

function entriesOf({ answers }: CaseDocuments): JsonObject {
  return objectAt(answers, 'answers') ?? {};
}

/** The questionnaire without any condition, so that no answer changes what another is worth. */
function withoutConditions(json: Json): Json {
  if (Array.isArray(json)) return json.map(withoutConditions);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json)
      .filter(([key]) => key !== 'appliesWhen' && key !== 'when')
      .map(([key, value]) => [key, withoutConditions(value as Json)]),
  );
}

test('without exclusions the scores are the same', () => {
  fc.assert(
    fc.property(arbitraryCase(), (documents) => {
      const entries = Object.entries(entriesOf(documents)).filter(([, entry]) => !isRuledOut(entry as Json));
      const scores = scoresOf(withEntries(documents, Object.fromEntries(entries) as JsonObject));
      const { maturity, priority, lifts } = exclusionsOf(scores);
      expect({ maturity, priority }).toEqual({ maturity: scores.maturity, priority: scores.priority });
      expect([...lifts]).toEqual([]);
    }),
    propertyRuns(300),
  );
});

test('no exclusion lowers a score', () => {
  fc.assert(
    fc.property(arbitraryCase(), (documents) => {
      const scores = scoresOf(documents);
      const { priorities, domains } = scores.frame.questionnaire;
      // A staged domain of which nothing else is known may come back with the stages below the exclusion.
      const staged = domains.some(({ aggregation }) => aggregation === 'staged');
      fc.pre(priorities !== null || !staged);
      const { maturity, priority, lifts } = exclusionsOf(scores);
      for (const [own, without] of [...(staged ? [] : [[scores.maturity, maturity]]), [scores.priority, priority]]) {
        if (own?.value != null && without?.value != null) expect(without.value).toBeLessThanOrEqual(own.value + 1e-12);
      }
      for (const lift of lifts.values()) if (lift !== null) expect(lift).toBeGreaterThanOrEqual(-1e-12);
    }),
    propertyRuns(),
  );
});

test('where no condition plays a part they are the scores of the same answers with level 0 for each exclusion', () => {
  fc.assert(
    fc.property(arbitraryCase(), (drawn) => {
      const plain = { ...drawn, questionnaire: withoutConditions(drawn.questionnaire) as JsonObject };
      // A question of another type may have no answer that means level 0.
      const { questions } = loadCase(plain).questionnaire;
      const hasLevels = (id: string) => questions.get(id as never)?.type === 'level';
      const kept = Object.entries(entriesOf(plain)).filter(
        ([id, entry]) => !isRuledOut(entry as Json) || hasLevels(id),
      );
      const documents = withEntries(plain, Object.fromEntries(kept) as JsonObject);
      const answeredAtZero = kept.map(([id, entry]) => [id, isRuledOut(entry as Json) ? 0 : entry]);
      const { maturity, priority } = exclusionsOf(scoresOf(documents));
      const expected = scoresOf(withEntries(plain, Object.fromEntries(answeredAtZero) as JsonObject));
      expect({ maturity, priority }).toEqual({ maturity: expected.maturity, priority: expected.priority });
    }),
    propertyRuns(),
  );
});
