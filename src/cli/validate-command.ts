import type { Command } from 'commander';
import { addCommand, type Registration } from './add-command.ts';
import { outputOptions } from './pair-outputs.ts';
import { validate as runValidate } from './validate.ts';
import type { ValidateOptions } from './validation/validate-request.ts';

export function addValidateCommand(program: Command, registration: Registration): void {
  const { context, finish, help } = registration;
  const { validate, values, frame } = help;
  const { format, output } = outputOptions(help, validate);
  addCommand(program, 'validate', registration)
    .usage(`${frame.optionsTerm} [${validate.paths.name}…]`)
    .argument(`[${validate.paths.name}...]`, validate.paths.description)
    .option(`-q, --questionnaire <${values.questionnaire}>`, validate.questionnaire)
    .option(`--kind <${values.kind}>`, validate.kind)
    .addOption(format)
    .addOption(output)
    .option(`--max-problems <${values.count}>`, validate.maxProblems)
    .option('--strict', validate.strict)
    .option(`--explain <${values.code}>`, validate.explain)
    .option('--watch', validate.watch)
    .action(async (paths: readonly string[], options: ValidateOptions) => {
      finish(await runValidate(paths, options, context));
    });
}
