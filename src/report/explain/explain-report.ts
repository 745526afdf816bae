import { assertNever } from '../../diagnostics/index.ts';
import type { Block } from '../document/block.ts';
import { emphasis, heading, list, paragraph, strong } from '../document/build-blocks.ts';
import { categoryPage } from './category-page.ts';
import { domainPage } from './domain-page.ts';
import { type ExplainContext, numberOf } from './explain-context.ts';
import { measurePage } from './measure-page.ts';
import { sourcePage, workPackagePage } from './origin-page.ts';
import { quarterPage } from './quarter-page.ts';
import { questionPage } from './question-page.ts';
import { wholePage } from './whole-page.ts';
import { yearPage } from './year-page.ts';

/** An explanation for reading: the number and the sentence first, then the steps. */
export function explainReport(context: ExplainContext): readonly Block[] {
  const { explanation, text } = context;
  return [
    heading(1, titleOf(context)),
    paragraph(headOf(context)),
    ...(explanation.whatIf.length === 0 ? [] : [paragraph([strong(text.whatIf(explanation.whatIf.join(', ')))])]),
    ...pageOf(context),
    ...furtherBlocks(context),
    paragraph([emphasis(text.closing(hasSecrets(context)))]),
  ];
}

function titleOf({ explanation, text, format }: ExplainContext): string {
  const { subject, municipality } = explanation;
  switch (subject.kind) {
    case 'whole':
      return text.wholeTitle(municipality);
    case 'quarter':
      return format.longQuarter(subject.id);
    case 'year':
      return text.year.title(subject.id);
    default:
      return subject.title ?? subject.id;
  }
}

function headOf({ explanation, text, format }: ExplainContext): string {
  const { subject, municipality, date } = explanation;
  const day = format.date(date);
  switch (subject.kind) {
    case 'whole':
      return text.wholeHead(day);
    case 'quarter':
    case 'year':
      return text.planHead(municipality, day);
    default:
      return text.head(text.kinds[subject.kind], subject.id, municipality, day);
  }
}

function pageOf(context: ExplainContext): readonly Block[] {
  const { facts } = context.explanation;
  switch (facts.kind) {
    case 'whole':
      return wholePage(context);
    case 'question':
      return questionPage({ ...context, facts });
    case 'domain':
      return domainPage({ ...context, facts });
    case 'category':
      return categoryPage({ ...context, facts });
    case 'measure':
      return measurePage({ ...context, facts });
    case 'quarter':
      return quarterPage({ ...context, facts });
    case 'year':
      return yearPage({ ...context, facts });
    case 'workPackage':
      return workPackagePage({ ...context, facts });
    case 'source':
      return sourcePage({ ...context, facts });
    default:
      return assertNever(facts);
  }
}

/** How to ask further, from the whole. */
function furtherBlocks(context: ExplainContext): readonly Block[] {
  const { explanation, questionnaire, text } = context;
  if (explanation.facts.kind !== 'whole') return [];
  const { whole } = text;
  const plannedMeasures = numberOf(context, 'plannedMeasures', null);
  const quarter = numberOf(context, 'planValue', null)?.parts[0]?.quantity?.of ?? null;
  const ids = [
    questionnaire.domains.find(({ questions }) => questions.some(({ scored }) => scored))?.id,
    plannedMeasures?.parts[0]?.quantity?.of,
    ...(quarter === null ? [] : [quarter.slice(0, 4), quarter]),
  ].flatMap((id) => id ?? []);
  return [heading(2, whole.more), paragraph(whole.moreNote), ...list(ids.map(whole.example))];
}

/** Answers show where there are gaps; money, days and law do not. */
function hasSecrets({ explanation }: ExplainContext): boolean {
  return ['whole', 'question', 'domain', 'category', 'measure', 'quarter'].includes(explanation.facts.kind);
}
