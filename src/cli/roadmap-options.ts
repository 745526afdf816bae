import type { Command } from 'commander';
import type { HelpWording } from '../text/index.ts';
import { collect } from './add-command.ts';

/** The options that tell how sure the order is, and those that change the plan for a trial: alike in all commands that make a roadmap. */
export function addRoadmapOptions(command: Command, { score, values }: HelpWording): Command {
  return command
    .option('--optimize', score.optimize)
    .option(`--time-limit <${values.seconds}>`, score.timeLimit)
    .option('--robustness', score.robustness)
    .option(`--seed <${values.count}>`, score.seed)
    .optionsGroup(score.whatIf)
    .option(`--budget <${values.budget}>`, score.budget)
    .option(`--days <${values.days}>`, score.days)
    .option(`--start <${values.quarter}>`, score.start)
    .option(`--quarters <${values.count}>`, score.quarters)
    .option(`--reject <${values.measure}>`, score.reject, collect)
    .option(`--done <${values.measure}>`, score.done, collect)
    .option(`--rank-points <${values.points}>`, score.rankPoints)
    .option(`--planning <${values.file}>`, score.planning);
}
