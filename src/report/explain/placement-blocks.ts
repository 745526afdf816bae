import type { Attempt, Constraint, Derivation, MeasureFacts, Overrun, Placement } from '../../explain/index.ts';
import type { Block, Text } from '../document/block.ts';
import { heading, labelled, left, list, paragraph, right, strong, table } from '../document/build-blocks.ts';
import { dueOperation } from './due-operation.ts';
import { formatNumber, formatValue, numberOf, originNote, type PageContext, quoted } from './explain-context.ts';
import { capital } from './operation.ts';
import { stepLine, stepsTo } from './steps.ts';

type Page = PageContext<MeasureFacts>;

/** When a measure runs and what put it there; or what keeps it out of the plan. */
export function placementBlocks(context: Page): readonly Block[] {
  const { measure: text } = context.text;
  const { placement } = context.facts;
  if (placement === null) return [];
  const duration = numberOf(context, 'duration');
  // What takes one quarter anyway needs no reckoning.
  const steps =
    duration === null || duration.value === 1
      ? []
      : stepsTo([duration], ({ quantity }) => durations.includes(quantity?.name ?? ''));
  return [
    heading(2, text.plan),
    ...(placement.state === 'unplanned' ? unplanned(context, placement) : planned(context, placement)),
    ...(steps.length === 0
      ? []
      : [heading(3, capital(text.duration)), ...list(steps.map((step) => stepLine(context, step)))]),
    ...dueBlocks(context),
  ];
}

const durations = ['quartersByMonths', 'quartersByStaff', 'duration'];

function planned(
  context: Page,
  { start, end, constraint }: Exclude<Placement, { state: 'unplanned' }>,
): readonly Block[] {
  const { measure: text } = context.text;
  const { format } = context;
  return [
    paragraph([
      strong(text.period(format.quarter(start), format.quarter(end))),
      ` ${constraintInWords(context, constraint)}`,
    ]),
    ...(constraint.kind === 'capacity' || constraint.kind === 'budget' ? overrunLines(context, constraint) : []),
  ];
}

function constraintInWords(context: Page, constraint: Constraint): string {
  const { constraints, pots } = context.text.measure;
  const { format } = context;
  switch (constraint.kind) {
    case 'running':
    case 'fixed':
      return constraints[constraint.kind](originNote(context, constraint.origin));
    case 'planStart':
    case 'free':
      return constraints[constraint.kind];
    case 'requirement':
      return constraints.requirement(quoted(context, constraint.measure), format.longQuarter(constraint.end));
    case 'capacity':
      return constraints.capacity(format.longQuarter(constraint.quarter));
    case 'budget':
      return constraints.budget(String(constraint.year), pots[constraint.pot]);
  }
}

/** What would be taken in all, beside the limit, and how much is missing. */
function overrunLines(context: Page, { taken, limit }: Overrun): readonly Block[] {
  const { measure: text, names } = context.text;
  const [others, own] = taken.parts;
  const place = originNote(context, limit.origin);
  const limitText = place === '' ? formatValue(context, limit) : `${formatValue(context, limit)} (${place})`;
  return list([
    labelled(capital(names[taken.quantity?.name ?? 'daysTaken']), sumInWords(context, taken, others, own)),
    labelled(capital(text.limit), limitText),
    labelled(capital(text.shortage), formatNumber(context, taken.value - limit.value, taken.unit)),
  ]);
}

function sumInWords(context: Page, taken: Derivation, others?: Derivation, own?: Derivation): string {
  if (others === undefined || own === undefined) return formatValue(context, taken);
  const { names, measure } = context.text;
  const sum = `${formatValue(context, others)} (${names.others}) + ${formatValue(context, own)} (${measure.itself})`;
  return `${sum} = ${formatValue(context, taken)}`;
}

function unplanned(context: Page, placement: Extract<Placement, { state: 'unplanned' }>): readonly Block[] {
  const { measure: text } = context.text;
  const { reason, because, attempt } = placement;
  const titles = (because?.measures ?? []).map((id) => quoted(context, id));
  const further = because === null ? '' : ` ${text.because[because.kind](titles)}`;
  return [
    paragraph([strong(text.reasons[reason]), further]),
    ...(attempt === null ? [] : attemptBlocks(context, attempt)),
  ];
}

function attemptBlocks(context: Page, { earliest, latest, start, overrun }: Attempt): readonly Block[] {
  const { measure: text } = context.text;
  const { format } = context;
  if (start === null || overrun === null)
    return latest < earliest ? [paragraph(text.tooLate(format.longQuarter(earliest), format.longQuarter(latest)))] : [];
  const words =
    overrun.kind === 'capacity'
      ? text.attempt.capacity(format.longQuarter(start), format.longQuarter(overrun.quarter))
      : text.attempt.budget(format.longQuarter(start), String(overrun.year), text.pots[overrun.pot]);
  return [paragraph(words), ...overrunLines(context, overrun)];
}

/** What falls due in which year, from which pot. */
function dueBlocks(context: Page): readonly Block[] {
  const { measure: text, pots } = context.text;
  const { explanation } = context;
  const due = explanation.numbers.flatMap(({ derivation }) =>
    derivation.quantity?.name === 'due' ? [derivation] : [],
  );
  if (due.length === 0) return [];
  const columns = text.dueColumns;
  const rows = due.map((one): readonly Text[] => {
    const [, of = '', pot] = (one.quantity?.of ?? '').split('/');
    return [of, pot === 'finanz' ? pots.finanz : pots.ergebnis, formatValue(context, one), dueOperation(context, one)];
  });
  return [
    heading(3, text.due),
    table([left(columns.year), left(columns.pot), right(columns.amount), left(columns.calculation)], rows),
  ];
}
