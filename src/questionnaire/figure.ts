import type { SizeClassId } from './ids.ts';

/** A range [low, high] as the files give it. Its midpoint is what is reckoned with. */
export type Span = readonly [low: number, high: number];

/** One value for all municipalities, or one for each size class (Größenklasse). */
export type BySizeClass<T> =
  | { readonly kind: 'all'; readonly value: T }
  | { readonly kind: 'classes'; readonly values: ReadonlyMap<SizeClassId, T> };

export type FigureStatus = 'sourced' | 'derived' | 'estimate';
/** Budget side: `ergebnis` (Ergebnishaushalt, konsumtiv) or `finanz` (Finanzhaushalt, investiv). */
export type Pot = 'ergebnis' | 'finanz';
