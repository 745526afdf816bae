import type { MissingMoney, ReachResult } from '../../roadmap/index.ts';
import type { Block } from '../document/block.ts';
import { list, paragraph } from '../document/build-blocks.ts';
import { nameOfQuestion, type ReportContext } from './report-context.ts';

/** What would make room for the cheapest way where it does not fit into the plan; nothing where it does. */
export function reachRemedies(context: ReportContext, { remedies, status }: ReachResult): readonly Block[] {
  if (remedies === null) return [];
  const { reach: text } = context.text;
  const { format, result } = context;
  const now = format.decimal(result.plan.load[0]?.limit ?? 0);
  const { quarters, internalDaysPerQuarter: days, budget, daysAndBudget: both, freeStarts } = remedies;
  const items = [
    ...(quarters === null ? [] : [text.quarters(format.count(quarters), format.count(result.plan.quarters))]),
    ...(days === null ? [] : [text.days(format.decimal(days), now)]),
    ...(budget === null ? [] : [text.money(places(context, budget))]),
    ...(both === null
      ? []
      : [text.both(format.decimal(both.internalDaysPerQuarter), now, places(context, both.budget))]),
    ...(freeStarts ? [text.freeStarts] : []),
  ];
  const tooTight = status === 'tooTight';
  return items.length === 0
    ? [paragraph(text.nothingAlone(tooTight))]
    : [paragraph(text.alone(items.length, tooTight)), ...list(items)];
}

function places({ text, format }: ReportContext, missing: readonly MissingMoney[]): readonly string[] {
  return missing.map(({ year, pot, amount }) =>
    text.reach.place(String(year), text.decision.pots[pot], format.money(roundUp(amount))),
  );
}

/** To whole hundreds: what is reckoned with are mostly estimates, and less would not do. */
function roundUp(euros: number): number {
  return 100 * Math.ceil(euros / 100);
}

/** Why no set of measures does. */
export function reachObstacles(context: ReportContext, { obstacles }: ReachResult): readonly Block[] {
  if (obstacles === null) return [];
  const { reach: text } = context.text;
  const { format, results } = context;
  const { most, rejected, questions } = obstacles;
  return [
    paragraph(
      [
        text.impossible(most === null ? null : format.percent(most)),
        ...(rejected.length === 0 ? [] : [text.rejected(rejected.map((id) => results.get(id)?.title ?? id))]),
        ...(questions.length === 0 ? [] : [text.heldBack]),
      ].join(' '),
    ),
    ...list(
      questions.map(({ question, attainable, wanted }) =>
        text.question(nameOfQuestion(context, question), format.decimal(attainable), format.decimal(wanted)),
      ),
    ),
  ];
}
