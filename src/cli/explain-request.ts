import type { ReportFormat } from '../report/index.ts';
import { type GivenOutput, type Output, pairOutputs } from './pair-outputs.ts';
import { type RoadmapOptions, type RoadmapRequest, readRoadmapRequest } from './roadmap-request.ts';
import { outputKinds } from './score-request.ts';

/** As commander hands them over. */
export interface ExplainOptions extends RoadmapOptions {
  /** Both are the same list. */
  readonly format?: readonly GivenOutput[];
  readonly output?: readonly GivenOutput[];
}

export interface ExplainRequest extends RoadmapRequest {
  readonly outputs: readonly Output<ReportFormat>[];
}

/** Reads the options before any work is done, so that a wrong call costs no time. */
export function readExplainRequest(options: ExplainOptions): ExplainRequest {
  return {
    ...readRoadmapRequest(options),
    outputs: pairOutputs(options.format ?? options.output ?? [], outputKinds),
  };
}
