import type { DiagnosticArguments } from './arguments.ts';
import type { Code } from './catalogue.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A place in a text: line and column from 1, columns in UTF-16 units, as editors count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of text; `end` is exclusive. */
export interface TextRange {
  readonly start: Position;
  readonly end: Position;
}

/** Where something stands. `range` is null where there is no honest position: it then concerns the file as a whole. */
export interface Place {
  readonly file: string;
  /** JSON Pointer into the file; '' is the whole document. */
  readonly pointer: string;
  readonly range: TextRange | null;
  /** Where an alias or a merge key leads to the place: of an alias what it stands for, of what one brings the place where it is used. */
  readonly otherEnd?: OtherEnd;
}

export interface OtherEnd extends Place {
  readonly role: 'anchor' | 'use';
}

/** One finding of a given code: what is wrong (as code and typed arguments, worded by `text/`) and where. */
export interface DiagnosticOf<C extends Code> extends Place {
  readonly code: C;
  readonly severity: Severity;
  readonly args: DiagnosticArguments[C];
  /** Other places that explain this one, such as where an id was given first. */
  readonly related: readonly Place[];
}

export type Diagnostic = { [C in Code]: DiagnosticOf<C> }[Code];

/** The outcome of a step that can fail for expected reasons: a value or nothing, and what there is to say. */
export interface Outcome<T> {
  readonly value: T | null;
  readonly diagnostics: readonly Diagnostic[];
}
