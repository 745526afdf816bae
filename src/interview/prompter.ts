/** Asks on a terminal. The interview depends on this alone; `host/` implements it, tests script it. */
export interface Prompter {
  /** Shows text that stays on the screen. */
  say(text: string): Promise<void>;
  /** Shows a question and takes an answer to it, or a command. */
  question(request: QuestionRequest): Promise<QuestionAct>;
  /** Asks for one of several; null where the respondent turns back. */
  choose(request: ChooseRequest): Promise<string | null>;
  /** Asks for a line of text; null where the respondent turns back. */
  enter(request: EnterRequest): Promise<string | null>;
  /** Leaves the terminal as it was found. */
  close(): void;
}

/** A line to choose; `key` picks it on the keyboard and is what comes back. It is never a mere position. */
export interface KeyedLabel {
  readonly key: string;
  readonly label: string;
}

/** A question as it is shown. */
export interface QuestionRequest {
  /** Domain, section and how far the interview is: „E-Akte · Bestand – Frage 12 von 85 · noch etwa 35 Minuten“. */
  readonly heading: string;
  readonly text: string;
  /** What is to be known of this question now: the answer so far, a note. */
  readonly remarks: readonly string[];
  readonly help: string | null;
  /** Evidence, legal basis …: one key away. */
  readonly details: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly form: AnswerForm;
  /** Answers beside those of the form: weiß nicht, trifft nicht zu, später. */
  readonly others: readonly KeyedLabel[];
  readonly commands: readonly KeyedLabel[];
  /** The key that shows and hides the details, handled by the prompter. */
  readonly detailsCommand: KeyedLabel;
  /** How the keys are called that leaf through what does not fit. */
  readonly pageKeys: { readonly up: string; readonly down: string };
}

export type AnswerForm =
  | {
      readonly kind: 'one';
      readonly choices: readonly KeyedLabel[];
      /** The answer so far; Enter keeps it. Without one nothing is chosen beforehand. */
      readonly current: string | null;
      readonly hint: string;
    }
  | {
      readonly kind: 'several';
      readonly choices: readonly Tick[];
      readonly current: readonly string[];
      readonly hint: string;
      /** Said where nothing is ticked. */
      readonly nothingTicked: string;
      standsAlone(label: string): string;
    }
  | {
      readonly kind: 'number';
      /** Before what is typed, such as „Zahl (%):“. */
      readonly label: string;
      readonly current: string;
      readonly hint: string;
      /** What is wrong so far; asked at each key, and with `whole` at the end. */
      problemWith(typed: string, whole: boolean): string | null;
    };

export interface Tick extends KeyedLabel {
  /** Excludes all others, such as „nichts davon“. */
  readonly alone: boolean;
}

/** `key`: a choice, one of the others or a command. */
export type QuestionAct =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'ticked'; readonly keys: readonly string[] }
  | { readonly kind: 'typed'; readonly text: string };

export interface ChooseRequest {
  readonly message: string;
  readonly choices: readonly KeyedLabel[];
  /** Chosen beforehand; null: nothing. */
  readonly current: string | null;
  readonly pageKeys: QuestionRequest['pageKeys'];
  /** What was chosen stays on the screen. */
  readonly keep: boolean;
  /** How to choose, in one line. */
  readonly hint: string;
  /** What turns back where there is no Escape; empty: nothing does. */
  readonly backKey: string;
}

export interface EnterRequest {
  readonly message: string;
  /** What else is to be known for typing, in one line. */
  readonly hint: string;
  /** Stands in the line already, to be changed. */
  readonly current: string;
  /** What turns back where there is no Escape; empty: nothing does. */
  readonly backKey: string;
  problemWith(text: string): string | null;
}

/** The respondent stopped: Ctrl-C, Ctrl-D, a closed input or terminal, or the system asked to end. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
