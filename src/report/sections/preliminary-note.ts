import type { Block } from '../document/block.ts';
import { labelled, paragraph } from '../document/build-blocks.ts';
import { planIsPreliminary, type ReportContext } from './report-context.ts';

/** Before figures of the plan: that too many questions have no answer to budget by them; nothing where enough have one. */
export function preliminaryNote({ result, text, has }: ReportContext): readonly Block[] {
  if (!planIsPreliminary(result)) return [];
  const { preliminary, preliminaryNote: note } = text.decision;
  return [paragraph(labelled(preliminary, note(result.scores.coverage.unanswered, has.money)))];
}
