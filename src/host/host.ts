import type { Prompter, QuestionRequest } from '../interview/index.ts';
import type { FilePort } from '../questionnaire/index.ts';
import type { Solver } from '../roadmap/index.ts';
import type { JsonObject } from '../source/index.ts';

/** Everything outside the program, as the commands see it. Tests put their own in its place. */
export interface Host {
  readonly files: Files;
  readonly terminal: Terminal;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly builtIn: BuiltInQuestionnaires;
  /** The local date, YYYY-MM-DD. */
  today(): string;
  /** SHA-256 of the text as UTF-8, in hexadecimal digits. */
  sha256(text: string): string;
  /** The local time, HH:MM:SS. */
  timeOfDay(): string;
  /** Seconds on a clock that only runs forward. */
  seconds(): number;
  /** `plain`: line by line, without any control sequence. */
  prompter(options: { readonly plain: boolean }): Promise<Prompter>;
  /** What the screen of a question shows, its explanation open, as if the terminal had rows enough. */
  picture(request: QuestionRequest): Promise<string>;
  watch(): Promise<FolderWatch>;
  /** Solves mixed-integer models, each in a thread of its own. */
  solver(): Promise<Solver>;
}

/** Waits for changes to the YAML and JSON files in folders. */
export interface FolderWatch {
  /** Watches further folders, those in them aside; what is none is left out. */
  add(folders: readonly string[]): void;
  /** The next change since the last one, or that the system (Ctrl-C) asks to end. */
  next(): Promise<'changed' | 'stopped'>;
  close(): void;
}

/** Writing failed; `reason` is the system's short name for it, such as EACCES. */
export type Writing = { readonly kind: 'written' } | { readonly kind: 'failed'; readonly reason: string };

/** A lock on a file, or who has it. */
export type Locking =
  | { readonly kind: 'locked'; release(): Promise<void> }
  | {
      readonly kind: 'held';
      /** The lock file. */
      readonly path: string;
      readonly host: string;
      readonly pid: number;
      /** Local time, YYYY-MM-DD HH:MM. */
      readonly since: string;
      /** Held by a process of this machine. */
      readonly here: boolean;
    }
  | { readonly kind: 'failed'; readonly reason: string };

/** What stands at a path, links followed. */
export type PathKind =
  | { readonly kind: 'file' | 'folder' | 'missing' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** What a search found, in the order of paths; `unreadable` holds the folders and links that it could not follow. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
}

export interface Files extends FilePort {
  kindOf(path: string): Promise<PathKind>;
  /** The files anywhere below a folder that end in one of the endings, without regard to case. Hidden ones and node_modules are left out. */
  filesBelow(folder: string, endings: readonly string[]): Promise<FoundFiles>;
  /** The files that a pattern with `*`, `**`, `?`, `[…]` or `{a,b}` means. */
  filesMatching(pattern: string): Promise<FoundFiles>;
  /** The path with the separators that lotse uses everywhere, whatever the system’s are. */
  withSlashes(path: string): string;
  /** The path from the working folder, with `/`; an absolute one where none leads there (another drive). */
  fromWorkingFolder(path: string): string;
  /** All or nothing: whoever reads meanwhile sees the old file or the new one. New files are for the user's eyes only (0600). */
  write(path: string, text: string): Promise<Writing>;
  /** Whether `write` may be expected to succeed, without writing anything. */
  tryWriting(path: string): Promise<Writing>;
  /** Keeps other interviews out of a file until it is released. */
  lock(path: string): Promise<Locking>;
  /** Whether two paths mean the same file. */
  isSame(one: string, other: string): Promise<boolean>;
}

export interface Terminal {
  /** Somebody sits there: input and output are both a terminal. */
  readonly interactive: boolean;
  /** Whether what is written is read from a screen, and neither a file nor another program takes it. */
  readonly isTerminal: { readonly output: boolean; readonly errors: boolean };
  /** Shows more than ASCII. */
  readonly unicode: boolean;
  /** Standard error is a terminal on which a line can be written over. */
  readonly rewritesErrors: boolean;
  /** Columns of the output. */
  readonly width: number;
  readonly colours: { readonly output: boolean; readonly errors: boolean };
  readInput(): Promise<Uint8Array>;
  writeOutput(text: string): Promise<Writing>;
  writeError(text: string): Promise<Writing>;
}

/** A questionnaire as the build compiled it: checked, includes merged. */
export interface CompiledQuestionnaire {
  readonly digest: string;
  readonly merged: JsonObject;
}

export interface BuiltInQuestionnaires {
  ids(): Promise<readonly string[]>;
  /** Null where there is none of that name. */
  load(id: string): Promise<CompiledQuestionnaire | null>;
  /** The folder that it was compiled from, as a path from the working folder. */
  folderOf(id: string): string;
}
