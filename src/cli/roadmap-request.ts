import type { RobustnessRequest } from '../roadmap/index.ts';
import type { ReachRequest } from './read-reach.ts';
import {
  readBudget,
  readDate,
  readDays,
  readIds,
  readQuarter,
  readQuarters,
  readRankPoints,
  readSeed,
  readTimeLimit,
} from './read-values.ts';
import { usageError } from './usage-error.ts';
import type { WhatIfRequest } from './what-if.ts';

/** The options of all commands that make a roadmap, as commander hands them over. */
export interface RoadmapOptions {
  readonly questionnaire?: string;
  readonly date?: string;
  readonly budget?: string;
  readonly days?: string;
  readonly start?: string;
  readonly quarters?: string;
  readonly reject?: readonly string[];
  readonly done?: readonly string[];
  readonly rankPoints?: string;
  readonly planning?: string;
  readonly optimize?: true;
  readonly timeLimit?: string;
  readonly robustness?: true;
  readonly seed?: string;
}

/** Which roadmap to make. */
export interface RoadmapRequest {
  readonly questionnaire: string | null;
  readonly date: string | null;
  readonly whatIf: WhatIfRequest;
  /** null: the default plan will do. */
  readonly optimum: { readonly timeLimitSeconds: number } | null;
  /** null: not asked for. */
  readonly robustness: RobustnessRequest | null;
  /** Levels to which the cheapest way is looked for. */
  readonly reach: readonly ReachRequest[];
}

/** Reads the options before any work is done, so that a wrong call costs no time. */
export function readRoadmapRequest(options: RoadmapOptions): RoadmapRequest {
  return {
    questionnaire: options.questionnaire ?? null,
    date: options.date === undefined ? null : readDate(options.date),
    whatIf: {
      budget: options.budget === undefined ? null : readBudget(options.budget),
      internalDaysPerQuarter: options.days === undefined ? null : readDays(options.days),
      start: options.start === undefined ? null : readQuarter(options.start),
      quarters: options.quarters === undefined ? null : readQuarters(options.quarters),
      reject: readIds(options.reject),
      done: readIds(options.done),
      rankPoints: options.rankPoints === undefined ? null : readRankPoints(options.rankPoints),
      planning: options.planning ?? null,
      given: givenWhatIf(options),
    },
    optimum: readOptimum(options),
    robustness: readRobustness(options),
    reach: [],
  };
}

const usualTimeLimit = 30;

function readOptimum({ optimize, timeLimit }: RoadmapOptions): RoadmapRequest['optimum'] {
  if (optimize === undefined) {
    if (timeLimit !== undefined) throw usageError('time-limit-without-optimize', {});
    return null;
  }
  return { timeLimitSeconds: timeLimit === undefined ? usualTimeLimit : readTimeLimit(timeLimit) };
}

/** As many draws as the contract promises, and as chance has it unless the call says otherwise. */
const usualRobustness: RobustnessRequest = { draws: 1000, seed: 1 };

function readRobustness({ robustness, seed }: RoadmapOptions): RobustnessRequest | null {
  if (robustness === undefined) {
    if (seed !== undefined) throw usageError('seed-without-robustness', {});
    return null;
  }
  return { ...usualRobustness, ...(seed === undefined ? {} : { seed: readSeed(seed) }) };
}

const whatIfOptions = ['budget', 'days', 'start', 'quarters', 'reject', 'done', 'rankPoints', 'planning'] as const;

function givenWhatIf(options: RoadmapOptions): readonly string[] {
  return whatIfOptions.flatMap((option) => {
    const value = options[option];
    const flag = option === 'rankPoints' ? 'rank-points' : option;
    return value === undefined ? [] : [`--${flag} ${typeof value === 'string' ? value : value.join(',')}`];
  });
}
