import type { Content } from './content.ts';
import { markdownTable } from './markdown-table.ts';

/** What is called binding, with its sources, and which of it is a duty in the scores. */
export function lawSection({ questionnaire }: Content): string {
  const sources = new Map(questionnaire.sources.map((source) => [source.id, source]));
  const questions = [...questionnaire.questions.values()];
  const rows = questions.flatMap((question) =>
    question.references
      .filter(({ status }) => status === 'binding')
      .map((reference) => [
        `\`${question.id}\``,
        reference.text,
        reference.sources
          .map((id) => {
            const url = sources.get(id)?.url ?? null;
            return url === null ? id : `[${id}](${url})`;
          })
          .join(', '),
      ]),
  );
  const duties = questions.flatMap(({ id, duty }) =>
    duty === null ? [] : [[`\`${id}\``, duty.reference, duty.since ?? '–', String(duty.fulfilledAt)]],
  );
  return [
    `Of ${questions.flatMap(({ references }) => references).length} references ${rows.length} are binding. Duties, which the ranking puts first:`,
    markdownTable(['Question', 'Reference', 'Since', 'Met at level >'], duties),
    'All that is called binding:',
    markdownTable(['Question', 'Reference', 'Sources'], rows),
  ].join('\n\n');
}
