import type { Content } from './content.ts';
import { ids, markdownTable } from './markdown-table.ts';

/** Which document asks for what, and where it has its place. */
export function themeSection({ themes }: Content): string {
  const letters = new Map(themes.seeds.map(({ id }, index) => [id, String.fromCharCode(65 + index)]));
  return [
    `The documents are ${themes.seeds.map(({ id, title, date }) => `${letters.get(id) ?? ''} „${title}“ (${date})`).join('; ')}.`,
    markdownTable(
      ['Theme', 'In', 'What it asks', 'Questions', 'Measures', 'Work packages'],
      themes.themes.map((each) => [
        each.theme,
        each.seeds.map((id) => letters.get(id) ?? '?').join(' '),
        each.note === null ? each.says : `${each.says} *${each.note}*`,
        ids(each.questions),
        ids(each.measures),
        ids(each.workPackages),
      ]),
    ),
  ].join('\n\n');
}
