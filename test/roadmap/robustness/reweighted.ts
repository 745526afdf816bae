import type { JsonObject } from '../../../src/source/index.ts';
import type { CaseDocuments } from '../../support/arbitrary-case.ts';

/** The case with other raw weights of its categories, written into the questionnaire; those that are not named stay as they are. */
export function reweighted(documents: CaseDocuments, weights: ReadonlyMap<string, number>): CaseDocuments {
  const priorities = documents.questionnaire.priorities as JsonObject;
  const categories = (priorities.categories as readonly JsonObject[]).map((category) => {
    const weight = weights.get(String(category.id));
    return weight === undefined ? category : { id: category.id, title: category.title, weight };
  });
  return {
    ...documents,
    questionnaire: {
      ...documents.questionnaire,
      priorities: { ...priorities, categories: categories as readonly JsonObject[] },
    },
  };
}
