import type { Command } from 'commander';
import { addCommand, type Registration } from './add-command.ts';
import type { ValidateOptions } from './validate.ts';
import { validate as runValidate } from './validate.ts';

export function addValidateCommand(program: Command, registration: Registration): void {
  const { context, finish, help } = registration;
  const { validate, values, frame } = help;
  addCommand(program, 'validate', registration)
    .usage(`${frame.optionsTerm} [${validate.paths.name}…]`)
    .argument(`[${validate.paths.name}...]`, validate.paths.description)
    .option(`-q, --questionnaire <${values.questionnaire}>`, validate.questionnaire)
    .option(`--format <${values.format}>`, validate.format)
    .option('--strict', validate.strict)
    .action(async (paths: readonly string[], options: ValidateOptions) => {
      finish(await runValidate(paths, options, context));
    });
}
