import type { Command } from 'commander';
import { addCommand, collect, type Registration } from './add-command.ts';
import { outputOptions } from './pair-outputs.ts';
import { addRoadmapOptions } from './roadmap-options.ts';
import { score as runScore } from './score.ts';
import type { ScoreOptions } from './score-request.ts';

export function addScoreCommand(program: Command, registration: Registration): void {
  const { context, finish, help } = registration;
  const { score, values, frame } = help;
  const { format, output } = outputOptions(help, score);
  const command = addCommand(program, 'score', registration)
    .usage(`${frame.optionsTerm} <${score.file.name}>`)
    .argument(`<${score.file.name}>`, score.file.description)
    .option(`-q, --questionnaire <${values.questionnaire}>`, score.questionnaire)
    .addOption(format)
    .addOption(output)
    .option(`--date <${values.date}>`, score.date)
    .option(`--fail-under <${values.threshold}>`, score.failUnder, collect)
    .option('--strict', score.strict)
    .option(`--reach <${values.level}>`, score.reach, collect);
  addRoadmapOptions(command, help).action(async (file: string, options: ScoreOptions) => {
    finish(await runScore(file, options, context));
  });
}
