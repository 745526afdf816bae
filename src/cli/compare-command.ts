import type { Command } from 'commander';
import { addCommand, collect, type Registration } from './add-command.ts';
import type { CompareOptions } from './compare-request.ts';
import { outputOptions } from './pair-outputs.ts';

export function addCompareCommand(program: Command, registration: Registration): void {
  const { context, finish, help } = registration;
  const { compare, values, frame } = help;
  const { format, output } = outputOptions(help, compare);
  addCommand(program, 'compare', registration)
    .usage(`${frame.optionsTerm} <${compare.files.name}…>`)
    .argument(`<${compare.files.name}...>`, compare.files.description)
    .option(`--what-if <${values.changes}>`, compare.whatIf, collect)
    .option(`--old-questionnaire <${values.questionnaire}>`, compare.oldQuestionnaire)
    .option(`-q, --questionnaire <${values.questionnaire}>`, compare.questionnaire)
    .addOption(format)
    .addOption(output)
    .option(`--date <${values.date}>`, compare.date)
    .action(async (files: readonly string[], options: CompareOptions) => {
      const { compare: runCompare } = await import('./compare.ts');
      finish(await runCompare(files, options, context));
    });
}
