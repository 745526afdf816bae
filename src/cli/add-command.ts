import { type Command, Option } from 'commander';
import type { HelpWording } from '../text/index.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './exit-codes.ts';

/** What a command needs to join the program. */
export interface Registration {
  readonly context: Context;
  readonly help: HelpWording;
  /** Takes the exit code of the command that ran. */
  finish(code: ExitCode): void;
}

/** Adds a command with what all commands have in common. Its own arguments and options come on top. */
export function addCommand(
  program: Command,
  name: 'assess' | 'score' | 'compare' | 'explain' | 'validate' | 'list',
  { help }: Registration,
): Command {
  const wording = help[name];
  return program
    .command(name)
    .summary(wording.summary)
    .description(wording.description)
    .helpOption('-h, --help', help.frame.help)
    .addHelpText('after', examplesText(wording.examples, help));
}

/** It has been read before (`chooseLanguage`); commander only must know it, wherever it stands. */
export function languageOption({ frame, values }: HelpWording): Option {
  return new Option(`--lang <${values.language}>`, frame.language);
}

export function examplesText(lines: readonly string[], { frame }: HelpWording): string {
  return `\n${frame.examples}\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

/** For options that can be given several times. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
