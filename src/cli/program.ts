import { Command } from 'commander';
import { type HelpWording, helpWording } from '../text/index.ts';
import { examplesText, languageOption, type Registration } from './add-command.ts';
import { addAssessCommand } from './assess-command.ts';
import { addCompareCommand } from './compare-command.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './exit-codes.ts';
import { addExplainCommand } from './explain-command.ts';
import { addListCommand } from './list-command.ts';
import { addScoreCommand } from './score-command.ts';
import { addValidateCommand } from './validate-command.ts';
import { version } from './version.ts';

export interface ProgramSink {
  finish(code: ExitCode): void;
  /** Takes the text of help and version. */
  write(text: string): void;
}

/** The program with all its commands. What is heavy or rare – schemas, reports, prompts – they load when they are called. */
export function makeProgram(context: Context, sink: ProgramSink): Command {
  const help = helpWording(context.language);
  const { frame } = help;
  const program = new Command('lotse')
    .description(help.program.description)
    .usage(`${frame.optionsTerm} ${frame.commandTerm}`)
    .helpOption('-h, --help', frame.help)
    .helpCommand(`help ${frame.commandTerm}`, frame.helpCommand)
    .version(version, '-V, --version', frame.version)
    .addOption(languageOption(help))
    .addHelpText('after', examplesText(help.program.examples, help))
    .exitOverride()
    // What is wrong is worded in `run-program.ts`; commander's own sentences are English only.
    .configureOutput({
      writeOut: sink.write,
      writeErr: () => undefined,
      outputError: () => undefined,
      getOutHelpWidth: () => context.host.terminal.width,
    })
    .configureHelp({ styleTitle: (title) => translateTitle(title, help), subcommandTerm: commandTerm });
  const registration: Registration = { context, help, finish: sink.finish };
  addAssessCommand(program, registration);
  addScoreCommand(program, registration);
  addCompareCommand(program, registration);
  addExplainCommand(program, registration);
  addValidateCommand(program, registration);
  addListCommand(program, registration);
  for (const command of program.commands) command.addOption(languageOption(help).helpGroup('Options:'));
  return program;
}

/** A command in the list of commands: its name and arguments. That it has options goes without saying. */
function commandTerm(command: Command): string {
  const terms = command.registeredArguments.map((argument) => {
    const name = argument.variadic ? `${argument.name()}…` : argument.name();
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [command.name(), ...terms].join(' ');
}

/** Commander's own headings are English; they come through here one by one. */
function translateTitle(title: string, { frame }: HelpWording): string {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': frame.usage,
    'Arguments:': frame.arguments,
    'Options:': frame.options,
    'Commands:': frame.commands,
  };
  return titles[title] ?? title;
}
