import type { Source } from '../../questionnaire/index.ts';
import type { Block, Text } from '../document/block.ts';
import { heading, left, link, paragraph, right, table } from '../document/build-blocks.ts';
import type { ReportContext } from './report-context.ts';

/** The sources that the report cites, by number, with address and date. */
export function sourceSection(context: ReportContext): readonly Block[] {
  const { sources: text } = context.text;
  const cited = context.questionnaire.sources
    .flatMap((source) => {
      const number = context.sourceNumbers.get(source.id);
      return number === undefined ? [] : [{ number, source }];
    })
    .toSorted((a, b) => a.number - b.number);
  if (cited.length === 0) return [];
  return [
    heading(2, text.title),
    paragraph(text.intro),
    table(
      [right(text.columns.number), left(text.columns.source), left(text.columns.date)],
      cited.map(({ number, source }): readonly Text[] => [
        String(number),
        titleOf(source),
        source.date === null ? '' : context.format.date(source.date),
      ]),
    ),
  ];
}

function titleOf({ title, url, note }: Source): Text {
  return [url === null ? title : link(title, url), ...(note === null ? [] : [` (${note})`])];
}
