import type { Derivation, ItemFacts, MeasureFacts } from '../../explain/index.ts';
import type { Block, Text } from '../document/block.ts';
import { heading, list, paragraph } from '../document/build-blocks.ts';
import { formatValue, numberOf, originNote, type PageContext } from './explain-context.ts';
import { capital } from './operation.ts';
import { stepLine, stepsTo } from './steps.ts';

type Page = PageContext<MeasureFacts>;

/** What a measure costs: days and items with where they come from, then how they are made one number of days. */
export function costBlocks(context: Page): readonly Block[] {
  const { measure: text } = context.text;
  const { facts, questionnaire } = context;
  const items = facts.items.filter(({ amount }) => amount[1] > 0).map((item) => itemLine(context, item));
  const own = ownMoney(context);
  const isReplaced = facts.own.includes('once') || facts.own.includes('yearly');
  const costsMoney = (isReplaced ? own : items).length > 0;
  const cost = numberOf(context, 'cost');
  const steps = [
    ...stepsTo([cost], isSaid),
    ...stepsTo([numberOf(context, 'funding'), numberOf(context, 'ownShare')], isFunding),
  ];
  return [
    heading(2, text.cost),
    ...list([daysLine(context), ...(isReplaced ? own : items)]),
    ...(isReplaced && items.length > 0 ? [paragraph(text.replaced), ...list(items)] : []),
    ...(cost === null
      ? []
      : [
          paragraph(
            costsMoney ? text.costNote(questionnaire.dayRate !== null) : `${text.noMoney} ${text.costNote(false)}`,
          ),
        ]),
    ...list(steps.map((step) => stepLine(context, step))),
    ...(facts.programme === null ? [] : [paragraph(text.programme(facts.programme))]),
  ];
}

const said = ['onceMid', 'yearlyMid', 'moneyWeighed', 'moneyInDays', 'cost'];

/** The middle of each range of money, and the sums; what is 0 needs no line. */
function isSaid({ quantity, value, parts }: Derivation): boolean {
  if (quantity === null || (value === 0 && quantity.name !== 'cost')) return false;
  const isMiddle = (quantity.name === 'once' || quantity.name === 'yearly') && quantity.of?.endsWith('/mid') === true;
  // A range of one amount has no middle to speak of.
  return isMiddle ? parts[0]?.value !== parts[1]?.value : said.includes(quantity.name);
}

function isFunding({ quantity }: Derivation): boolean {
  return quantity?.name === 'funding' || quantity?.name === 'ownShare';
}

function daysLine(context: Page): Text {
  const { measure: text, names, statusOfFigure } = context.text;
  const { facts, format, explanation } = context;
  const { id } = explanation.subject;
  const [low, high] = [numberOf(context, 'internalDays', `${id}/low`), numberOf(context, 'internalDays', `${id}/high`)];
  const range = context.text.units.days(format.range([low?.value ?? 0, high?.value ?? 0]));
  const isOwn = facts.own.includes('internalDays');
  const place = isOwn ? originNote(context, low?.origin ?? null) : '';
  const status = isOwn ? text.ownFigure : statusOfFigure[facts.effortStatus];
  return `${capital(names.internalDays)}: ${text.days(range, place === '' ? status : `${status}, ${place}`)}`;
}

/** Figures of the municipality's own, in place of the items. */
function ownMoney(context: Page): readonly Text[] {
  const { measure: text, timing, pots } = context.text;
  const { id } = context.explanation.subject;
  return (['once', 'yearly'] as const)
    .filter((when) => context.facts.own.includes(when))
    .flatMap((when) =>
      (['ergebnis', 'finanz'] as const).flatMap((pot): readonly Text[] => {
        const figure = numberOf(context, when, `${id}/${pot}/low`);
        if (figure === null || figure.value === 0) return [];
        const place = originNote(context, figure.origin);
        return [text.ownMoney(formatValue(context, figure), timing[when], pots[pot], place)];
      }),
    );
}

function itemLine(context: Page, item: ItemFacts): string {
  const { measure: text, timing, pots, statusOfFigure } = context.text;
  const money = (range: readonly [number, number]) => context.format.plannedMoneyRange(range, false);
  return text.item(
    money(item.amount),
    timing[item.timing],
    pots[item.account],
    item.label,
    item.perWorkplace === null ? null : money(item.perWorkplace),
    statusOfFigure[item.status],
    item.sources,
  );
}
