import type { Block, Text } from '../document/block.ts';
import { heading, list } from '../document/build-blocks.ts';
import { domainReasons } from './domain-reasons.ts';
import { dutyBlocks } from './duty-blocks.ts';
import { estimated } from './figure-format.ts';
import { firstMeasures, firstMeasuresBlocks } from './first-measures-blocks.ts';
import { moneyBlocks } from './money-blocks.ts';
import { preliminaryNote } from './preliminary-note.ts';
import { planIsEstimated, planIsPreliminary, plannedMeasures, type ReportContext } from './report-context.ts';
import { standingParagraphs } from './standing-paragraphs.ts';

/** The page for those who decide: standing, duties, first measures, money, and what to decide now. */
export function decisionSection(context: ReportContext): readonly Block[] {
  const { has, result } = context;
  const { decision } = context.text;
  return [
    heading(2, decision.title),
    ...preliminaryNote(context),
    ...standingParagraphs(context),
    ...domainReasons(context),
    ...(has.duties ? [heading(3, decision.duties), ...dutyBlocks(context)] : []),
    heading(3, decision.first(firstMeasures(context).length)),
    ...firstMeasuresBlocks(context),
    ...(has.money && result.plan.budget.length > 0 ? [heading(3, decision.money), ...moneyBlocks(context)] : []),
    heading(3, decision.decisions),
    ...list(decisions(context)),
  ];
}

function decisions(context: ReportContext): readonly Text[] {
  const { decision } = context.text;
  const { clarify, plan } = context.result;
  const duties = clarify.filter(({ question }) => context.questions.get(question)?.duty != null).length;
  return [
    ...beginning(context),
    ...firstYear(context),
    ...(clarify.length === 0 ? [] : [decision.decideClarify(clarify.length, duties)]),
    ...(plan.unplanned.length === 0 ? [] : [unplannedSentence(context)]),
  ];
}

/** What begins in the first quarter of the plan. */
function beginning({ result, text, format }: ReportContext): readonly string[] {
  const starting = plannedMeasures(result).filter(
    ({ plan }) => plan.state === 'planned' && plan.start === result.plan.start,
  );
  if (starting.length === 0) return [];
  const numbers = starting.map(({ measure }) => (measure.rank === null ? measure.title : format.count(measure.rank)));
  return [text.decision.decideStart(numbers, format.longQuarter(result.plan.start))];
}

/** What the first year of the plan needs, in money and in person-days. */
function firstYear(context: ReportContext): readonly string[] {
  const { format, result, text } = context;
  const year = result.plan.start.slice(0, 4);
  const budget = result.plan.budget.find((each) => String(each.year) === year);
  const load = result.plan.load.filter(({ quarter }) => quarter.startsWith(year));
  const isEstimate = planIsEstimated(result);
  const days = load.reduce((sum, each) => sum + each.internalDays, 0);
  const limit = load[0]?.limit ?? null;
  const preliminary = planIsPreliminary(result);
  const money = (euros: number) => format.plannedMoney(euros, isEstimate);
  return [
    ...(budget === undefined || budget.total.planned[2] === 0
      ? []
      : [
          text.decision.decideBudget(
            year,
            money(budget.ergebnis.planned[1]),
            money(budget.finanz.planned[1]),
            preliminary,
          ),
        ]),
    ...(days === 0
      ? []
      : [
          text.decision.decideDays(
            year,
            estimated(format.count(days), isEstimate),
            limit === null ? null : format.decimal(limit),
            preliminary,
          ),
        ]),
  ];
}

/** How many needed measures found no place, and what they lack. */
function unplannedSentence({ result, text }: ReportContext): string {
  const { unplanned } = result.plan;
  const reasons = ['budget', 'capacity', 'horizon', 'blocked'] as const;
  const lacking = reasons.flatMap((reason) => {
    const count = unplanned.filter((each) => each.reason === reason).length;
    if (count === 0) return [];
    return [count === unplanned.length ? text.decision.allLack[reason] : text.decision.lacking[reason](count)];
  });
  return text.decision.decideUnplanned(unplanned.length, lacking);
}
