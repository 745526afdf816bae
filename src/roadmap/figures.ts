import type { MeasurePlanning, Pots, Profile } from '../answers/index.ts';
import {
  type BySizeClass,
  type Cost,
  forSizeClass,
  type Measure,
  type Pot,
  type Span,
} from '../questionnaire/index.ts';

/** EUR gross in each pot, as ranges. */
export type PotSpans = { readonly [P in Pot]: Span };

/** A measure's figures for one municipality: its size class, its workplaces, its own figures where it has some. */
export interface Figures {
  /** Person-days, once. */
  readonly internalDays: Span;
  readonly once: PotSpans;
  readonly yearly: PotSpans;
  readonly months: Span;
  /** Part of the once-costs (by their midpoint) that funding bears, in 0..1. */
  readonly fundedShare: number;
  /** At least one figure that is reckoned with is an estimate of the questionnaire. */
  readonly estimated: boolean;
  /** At least one figure is the municipality's own. */
  readonly ownFigures: boolean;
}

const none: Span = [0, 0];
export const pots: readonly Pot[] = ['ergebnis', 'finanz'];

/** The midpoint of a range: what is reckoned with. */
export function midpoint([low, high]: Span): number {
  return (low + high) / 2;
}

/** Both pots together, at midpoints, in EUR. */
export function midpointOfPots(spans: PotSpans): number {
  return pots.reduce((sum, pot) => sum + midpoint(spans[pot]), 0);
}

function addSpans(a: Span, b: Span): Span {
  return [a[0] + b[0], a[1] + b[1]];
}

/** Formula: docs/roadmap.md#figures. What is not given is 0. */
export function figuresOf(measure: Measure, profile: Profile, own: MeasurePlanning | null): Figures {
  const internalDays = exact(own?.internalDays) ?? spanOf(measure.effort.internal, profile);
  const months = exact(own?.months) ?? spanOf(measure.duration, profile);
  const once = exactPots(own?.once) ?? costsOf(measure, 'once', profile);
  const yearly = exactPots(own?.yearly) ?? costsOf(measure, 'yearly', profile);
  const isOwn = (timing: Cost['timing']) => (timing === 'once' ? own?.once : own?.yearly) != null;
  return {
    internalDays,
    once,
    yearly,
    months,
    fundedShare: fundedShare(own?.funding ?? null, midpointOfPots(once)),
    estimated:
      (measure.effort.internal !== null && measure.effort.status === 'estimate' && own?.internalDays == null) ||
      measure.costs.some((cost) => cost.status === 'estimate' && !isOwn(cost.timing)),
    ownFigures: own !== null && [own.internalDays, own.once, own.yearly, own.months].some((figure) => figure !== null),
  };
}

function exact(figure: number | null | undefined): Span | null {
  return figure == null ? null : [figure, figure];
}

function exactPots(figure: Pots | null | undefined): PotSpans | null {
  return figure == null
    ? null
    : { ergebnis: [figure.ergebnis, figure.ergebnis], finanz: [figure.finanz, figure.finanz] };
}

function spanOf(spans: BySizeClass<Span> | null, profile: Profile): Span {
  return (spans === null ? null : forSizeClass(spans, profile.sizeClass)) ?? none;
}

/** EUR = amount + workplaces · perWorkplace, summed over the items of a pot. */
function costsOf(measure: Measure, timing: Cost['timing'], profile: Profile): PotSpans {
  const sum = (pot: Pot): Span =>
    measure.costs
      .filter((cost) => cost.timing === timing && cost.account === pot)
      .map((cost) => costOf(cost, profile))
      .reduce(addSpans, none);
  return { ergebnis: sum('ergebnis'), finanz: sum('finanz') };
}

/** One item's EUR for a municipality. */
export function costOf(cost: Cost, profile: Pick<Profile, 'sizeClass' | 'workplaces'>): Span {
  const amount = forSizeClass(cost.amount, profile.sizeClass) ?? none;
  const workplaces = profile.workplaces ?? 0;
  return [amount[0] + workplaces * cost.perWorkplace[0], amount[1] + workplaces * cost.perWorkplace[1]];
}

/** min(share · mid, upTo) ÷ mid; 0 where nothing is to be paid. */
function fundedShare(funding: MeasurePlanning['funding'], onceMid: number): number {
  if (funding === null || onceMid === 0) return 0;
  return Math.min(funding.share * onceMid, funding.upTo ?? Number.POSITIVE_INFINITY) / onceMid;
}

/** What weighs against the benefit, in person-days: internal days + (once + 3 · yearly) ÷ day rate, at midpoints. Funding plays no part. */
export function costInDays(figures: Figures, dayRate: number | null): number {
  const euros = midpointOfPots(figures.once) + 3 * midpointOfPots(figures.yearly);
  return midpoint(figures.internalDays) + (dayRate === null ? 0 : euros / dayRate);
}
