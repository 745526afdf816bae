import type { BySizeClass, FigureStatus, Pot, Span } from './figure.ts';
import type { DomainId, MeasureId, QuestionId, SourceId, WorkPackageId } from './ids.ts';
import type { Influence } from './question.ts';

/** Maßnahme. */
export interface Measure {
  readonly id: MeasureId;
  readonly title: string;
  readonly description: string | null;
  readonly domain: DomainId;
  readonly raises: readonly Raise[];
  readonly requires: readonly MeasureId[];
  /** Person-days, once. */
  readonly effort: {
    readonly internal: BySizeClass<Span> | null;
    readonly external: BySizeClass<Span> | null;
    readonly status: FigureStatus;
  };
  readonly costs: readonly Cost[];
  /** Months; null: not given, reckoned as 0. */
  readonly duration: BySizeClass<Span> | null;
  readonly wave: number | null;
  readonly responsible: readonly string[];
  readonly partners: readonly string[];
  readonly influence: Influence;
  readonly deadline: { readonly date: string; readonly reference: string | null } | null;
  readonly workPackages: readonly WorkPackageId[];
  readonly sources: readonly SourceId[];
}

/** Works from level `from` up to level `to`. */
export interface Raise {
  readonly question: QuestionId;
  readonly from: number;
  readonly to: number;
}

/** EUR gross. */
export interface Cost {
  readonly label: string;
  readonly timing: 'once' | 'yearly';
  readonly account: Pot;
  readonly amount: BySizeClass<Span>;
  /** EUR, added for each workplace. */
  readonly perWorkplace: Span;
  readonly status: FigureStatus;
  readonly sources: readonly SourceId[];
}
