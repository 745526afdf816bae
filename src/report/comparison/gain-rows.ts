import type { DifferenceResult, ScenarioResult, WhatIfResult } from '../../explain/index.ts';
import { roundEstimate } from '../../text/index.ts';
import type { Text } from '../document/block.ts';
import { estimated as marked } from '../sections/figure-format.ts';
import { type ComparisonContext, withDifference } from './comparison-context.ts';
import { hasMoney, scenarioRow } from './scenario-table.ts';

/** The figures of each plan at its end, with the difference to the file as it is. */
export function gainRows(result: WhatIfResult, context: ComparisonContext): readonly (readonly Text[])[] {
  const { format } = context;
  const { gains } = context.text.whatIf;
  const [filed] = result.scenarios;
  const percent = (value: number | null) => (value === null ? '–' : format.finePercent(value));
  const row = (
    title: string,
    figure: (scenario: ScenarioResult) => string,
    change: (difference: DifferenceResult) => number | null,
    write: (size: number) => string,
  ) =>
    scenarioRow(title, result, (scenario) =>
      withDifference(figure(scenario), scenario.difference === null ? null : change(scenario.difference), write),
    );
  const sameToday = result.scenarios.every(
    ({ today }) => percent(today.assured) === percent(filed?.today.assured ?? null),
  );
  return [
    ...(sameToday ? [] : [scenarioRow(gains.assuredToday, result, ({ today }) => percent(today.assured))]),
    row(
      gains.assured,
      ({ end }) => percent(end.assured),
      ({ assured }) => assured,
      format.points,
    ),
    ...(filed?.end.priority == null
      ? []
      : [
          row(
            gains.priority,
            ({ end }) => percent(end.priority),
            ({ priority }) => priority,
            format.points,
          ),
        ]),
    row(
      gains.maturity,
      ({ end }) => percent(end.maturity),
      ({ maturity }) => maturity,
      format.points,
    ),
    row(
      gains.value,
      ({ plan }) => percent(plan.value),
      ({ value }) => value,
      format.points,
    ),
    row(
      gains.measures,
      ({ measures }) => format.count(measures),
      ({ measures }) => measures,
      format.count,
    ),
    row(
      gains.days,
      (scenario) => days(scenario, context),
      ({ internalDays }) => internalDays,
      format.count,
    ),
    ...(hasMoney(result)
      ? [
          row(
            gains.money,
            (scenario) => money(scenario.money, scenario, context),
            (each) => each.money,
            roughly(context),
          ),
          row(
            gains.yearly,
            (scenario) => money(scenario.yearlyAfterwards, scenario, context),
            ({ yearlyAfterwards }) => yearlyAfterwards,
            roughly(context),
          ),
        ]
      : []),
  ];
}

/** EUR without their sign, which stands in the title of the row. */
function money(amount: number, { estimated }: ScenarioResult, { format }: ComparisonContext): string {
  return marked(format.count(estimated ? roundEstimate(amount) : amount), estimated);
}

/** A difference of money, as rough as the sums that it lies between. */
function roughly({ format }: ComparisonContext): (euros: number) => string {
  return (euros) => format.count(roundEstimate(euros));
}

function days({ internalDays, estimated }: ScenarioResult, { format }: ComparisonContext): string {
  return marked(format.count(internalDays), estimated);
}
