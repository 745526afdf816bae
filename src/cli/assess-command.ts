import type { Command } from 'commander';
import { addCommand, type Registration } from './add-command.ts';
import type { AssessOptions } from './assess.ts';

export function addAssessCommand(program: Command, registration: Registration): void {
  const { context, finish, help } = registration;
  const { assess, values, frame } = help;
  addCommand(program, 'assess', registration)
    .usage(`${frame.optionsTerm} [${assess.file.name}]`)
    .argument(`[${assess.file.name}]`, assess.file.description)
    .option(`-q, --questionnaire <${values.questionnaire}>`, assess.questionnaire)
    .action(async (file: string | undefined, options: AssessOptions) => {
      const { assess: runAssess } = await import('./assess.ts');
      finish(await runAssess(file, options, context));
    });
}
