import type { CategoryId, Question, Questionnaire } from './types.ts';

/**
 * The categories (Handlungsfelder) that a question belongs to: its own and those of its work packages, each once,
 * in the order of the priorities; empty without priorities.
 */
export function categoriesOf(questionnaire: Questionnaire, question: Question): readonly CategoryId[] {
  const { priorities } = questionnaire;
  if (priorities === null) return [];
  const own = new Set<string>(question.categories);
  const packages = new Set<string>(question.workPackages);
  for (const workPackage of priorities.workPackages) {
    if (packages.has(workPackage.id)) own.add(workPackage.category);
  }
  return priorities.categories.filter((category) => own.has(category.id)).map((category) => category.id);
}
