import type { Content } from './content.ts';
import { ids, markdownTable } from './markdown-table.ts';

/** Each work package of the workshop with the questions and measures that serve it, or with whom it is open. */
export function workPackageSection({ questionnaire }: Content): string {
  const { priorities, questions, measures } = questionnaire;
  const packages = priorities?.workPackages ?? [];
  const serving = (id: string, things: Iterable<{ readonly id: string; readonly workPackages: readonly string[] }>) =>
    ids([...things].filter(({ workPackages }) => workPackages.includes(id)).map((thing) => thing.id));
  return markdownTable(
    ['Package', 'Title', 'Open with', 'Questions', 'Measures'],
    packages.map((each) => [
      each.id,
      each.title,
      each.pending === null ? '–' : each.pending.with.map((by) => ({ land: 'Land', bund: 'Bund' })[by]).join(', '),
      serving(each.id, questions.values()),
      serving(each.id, measures),
    ]),
  );
}
