/** Asks on a terminal. The interview depends on this alone; `host/` implements it, tests script it. */
export interface Prompter {
  /** Asks for one of several; `key` picks the choice on the keyboard and is never a mere position. */
  choose<Value>(request: ChooseRequest<Value>): Promise<Value>;
  /** Asks for any number of choices; `problemWith` says what is wrong with a selection, null where it is fine. */
  chooseSeveral<Value>(request: ChooseSeveralRequest<Value>): Promise<readonly Value[]>;
  /** Asks for a line of text; `problemWith` as above. */
  enter(request: EnterRequest): Promise<string>;
}

export interface ChooseRequest<Value> {
  readonly message: string;
  readonly choices: readonly { readonly key: string; readonly label: string; readonly value: Value }[];
  /** How to choose, in one line. */
  readonly hint: string;
}

export interface ChooseSeveralRequest<Value> {
  readonly message: string;
  readonly choices: readonly { readonly label: string; readonly value: Value }[];
  readonly hint: string;
  problemWith(values: readonly Value[]): string | null;
}

export interface EnterRequest {
  readonly message: string;
  problemWith(text: string): string | null;
}

/** The respondent stopped: Ctrl-C, Ctrl-D or a closed input. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
