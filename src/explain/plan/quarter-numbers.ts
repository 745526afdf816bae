import { formatQuarter } from '../../answers/index.ts';
import { endOf, type PlannedJob } from '../../roadmap/index.ts';
import { computed, type Derivation, elsewhere } from '../derivation.ts';
import type { ExplainContext } from '../explain-context.ts';
import { type ExplainedNumber, explained } from '../explanation.ts';
import { capacityOf, durationOf } from '../measure/cost.ts';
import { figuresOf } from '../measure/figures.ts';
import { quantity } from '../quantity.ts';
import { categoryInterval } from '../standing/category-numbers.ts';
import { domainInterval } from '../standing/domain-score.ts';
import { intervalNumbers } from '../standing/levelled.ts';
import { maturityInterval, partsElsewhere, priorityInterval } from '../standing/whole-score.ts';
import { assuredAt, standingAfter } from './standing-after.ts';

/** All that the result says of the quarter t, from 0, of the plan. */
export function quarterNumbers(context: ExplainContext, t: number): readonly ExplainedNumber[] {
  const { plan } = context;
  const name = formatQuarter(plan.calendar.start + t);
  const at = `/plan/trajectory/${t}`;
  const standing = standingAfter(context, t);
  return [
    ...explained(assuredAt(context, t), `${at}/assured`, ...atTheEnd(context, t, '/assured/to')),
    ...intervalNumbers(
      priorityInterval(context, standing, partsElsewhere(name)),
      `${at}/priority`,
      atTheEnd(context, t, '/priority/to'),
    ),
    ...standing.aggregates.categories.flatMap(({ framed }) =>
      intervalNumbers(categoryInterval(context, framed, standing), null),
    ),
    ...intervalNumbers(
      maturityInterval(context, standing, partsElsewhere(name)),
      `${at}/maturity`,
      atTheEnd(context, t, '/maturity/to'),
    ),
    ...standing.aggregates.domains.flatMap((score) =>
      intervalNumbers(domainInterval(context, score, standing), `${at}/domains/${score.framed.domain.id}`),
    ),
    ...explained(loadOf(context, t), `/plan/load/${t}/internalDays`),
    ...explained(capacityOf(context), `/plan/load/${t}/limit`),
  ];
}

/** Where the big picture repeats a number of the last quarter. */
function atTheEnd({ plan }: ExplainContext, t: number, key: string): readonly string[] {
  return t === plan.calendar.length - 1 ? [`/bigPicture/island${key}`] : [];
}

/** The person-days of a quarter: those of each measure that runs, spread evenly over its quarters. */
function loadOf(context: ExplainContext, t: number): Derivation {
  const quarter = context.plan.calendar.start + t;
  const running = context.plan.planned.filter(({ job, start }) => start <= quarter && quarter <= endOf(job, start));
  return computed(
    quantity('load', formatQuarter(quarter)),
    'days',
    'sum',
    running.map((one) => daysInQuarter(context, one)),
  );
}

/** What one measure takes of each of its quarters. */
export function daysInQuarter(context: ExplainContext, { job }: PlannedJob): Derivation {
  const { measure } = job.need;
  const figures = figuresOf(context, measure);
  const { quantity: what, value } = figures.internalDays.mid;
  const duration = durationOf(context, measure, figures);
  return computed(quantity('daysInQuarter', job.id), 'days', 'quotient', [
    elsewhere(what ?? quantity('internalDays', job.id), 'days', value, job.id),
    elsewhere(quantity('duration', job.id), 'quarters', duration.value, job.id),
  ]);
}
