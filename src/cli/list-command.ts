import type { Command } from 'commander';
import { addCommand, collect, type Registration } from './add-command.ts';
import type { ListOptions } from './list.ts';
import { list } from './list.ts';

export function addListCommand(program: Command, registration: Registration): void {
  const { context, finish, help } = registration;
  addCommand(program, 'list', registration)
    .usage(help.frame.optionsTerm)
    .option(`-q, --questionnaire <${help.values.questionnaire}>`, help.list.questionnaire)
    .option(`--question <${help.values.question}>`, help.list.question, collect)
    .option('--watch', help.list.watch)
    .action(async (options: ListOptions) => {
      finish(await list(options, context));
    });
}
