import type { Body, DomainId, MeasureId, OptionId, Pot, QuestionId, SizeClassId } from '../questionnaire/index.ts';

export { type Body, bodies } from '../questionnaire/index.ts';

/** A whole quarter of a year, counted as year · 4 + (quarter − 1), so that quarters can be added and compared. */
export type Quarter = number;

/** One municipality's file of answers. */
export interface Answers {
  readonly questionnaire: { readonly id: string; readonly version: string };
  /** YYYY-MM-DD. */
  readonly assessedOn: string;
  readonly municipality: Municipality;
  /** Own targets in levels, by domain or question. */
  readonly targets: ReadonlyMap<DomainId | QuestionId, number>;
  readonly planning: Planning;
  readonly entries: ReadonlyMap<QuestionId, Entry>;
}

/** As the file states it; what is in effect (size class, workplaces) says `profileOf`. */
export interface Municipality {
  readonly name: string;
  readonly ags: string | null;
  readonly ars: string | null;
  readonly body: Body | null;
  readonly state: string | null;
  readonly population: number | null;
  readonly sizeClass: SizeClassId | null;
  readonly workplaces: number | null;
}

/** The municipality's facts in effect: the size class stated or found by population, the workplaces stated or the class's. */
export interface Profile {
  readonly body: Body | null;
  readonly state: string | null;
  readonly population: number | null;
  readonly sizeClass: SizeClassId | null;
  readonly workplaces: number | null;
}

/** level, number: a number · choice: an option · yes-no: a boolean · multi: options · text: a string */
export type AnswerValue = number | boolean | string | readonly OptionId[];

interface EntryCommon {
  readonly evidence: string | null;
  readonly comment: string | null;
  readonly by: string | null;
  /** YYYY-MM-DD. */
  readonly on: string | null;
}

/** What the respondent wrote for one question. `blank` is an entry with no value, only a comment say. */
export type Entry =
  | (EntryCommon & { readonly kind: 'answered'; readonly value: AnswerValue })
  | (EntryCommon & { readonly kind: 'unknown' })
  | (EntryCommon & { readonly kind: 'notApplicable'; readonly reason: string })
  | (EntryCommon & { readonly kind: 'blank' });

/** EUR in each pot. */
export type Pots = { readonly [P in Pot]: number };

export interface Planning {
  readonly start: Quarter | null;
  readonly quarters: number | null;
  /** Person-days; null: the size class's. */
  readonly internalDaysPerQuarter: number | null;
  /** By calendar year; null: no limit. */
  readonly budget: ReadonlyMap<number, Budget> | null;
  readonly measures: ReadonlyMap<MeasureId, MeasurePlanning>;
}

/** EUR for a calendar year: for each pot, or one sum for both. */
export type Budget = ({ readonly kind: 'pots' } & Pots) | { readonly kind: 'total'; readonly total: number };

export interface MeasurePlanning {
  readonly state: 'done' | 'rejected' | 'running' | 'planned' | null;
  readonly start: Quarter | null;
  /** Own figures; each replaces the questionnaire's as a whole, null leaves it. */
  readonly internalDays: number | null;
  readonly once: Pots | null;
  readonly yearly: Pots | null;
  readonly months: number | null;
  readonly funding: Funding | null;
}

/** Of the once-costs: `share` in 0..1, at most `upTo` EUR (null: no limit). */
export interface Funding {
  readonly share: number;
  readonly upTo: number | null;
  readonly programme: string | null;
}
