import type { Block } from '../document/block.ts';
import { emphasis, paragraph } from '../document/build-blocks.ts';
import type { ReportContext } from './report-context.ts';

/** The last lines: as of when law and prices are, and that nothing of it is legal advice. */
export function closingSection({ questionnaire, text, format, has }: ReportContext): readonly Block[] {
  const { asOf } = questionnaire;
  return [paragraph([emphasis(text.closing(asOf === null ? null : format.date(asOf), has))])];
}
