import { forSizeClass, type Measure, type Questionnaire, type Span } from '../../src/questionnaire/index.ts';
import type { Content } from './content.ts';
import { ids, markdownTable } from './markdown-table.ts';

/** How sure the figures are, and what each measure costs in each size class. */
export function figureSection({ questionnaire }: Content): string {
  const { measures, sizeClasses } = questionnaire;
  const costs = measures.flatMap((measure) => measure.costs.map((cost) => ({ measure, cost })));
  const accounts = [
    ['ergebnis', 'Ergebnishaushalt (konsumtiv)'],
    ['finanz', 'Finanzhaushalt (investiv)'],
  ] as const;
  const statuses = ['sourced', 'derived', 'estimate'] as const;
  const backed = costs.filter(({ cost }) => cost.status !== 'estimate');
  return [
    'Cost items by budget side and by how sure they are:',
    markdownTable(
      ['Budget side', ...statuses.map((status) => `${status} >`)],
      accounts.map(([account, title]) => [
        title,
        ...statuses.map((status) =>
          String(costs.filter(({ cost }) => cost.account === account && cost.status === status).length),
        ),
      ]),
    ),
    'Those that are more than an estimate:',
    markdownTable(
      ['Measure', 'Item', 'Status', 'Sources'],
      backed.map(({ measure, cost }) => [`\`${measure.id}\``, cost.label, cost.status, ids(cost.sources)]),
    ),
    'Each measure at the reference number of workplaces, person-days in the house and EUR, once and each year (low–high):',
    markdownTable(
      ['Measure', 'Wave >', ...sizeClasses.map(({ id }) => `${id} >`)],
      measures.map((measure) => [
        `\`${measure.id}\``,
        measure.wave === null ? '–' : String(measure.wave),
        ...sizeClasses.map(({ id, workplaces }) => figures(measure, id, workplaces ?? 0)),
      ]),
    ),
  ].join('\n\n');
}

function figures(measure: Measure, sizeClass: Questionnaire['sizeClasses'][number]['id'], workplaces: number): string {
  const sumOf = (timing: 'once' | 'yearly') =>
    measure.costs
      .filter((cost) => cost.timing === timing)
      .map((cost): Span => {
        const [low, high] = forSizeClass(cost.amount, sizeClass) ?? [0, 0];
        return [low + workplaces * cost.perWorkplace[0], high + workplaces * cost.perWorkplace[1]];
      })
      .reduce((sum: Span, span): Span => [sum[0] + span[0], sum[1] + span[1]], [0, 0]);
  const days = (measure.effort.internal && forSizeClass(measure.effort.internal, sizeClass)) ?? [0, 0];
  return `${range(days)} d; ${range(sumOf('once'))}; ${range(sumOf('yearly'))}/a`;
}

function range([low, high]: Span): string {
  const text = (value: number) => value.toLocaleString('en-GB');
  return low === high ? text(low) : `${text(low)}–${text(high)}`;
}
