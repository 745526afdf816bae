/**
 * A report as data: what is said and in which form, free of any output format. Renderers turn it into Markdown and the
 * like and do all the escaping, so that no section can forget it.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | Table
  | Gantt
  | { readonly kind: 'rule' };

/** A plain string, or pieces of it with some emphasis. */
export type Text = string | readonly Inline[];

export type Inline =
  | string
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | { readonly kind: 'lineBreak' };

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  /** As many cells as columns in every row. */
  readonly rows: readonly (readonly Text[])[];
}

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** A bar chart over time. Dates are YYYY-MM-DD, `end` is the first day after. */
export interface Gantt {
  readonly kind: 'gantt';
  readonly title: string;
  readonly sections: readonly { readonly title: string; readonly tasks: readonly GanttTask[] }[];
}

export interface GanttTask {
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly mark: 'critical' | 'active' | 'normal';
}
