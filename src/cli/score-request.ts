import { type ReportFormat, reportFormats } from '../report/index.ts';
import { type GivenOutput, type Output, type OutputKinds, pairOutputs } from './pair-outputs.ts';
import { readBudget, readNumber, readQuarter, readQuarters, readRankPoints } from './read-values.ts';
import { usageError } from './usage-error.ts';
import type { WhatIfRequest } from './what-if.ts';

/** As commander hands them over. */
export interface ScoreOptions {
  readonly questionnaire?: string;
  /** Both are the same list. */
  readonly format?: readonly GivenOutput[];
  readonly output?: readonly GivenOutput[];
  readonly date?: string;
  readonly failUnder?: readonly string[];
  readonly strict?: true;
  readonly budget?: string;
  readonly days?: string;
  readonly start?: string;
  readonly quarters?: string;
  readonly reject?: readonly string[];
  readonly done?: readonly string[];
  readonly rankPoints?: string;
  readonly planning?: string;
}

export interface ScoreRequest {
  readonly questionnaire: string | null;
  readonly outputs: readonly Output<ReportFormat>[];
  readonly date: string | null;
  readonly thresholds: readonly ScoreThreshold[];
  readonly strict: boolean;
  readonly whatIf: WhatIfRequest;
}

/** `least` is in 0..1; `domain` null means the overall value (priority). */
export interface ScoreThreshold {
  readonly domain: string | null;
  readonly least: number;
}

/** Reads the options before any work is done, so that a wrong call costs no time. */
export function readScoreRequest(options: ScoreOptions): ScoreRequest {
  return {
    questionnaire: options.questionnaire ?? null,
    outputs: pairOutputs(options.format ?? options.output ?? [], outputKinds),
    date: options.date === undefined ? null : readDate(options.date),
    thresholds: (options.failUnder ?? []).map(readThreshold),
    strict: options.strict === true,
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
  };
}

const whatIfOptions = ['budget', 'days', 'start', 'quarters', 'reject', 'done', 'rankPoints', 'planning'] as const;

function givenWhatIf(options: ScoreOptions): readonly string[] {
  return whatIfOptions.flatMap((option) => {
    const value = options[option];
    const flag = option === 'rankPoints' ? 'rank-points' : option;
    return value === undefined ? [] : [`--${flag} ${typeof value === 'string' ? value : value.join(',')}`];
  });
}

const outputKinds: OutputKinds<ReportFormat> = {
  formats: reportFormats,
  byDefault: 'markdown',
  formatOf: formatOfPath,
};

export function formatOfPath(path: string): ReportFormat {
  return path.toLowerCase().endsWith('.json') ? 'json' : 'markdown';
}

function readDate(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  // Days that a month does not have would come back as days of the next one.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value)
    throw usageError('date-invalid', { value });
  return value;
}

function readThreshold(value: string): ScoreThreshold {
  const parts = /^(?:domain:([^=]+)=)?(.*)$/s.exec(value);
  const least = readNumber(parts?.[2] ?? '');
  if (least === null || least > 1) throw usageError('threshold-invalid', { value });
  return { domain: parts?.[1] ?? null, least };
}

function readDays(value: string): number {
  const days = readNumber(value);
  if (days === null) throw usageError('days-invalid', { value });
  return days;
}

function readIds(values: readonly string[] = []): readonly string[] {
  return values.flatMap((value) => value.split(',').map((id) => id.trim())).filter((id) => id !== '');
}
