import { type ReportFormat, reportFormats } from '../report/index.ts';
import { type GivenOutput, type Output, type OutputKinds, pairOutputs } from './pair-outputs.ts';
import { readReach } from './read-reach.ts';
import { readNumber } from './read-values.ts';
import { type RoadmapOptions, type RoadmapRequest, readRoadmapRequest } from './roadmap-request.ts';
import { usageError } from './usage-error.ts';

/** As commander hands them over. */
export interface ScoreOptions extends RoadmapOptions {
  /** Both are the same list. */
  readonly format?: readonly GivenOutput[];
  readonly output?: readonly GivenOutput[];
  readonly failUnder?: readonly string[];
  readonly strict?: true;
  readonly reach?: readonly string[];
}

export interface ScoreRequest extends RoadmapRequest {
  readonly outputs: readonly Output<ReportFormat>[];
  readonly thresholds: readonly ScoreThreshold[];
  readonly strict: boolean;
}

/** `least` is in 0..1; `domain` null means the overall value (priority). */
export interface ScoreThreshold {
  readonly domain: string | null;
  readonly least: number;
}

/** Reads the options before any work is done, so that a wrong call costs no time. */
export function readScoreRequest(options: ScoreOptions): ScoreRequest {
  return {
    ...readRoadmapRequest(options),
    reach: (options.reach ?? []).map(readReach),
    outputs: pairOutputs(options.format ?? options.output ?? [], outputKinds),
    thresholds: (options.failUnder ?? []).map(readThreshold),
    strict: options.strict === true,
  };
}

export const outputKinds: OutputKinds<ReportFormat> = {
  formats: reportFormats,
  byDefault: 'markdown',
  formatOf: formatOfPath,
};

export function formatOfPath(path: string): ReportFormat {
  return path.toLowerCase().endsWith('.json') ? 'json' : 'markdown';
}

function readThreshold(value: string): ScoreThreshold {
  const parts = /^(?:domain:([^=]+)=)?(.*)$/s.exec(value);
  const least = readNumber(parts?.[2] ?? '');
  if (least === null || least > 1) throw usageError('threshold-invalid', { value });
  return { domain: parts?.[1] ?? null, least };
}
