import type { Profile } from '../../answers/index.ts';
import {
  type BySizeClass,
  type Cost,
  forSizeClass,
  type Measure,
  type Pot,
  type Span,
} from '../../questionnaire/index.ts';
import { computed, type Derivation, given, type Origin } from '../derivation.ts';
import { type ExplainContext, inQuestionnaire } from '../explain-context.ts';
import { type QuantityName, quantity } from '../quantity.ts';

/** The two ends of a range, as the result has them, and their middle, which is reckoned with. */
export interface DerivedSpan {
  readonly low: Derivation;
  readonly mid: Derivation;
  readonly high: Derivation;
}

export const ends = ['low', 'high'] as const;
export const pots: readonly Pot[] = ['ergebnis', 'finanz'];
type End = (typeof ends)[number];

/** A measure's figures, each from the questionnaire or the municipality's own. */
export interface DerivedFigures {
  readonly internalDays: DerivedSpan;
  readonly months: DerivedSpan;
  readonly once: { readonly [P in Pot]: DerivedSpan };
  readonly yearly: { readonly [P in Pot]: DerivedSpan };
}

/** Days, months and money of a measure. */
export function figuresOf(context: ExplainContext, measure: Measure): DerivedFigures {
  const own = context.prepared.answers.planning.measures.get(measure.id);
  const money = (timing: Cost['timing']) => {
    const pot = (account: Pot): DerivedSpan => {
      const figure = own?.[timing]?.[account] ?? null;
      const of = `${measure.id}/${account}`;
      return own?.[timing] == null
        ? spanBy(timing, of, 'euros', (end) => sumOfItems(context, measure, timing, account, end))
        : ownSpan(context, timing, of, 'euros', figure ?? 0, `${measure.id}/${timing}`);
    };
    return { ergebnis: pot('ergebnis'), finanz: pot('finanz') };
  };
  const days = own?.internalDays ?? null;
  const months = own?.months ?? null;
  return {
    internalDays:
      days === null
        ? bySizeClass(context, 'internalDays', measure.id, 'days', measure.effort.internal, 'effort/internal')
        : ownSpan(context, 'internalDays', measure.id, 'days', days, `${measure.id}/internalDays`),
    months:
      months === null
        ? bySizeClass(context, 'months', measure.id, 'months', measure.duration, 'duration')
        : ownSpan(context, 'months', measure.id, 'months', months, `${measure.id}/months`),
    once: money('once'),
    yearly: money('yearly'),
  };
}

type FigureName = Extract<QuantityName, 'internalDays' | 'months' | 'once' | 'yearly'>;
type FigureUnit = 'days' | 'months' | 'euros';

/** A range from its two ends; its quantities are told apart by `/low`, `/mid` and `/high` behind what they belong to. */
function spanBy(name: FigureName, of: string, unit: FigureUnit, endOf: (end: End) => Derivation): DerivedSpan {
  const named = (end: End): Derivation => ({ ...endOf(end), quantity: quantity(name, `${of}/${end}`) });
  const [low, high] = [named('low'), named('high')];
  return { low, high, mid: computed(quantity(name, `${of}/mid`), unit, 'mean', [low, high]) };
}

function ownSpan(
  { origins }: ExplainContext,
  name: FigureName,
  of: string,
  unit: FigureUnit,
  figure: number,
  key: string,
): DerivedSpan {
  const origin = origins.answers(`/planning/measures/${key}`);
  return spanBy(name, of, unit, () => given(null, unit, figure, origin));
}

function bySizeClass(
  context: ExplainContext,
  name: FigureName,
  measure: string,
  unit: FigureUnit,
  spans: BySizeClass<Span> | null,
  key: string,
): DerivedSpan {
  const { sizeClass } = context.frame.applicability.profile;
  const [low, high] = (spans && forSizeClass(spans, sizeClass)) ?? [0, 0];
  const origin = inQuestionnaire(context, 'measures', measure, key);
  return spanBy(name, measure, unit, (end) => given(null, unit, end === 'low' ? low : high, origin));
}

/** Σ of the items of a pot; 0 without any. */
function sumOfItems(context: ExplainContext, measure: Measure, timing: Cost['timing'], pot: Pot, end: End): Derivation {
  const { profile } = context.frame.applicability;
  const items = measure.costs.flatMap((cost, index) =>
    cost.timing === timing && cost.account === pot ? [itemEnd(context, measure, cost, index, end, profile)] : [],
  );
  return computed(null, 'euros', 'sum', items);
}

/** EUR = amount + workplaces · perWorkplace. */
function itemEnd(
  context: ExplainContext,
  measure: Measure,
  cost: Cost,
  index: number,
  end: End,
  { sizeClass, workplaces }: Profile,
): Derivation {
  const what = quantity('item', `${measure.id}/costs/${index}/${end}`);
  const origin = inQuestionnaire(context, 'measures', measure.id, `costs/${index}`);
  const at = (span: Span): number => span[end === 'low' ? 0 : 1];
  const amount = at(forSizeClass(cost.amount, sizeClass) ?? [0, 0]);
  const each = at(cost.perWorkplace);
  if (each === 0 || workplaces === null) return given(what, 'euros', amount, origin);
  return computed(what, 'euros', 'sum', [
    given(null, 'euros', amount, origin),
    computed(null, 'euros', 'product', [
      given(quantity('workplaces'), 'count', workplaces, workplacesOrigin(context)),
      given(null, 'euros', each, origin),
    ]),
  ]);
}

/** The number of workplaces is the municipality's own, else its size class's. */
export function workplacesOrigin({ prepared, origins, frame }: ExplainContext): Origin {
  if (prepared.answers.municipality.workplaces !== null) return origins.answers('/municipality/workplaces');
  return origins.questionnaire(`${sizeClassPointer(prepared.questionnaire, frame.applicability.profile)}/workplaces`);
}

/** Where the municipality's size class stands in the questionnaire. */
export function sizeClassPointer(
  { sizeClasses }: { readonly sizeClasses: readonly { readonly id: string }[] },
  { sizeClass }: Pick<Profile, 'sizeClass'>,
): string {
  return `/sizeClasses/${sizeClasses.findIndex(({ id }) => id === sizeClass)}`;
}
