import type { RobustnessResult, TippingResult } from '../../roadmap/index.ts';
import type { Block, Text } from '../document/block.ts';
import { heading, labelled, left, list, paragraph, right, table } from '../document/build-blocks.ts';
import { firstMeasures } from './first-measures-blocks.ts';
import type { ReportContext } from './report-context.ts';

/** From this share of the draws on, a measure behind the first six is worth a word. */
const worthAWord = 0.05;

/** How sure the order is, where the call asked for it: a few sentences, the first measures with their range, and what would tip it. */
export function robustnessSection(context: ReportContext): readonly Block[] {
  const { robustness } = context.result;
  if (robustness === undefined || robustness.measures.length === 0) return [];
  const { robustness: text } = context.text;
  const assumed = context.result.scores.categories.some((category) => category.assumed);
  return [
    heading(2, text.title),
    paragraph(text.intro(context.format.count(robustness.draws), assumed)),
    paragraph([...stabilitySentences(context, robustness), ...prioritySentence(context, robustness)].join(' ')),
    rankTable(context, robustness),
    ...tippingBlocks(context, robustness),
  ];
}

function stabilitySentences(context: ReportContext, { draws, measures }: RobustnessResult): readonly string[] {
  const { text, format } = context;
  const { robustness: words } = text;
  const first = measures.slice(0, 6);
  if (measures.length <= 6) return [words.few(measures.length)];
  const steady = first.filter(({ topSix }) => topSix === 1);
  if (steady.length === first.length) return [words.allStay(format.count(draws))];
  const weakest = leastOf(first, (measure) => measure.topSix);
  const next = leastOf(measures.slice(6), (measure) => -measure.topSix);
  const times = (share: number): string => format.count(Math.round(share * draws));
  return [
    words.someStay(steady.length),
    ...(weakest === undefined
      ? []
      : [words.weakest(titleOf(context, weakest.id), times(weakest.topSix), format.count(draws))]),
    ...(next === undefined || next.topSix < worthAWord
      ? []
      : [words.next(titleOf(context, next.id), times(next.topSix), format.count(draws))]),
  ];
}

/** The one with the least of something; of several the first. */
function leastOf<T>(items: readonly T[], of: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (least, item) => (least === undefined || of(item) < of(least) ? item : least),
    undefined,
  );
}

function prioritySentence({ text, format }: ReportContext, { priority }: RobustnessResult): readonly string[] {
  const { p5, p95 } = priority;
  return p5 === null || p95 === null ? [] : [text.robustness.priority(format.percent(p5), format.percent(p95))];
}

function rankTable(context: ReportContext, { measures }: RobustnessResult): Block {
  const { format } = context;
  const { number, measure, topSix, rank } = context.text.robustness.columns;
  const found = new Map(measures.map((each) => [each.id, each]));
  return table(
    [right(number), left(measure), right(topSix), right(rank)],
    firstMeasures(context).flatMap((each): readonly (readonly Text[])[] => {
      const robust = found.get(each.id);
      return robust === undefined
        ? []
        : [[format.count(each.rank ?? 0), each.title, format.finePercent(robust.topSix), format.range(robust.rank)]];
    }),
  );
}

function tippingBlocks(context: ReportContext, { tippingPoints }: RobustnessResult): readonly Block[] {
  const { robustness: text } = context.text;
  if (tippingPoints.length === 0) return [];
  return [
    heading(3, text.tipping),
    paragraph(text.tippingNote),
    ...list(
      tippingPoints.map((tipping) =>
        labelled(
          text.pair(context.format.count(tipping.rank), context.format.count(tipping.rank + 1)),
          tippingInWords(context, tipping),
        ),
      ),
    ),
  ];
}

function tippingInWords(context: ReportContext, { rank, measures, fixed, points }: TippingResult): string {
  const { format } = context;
  const { robustness: text } = context.text;
  if (points.length > 0) {
    return text.swap(
      points.map(({ category, from, to }) => ({
        category: context.result.scores.categories.find(({ id }) => id === category)?.title ?? category,
        rises: to > from,
        now: format.finePercent(from),
        reached: format.finePercent(to),
      })),
    );
  }
  if (fixed === 'requirement') return text.fixedByRequirement(format.count(rank), format.count(rank + 1));
  const tier = context.results.get(measures[0])?.tier ?? null;
  return fixed === 'tier' && tier !== null && tier !== 'gap'
    ? text.fixedByTier(format.count(rank), tier)
    : text.fixedInRange;
}

function titleOf({ results }: ReportContext, id: string): string {
  return results.get(id)?.title ?? id;
}
