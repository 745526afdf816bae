import type { Command } from 'commander';
import { addCommand, type Registration } from './add-command.ts';
import type { ExplainOptions } from './explain-request.ts';
import { outputOptions } from './pair-outputs.ts';
import { addRoadmapOptions } from './roadmap-options.ts';

export function addExplainCommand(program: Command, registration: Registration): void {
  const { context, finish, help } = registration;
  const { explain, score, values, frame } = help;
  const { format, output } = outputOptions(help, explain);
  const command = addCommand(program, 'explain', registration)
    .usage(`${frame.optionsTerm} <${explain.file.name}> [${explain.id.name}]`)
    .argument(`<${explain.file.name}>`, explain.file.description)
    .argument(`[${explain.id.name}]`, explain.id.description)
    .option(`-q, --questionnaire <${values.questionnaire}>`, score.questionnaire)
    .addOption(format)
    .addOption(output)
    .option(`--date <${values.date}>`, explain.date);
  addRoadmapOptions(command, help).action(async (file: string, id: string | undefined, options: ExplainOptions) => {
    const { explain: runExplain } = await import('./explain.ts');
    finish(await runExplain(file, id, options, context));
  });
}
