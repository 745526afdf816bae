import type { Condition } from './condition.ts';
import type { BySizeClass } from './figure.ts';
import type { CategoryId, DomainId, OptionId, QuestionId, SourceId, WorkPackageId } from './ids.ts';

/** Who decides: the municipality itself, it with others, or the Land or the Bund. */
export type Influence = 'own' | 'shared' | 'external';

interface QuestionCommon {
  readonly id: QuestionId;
  readonly domain: DomainId;
  readonly section: string | null;
  /** A short name for tables and lists; null where only the text names the question (see `questionName`). */
  readonly title: string | null;
  readonly text: string;
  readonly help: string | null;
  /** False for mere facts (and for every `text` question): in no score, no coverage. */
  readonly scored: boolean;
  readonly weight: number;
  readonly weightReason: string | null;
  readonly target: number | null;
  readonly stage: number | null;
  /** Part of the quick check. */
  readonly core: boolean;
  /** Who answers; the first one leads. */
  readonly roles: readonly string[];
  readonly influence: Influence;
  readonly evidence: readonly string[];
  readonly references: readonly Reference[];
  readonly workPackages: readonly WorkPackageId[];
  /** Categories named directly; those of the work packages come on top (see `categoriesOf`). */
  readonly categories: readonly CategoryId[];
  readonly appliesWhen: Condition | null;
  readonly duty: Duty | null;
  readonly cap: Cap | null;
}

export interface LevelQuestion extends QuestionCommon {
  readonly type: 'level';
  /** One text for each level 0..max. */
  readonly levels: readonly string[];
}

export interface ChoiceQuestion extends QuestionCommon {
  readonly type: 'choice';
  readonly options: readonly ChoiceOption[];
}

export interface ChoiceOption {
  readonly id: OptionId;
  readonly label: string;
  /** In levels, may be a fraction; null in facts. */
  readonly level: number | null;
}

export interface YesNoQuestion extends QuestionCommon {
  readonly type: 'yes-no';
  readonly levels: { readonly yes: number; readonly no: number };
}

export interface NumberQuestion extends QuestionCommon {
  readonly type: 'number';
  /** Empty in facts. */
  readonly thresholds: BySizeClass<readonly Threshold[]>;
  readonly interpolate: boolean;
  readonly unit: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly integer: boolean;
}

export interface MultiQuestion extends QuestionCommon {
  readonly type: 'multi';
  readonly options: readonly MultiOption[];
  /** Over the sum of points; empty in facts. */
  readonly thresholds: BySizeClass<readonly Threshold[]>;
  readonly interpolate: boolean;
}

export interface MultiOption {
  readonly id: OptionId;
  readonly label: string;
  readonly points: number;
  /** Stands alone, such as „nichts davon“. */
  readonly exclusive: boolean;
}

export interface TextQuestion extends QuestionCommon {
  readonly type: 'text';
}

export type Question = LevelQuestion | ChoiceQuestion | YesNoQuestion | NumberQuestion | MultiQuestion | TextQuestion;

/** From `from` on (in the unit of the answer, or in points) the level is `level`. */
export interface Threshold {
  readonly from: number;
  readonly level: number;
}

export interface Reference {
  readonly text: string;
  readonly status: 'binding' | 'guideline' | 'recommendation';
  /** Land whose law it is, such as ST; null: everywhere. */
  readonly state: string | null;
  readonly sources: readonly SourceId[];
}

/** What the law asks of municipalities; apart from the score. */
export interface Duty {
  readonly fulfilledAt: number;
  /** YYYY-MM-DD; null where no date is known. */
  readonly since: string | null;
  readonly reference: string;
}

/** A red line: while the question is below level `below`, its domain can't exceed level `at`. */
export interface Cap {
  readonly below: number;
  readonly at: number;
  readonly when: Condition | null;
}
