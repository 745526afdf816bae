import { englishHelp } from './cli-help-english.ts';
import { germanHelp } from './cli-help-german.ts';
import type { Language } from './language.ts';

/** The texts of `--help`. */
export interface HelpWording {
  /** Headings and the texts that every command shares. */
  readonly frame: {
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly commands: string;
    /** Stands for the options in the usage line. */
    readonly optionsTerm: string;
    readonly commandTerm: string;
    readonly help: string;
    readonly helpCommand: string;
    readonly language: string;
    readonly version: string;
    readonly examples: string;
  };
  readonly program: Omit<CommandHelp, 'summary'>;
  readonly assess: CommandHelp & {
    readonly file: Term;
    readonly questionnaire: string;
    readonly quick: string;
    readonly domain: string;
    readonly open: string;
    readonly role: string;
    readonly plain: string;
    readonly answersFrom: string;
    readonly output: string;
  };
  readonly score: CommandHelp & {
    readonly file: Term;
    readonly questionnaire: string;
    readonly format: string;
    readonly output: string;
    readonly date: string;
    readonly failUnder: string;
    readonly strict: string;
    readonly optimize: string;
    readonly timeLimit: string;
    readonly robustness: string;
    readonly seed: string;
    readonly reach: string;
    readonly whatIf: string;
    readonly budget: string;
    readonly days: string;
    readonly start: string;
    readonly quarters: string;
    readonly reject: string;
    readonly done: string;
    readonly rankPoints: string;
    readonly planning: string;
  };
  readonly compare: CommandHelp & {
    readonly files: Term;
    readonly whatIf: string;
    readonly oldQuestionnaire: string;
    readonly questionnaire: string;
    readonly format: string;
    readonly output: string;
    readonly date: string;
  };
  readonly explain: CommandHelp & {
    readonly file: Term;
    readonly id: Term;
    readonly format: string;
    readonly output: string;
    readonly date: string;
  };
  readonly validate: CommandHelp & {
    readonly paths: Term;
    readonly questionnaire: string;
    readonly kind: string;
    readonly format: string;
    readonly output: string;
    readonly maxProblems: string;
    readonly strict: string;
    readonly explain: string;
    readonly watch: string;
  };
  readonly list: CommandHelp & { readonly questionnaire: string; readonly question: string; readonly watch: string };
  /** The placeholders of values in the options' flags. */
  readonly values: {
    readonly questionnaire: string;
    readonly kind: string;
    readonly code: string;
    readonly format: string;
    readonly file: string;
    readonly date: string;
    readonly threshold: string;
    readonly budget: string;
    readonly days: string;
    readonly quarter: string;
    readonly changes: string;
    readonly count: string;
    readonly measure: string;
    readonly level: string;
    readonly points: string;
    readonly seconds: string;
    readonly domain: string;
    readonly question: string;
    readonly role: string;
    readonly language: string;
  };
}

export interface CommandHelp {
  /** One line for the list of commands. */
  readonly summary: string;
  readonly description: string;
  readonly examples: readonly string[];
}

/** An argument's name in the usage line, and what it is. */
export interface Term {
  readonly name: string;
  readonly description: string;
}

export function helpWording(language: Language): HelpWording {
  return language === 'de' ? germanHelp : englishHelp;
}
