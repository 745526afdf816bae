import type { Derivation, YearFacts } from '../../explain/index.ts';
import { compareDescending } from '../../scoring/index.ts';
import type { Block } from '../document/block.ts';
import { heading, labelled, list, paragraph, strong } from '../document/build-blocks.ts';
import { amountLine } from './amount-line.ts';
import { dueOperation, productInWords } from './due-operation.ts';
import { formatNumber, formatValue, named, numberOf, originNote, type PageContext } from './explain-context.ts';

type Page = PageContext<YearFacts>;
type Account = 'ergebnis' | 'finanz' | 'total';

/** A budget year: what falls due for which measure, pot by pot, beside the limits. */
export function yearPage(context: Page): readonly Block[] {
  const { year: text } = context.text;
  const [ergebnis, finanz, total] = [due(context, 'ergebnis'), due(context, 'finanz'), due(context, 'total')];
  if (ergebnis === null || finanz === null || total === null) return [];
  const { budgetOf, quarters } = context.facts;
  const hasLimit = (['ergebnis', 'finanz', 'total'] as const).some((pot) => limitOf(context, pot) !== null);
  return [
    paragraph([
      strong(text.headline(formatValue(context, ergebnis), formatValue(context, finanz))),
      ` ${text.total(formatValue(context, total))}`,
    ]),
    paragraph(context.facts.estimated ? `${text.note} ${text.estimated}` : text.note),
    ...list([
      ...(quarters.length === 4 ? [] : [text.quarters(quarters.length)]),
      ...(hasLimit ? [] : [text.noLimit]),
      ...(budgetOf === null || budgetOf === 0 ? [] : [text.limitOf(String(budgetOf))]),
      ...limitLine(context, 'total', total),
    ]),
    ...potBlocks(context, 'ergebnis', ergebnis),
    ...potBlocks(context, 'finanz', finanz),
    ...sharesOf(context, 'fundingInYear', text.funding, null),
    ...sharesOf(context, 'depreciation', text.depreciation, text.depreciationNote),
  ];
}

function due(context: Page, pot: Account, bound: 'low' | 'mid' | 'high' = 'mid'): Derivation | null {
  return numberOf(context, 'due', `${context.explanation.subject.id}/${pot}/${bound}`);
}

function limitOf(context: Page, pot: Account): Derivation | null {
  return numberOf(context, 'limit', `${context.explanation.subject.id}/${pot}`);
}

function limitLine(context: Page, pot: Account, taken: Derivation): readonly string[] {
  const { year: text } = context.text;
  const limit = limitOf(context, pot);
  if (limit === null) return [];
  const left = limit.value - taken.value;
  const say = left < -0.005 ? text.overrun : text.limit;
  const place = originNote(context, limit.origin);
  return [say(formatValue(context, limit), place, formatNumber(context, Math.abs(left), 'euros'))];
}

function potBlocks(context: Page, pot: 'ergebnis' | 'finanz', sum: Derivation): readonly Block[] {
  const { year: text } = context.text;
  const [low, high] = [due(context, pot, 'low'), due(context, pot, 'high')];
  if (sum.parts.length === 0)
    return [heading(2, text.potTitles[pot]), paragraph(text.nothing), ...list(limitLine(context, pot, sum))];
  return [
    heading(2, text.potTitles[pot]),
    ...moneyLines(context, sum, (part) => dueOperation(context, part)),
    ...paragraphs([
      ...(low === null || high === null ? [] : [text.range(formatValue(context, low), formatValue(context, high))]),
      ...limitLine(context, pot, sum),
    ]),
  ];
}

/** What each measure has in a sum, the largest first, and how it is reckoned. */
function moneyLines(context: Page, sum: Derivation, words: (part: Derivation) => string): readonly Block[] {
  const lines = sum.parts
    .toSorted((one, other) => compareDescending(one.value, other.value))
    .map((part) => amountLine(formatValue(context, part), named(context, part.quantity?.of ?? ''), words(part)));
  return list([...lines, labelled(context.text.sum, formatValue(context, sum))]);
}

function sharesOf(
  context: Page,
  name: 'fundingInYear' | 'depreciation',
  title: string,
  note: string | null,
): readonly Block[] {
  const sum = numberOf(context, name);
  if (sum === null || sum.parts.length === 0) return [];
  return [
    heading(2, title),
    ...(note === null ? [] : [paragraph(note)]),
    ...moneyLines(context, sum, (part) => shareInWords(context, part)),
  ];
}

/** A part of a grant by time, or of what was paid by years. */
function shareInWords(context: Page, part: Derivation): string {
  const [paid, years] = part.parts;
  if (part.formula !== 'quotient' || paid === undefined || years === undefined) return wholeOrNot(context, part);
  return context.text.year.byYears(productInWords(context, paid), years.value);
}

/** What is all of its amount need not be said twice. */
function wholeOrNot(context: Page, part: Derivation): string {
  return part.parts[0]?.value === part.value ? '' : productInWords(context, part);
}

/** In one paragraph, or none. */
function paragraphs(sentences: readonly string[]): readonly Block[] {
  return sentences.length === 0 ? [] : [paragraph(sentences.join(' '))];
}
