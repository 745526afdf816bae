import type { Command } from 'commander';
import { addCommand, type Registration } from './add-command.ts';
import type { AssessOptions } from './interview/assess-request.ts';

export function addAssessCommand(program: Command, registration: Registration): void {
  const { context, finish, help } = registration;
  const { assess, values, frame } = help;
  addCommand(program, 'assess', registration)
    .usage(`${frame.optionsTerm} [${assess.file.name}]`)
    .argument(`[${assess.file.name}]`, assess.file.description)
    .option(`-q, --questionnaire <${values.questionnaire}>`, assess.questionnaire)
    .option('--quick', assess.quick)
    .option(`--domain <${values.domain}>`, assess.domain)
    .option('--open', assess.open)
    .option(`--role <${values.role}>`, assess.role)
    .option('--plain', assess.plain)
    .option(`--answers-from <${values.file}>`, assess.answersFrom)
    .option(`--output <${values.file}>`, assess.output)
    .action(async (file: string | undefined, options: AssessOptions) => {
      const { assess: runAssess } = await import('./assess.ts');
      finish(await runAssess(file, options, context));
    });
}
