import type { CategoryId, SourceId, WorkPackageId } from './ids.ts';

export interface Priorities {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly rankPoints: readonly number[];
  readonly note: string | null;
  readonly categories: readonly Category[];
  readonly workPackages: readonly WorkPackage[];
}

export interface Category {
  readonly id: CategoryId;
  readonly title: string;
  /** Count in each column; null: the count is not preserved. Only one of `votes` and `weight` says something. */
  readonly votes: readonly number[] | null;
  readonly weight: number | null;
}

export interface WorkPackage {
  readonly id: WorkPackageId;
  readonly category: CategoryId;
  readonly title: string;
  readonly due: { readonly text: string; readonly date: string | null } | null;
  readonly responsible: readonly string[];
  /** Null where the municipalities can act themselves. */
  readonly pending: Pending | null;
}

/** What hangs on the Land or the Bund alone (offen beim Land/Bund). */
export interface Pending {
  readonly with: readonly PendingWith[];
  /** What is known of it at the questionnaire's date. */
  readonly state: string;
  /** What a municipality can do meanwhile. */
  readonly action: string;
  readonly sources: readonly SourceId[];
}

export type PendingWith = 'land' | 'bund';
