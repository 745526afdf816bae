import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { makeScenario, readScenario } from '../../src/cli/read-scenario.ts';
import {
  compareMunicipalities,
  compareOverTime,
  compareScenarios,
  type OverTimeResult,
  type SideBySideResult,
  type WhatIfResult,
} from '../../src/explain/index.ts';
import type { Questionnaire } from '../../src/questionnaire/index.ts';
import { prepareRoadmap, roundNumbers } from '../../src/roadmap/index.ts';
import type { Json, JsonObject } from '../../src/source/index.ts';
import { completeExample } from './doc-examples.ts';
import { type LoadedCase, readCase } from './load-case.ts';

/** A worked example of docs/comparison.md: its blocks by their names, and what comes out. */
export interface ComparisonExample {
  readonly title: string;
  readonly blocks: { readonly [name: string]: Json };
  readonly expected: JsonObject;
}

/** The examples of the page, in its order; `expected` closes one. */
export function readComparisonExamples(path: URL): readonly ComparisonExample[] {
  const examples: ComparisonExample[] = [];
  let [title, blocks]: [string, { [name: string]: Json }] = ['', {}];
  const page = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  for (const match of page.matchAll(/^#+ (.+)$|^```(?:yaml|json) ([a-z-]+)\n([\s\S]*?)^```$/gm)) {
    const [, heading, block = '', text = ''] = match;
    if (heading !== undefined) [title, blocks] = [heading, {}];
    else if (block === 'expected') examples.push({ title, blocks, expected: JSON.parse(text) });
    else blocks[block] = parse(text);
  }
  return examples;
}

/** What lotse makes of an example: by its blocks variants of a plan, a municipality over time, or several. */
export async function runComparisonExample({
  blocks,
}: ComparisonExample): Promise<WhatIfResult | OverTimeResult | SideBySideResult> {
  const first = await read(blocks, 'questionnaire', 'answers');
  const { questionnaire, answers } = first;
  if (blocks['what-if'] !== undefined) {
    const prepared = prepareRoadmap(questionnaire, answers);
    const scenarios = (blocks['what-if'] as readonly string[]).map((each) =>
      makeScenario(readScenario(each), prepared),
    );
    return roundNumbers(compareScenarios(questionnaire, answers, '', scenarios));
  }
  if (blocks.other !== undefined) {
    const other = await read(blocks, 'questionnaire', 'other');
    return roundNumbers(compareMunicipalities(questionnaire, [withDigest(first), withDigest(other)]));
  }
  const later = await read(blocks, 'questionnaire', 'later');
  const older = blocks['old-questionnaire'] === undefined ? null : await read(blocks, 'old-questionnaire', 'answers');
  const assessments = [
    { ...withDigest(first), older: older === null ? null : older.questionnaire },
    { ...withDigest(later), older: null },
  ];
  return roundNumbers(compareOverTime(questionnaire as Questionnaire, assessments));
}

function withDigest({ answers }: LoadedCase) {
  return { answers, answersDigest: '' };
}

function read(blocks: ComparisonExample['blocks'], questionnaire: string, answers: string): Promise<LoadedCase> {
  return readCase(completeExample(blocks[questionnaire] as JsonObject, blocks[answers] as JsonObject));
}
