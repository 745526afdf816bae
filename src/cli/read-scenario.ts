import { nearestName } from '../diagnostics/index.ts';
import type { Scenario } from '../explain/index.ts';
import { changeEveryYear, changeYears, type PreparedRoadmap } from '../roadmap/index.ts';
import {
  type BudgetRequest,
  readBudgetOrChange,
  readDays,
  readIds,
  readQuarter,
  readQuarters,
  readRankPoints,
} from './read-values.ts';
import { UsageError, usageError } from './usage-error.ts';
import { makeWhatIf, type WhatIfRequest } from './what-if.ts';

/** One `--what-if`: changes that hold together. */
export interface ScenarioRequest {
  /** As the call gives it. */
  readonly given: string;
  readonly absolute: WhatIfRequest;
  /** On top of what the file says. */
  readonly budgetChange: BudgetRequest | null;
  readonly daysChange: number | null;
}

const keys = ['budget', 'days', 'start', 'quarters', 'reject', 'done', 'rank-points'] as const;
type Key = (typeof keys)[number];

/** `days=40,budget=+50000`: the what-if options of `score` by their names; budget and days with a sign are changes to what the file says. */
export function readScenario(given: string): ScenarioRequest {
  const nothing: ScenarioRequest = {
    given,
    absolute: {
      budget: null,
      internalDaysPerQuarter: null,
      start: null,
      quarters: null,
      reject: [],
      done: [],
      rankPoints: null,
      planning: null,
      given: [],
    },
    budgetChange: null,
    daysChange: null,
  };
  const seen = new Set<Key>();
  let request = nothing;
  for (const [key, value] of partsOf(given)) {
    if (seen.has(key)) throw usageError('what-if-key-twice', { given, key });
    seen.add(key);
    request = { ...request, ...readChange(key, value, request) };
  }
  return request;
}

/** What stands between commas before the next name. A value may hold commas itself, but then no name follows. */
function partsOf(given: string): readonly (readonly [Key, string])[] {
  return given.split(/,(?=\s*[a-z][a-z-]*=)/i).map((part) => {
    const [, name, value = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/s.exec(part) ?? [];
    if (name === undefined || name === '') throw usageError('what-if-invalid', { given });
    const key = keys.find((each) => each === name);
    if (key === undefined) throw usageError('what-if-key', { key: name, suggestion: nearestName(name, keys), keys });
    return [key, value];
  });
}

function readChange(key: Key, value: string, request: ScenarioRequest): Partial<ScenarioRequest> {
  try {
    return readValue(key, value, request);
  } catch (error) {
    // What the options of `score` would say of it names those options.
    throw error instanceof UsageError ? usageError('what-if-value', { key, value }) : error;
  }
}

function readValue(key: Key, value: string, { absolute }: ScenarioRequest): Partial<ScenarioRequest> {
  switch (key) {
    case 'budget': {
      const { isChange, request } = readBudgetOrChange(value);
      return isChange ? { budgetChange: request } : { absolute: { ...absolute, budget: request } };
    }
    case 'days': {
      const [, sign = '', days = ''] = /^([+-]?)(.*)$/.exec(value) ?? [];
      const number = readDays(days);
      if (sign === '') return { absolute: { ...absolute, internalDaysPerQuarter: number } };
      return { daysChange: sign === '-' ? -number : number };
    }
    case 'start':
      return { absolute: { ...absolute, start: readQuarter(value) } };
    case 'quarters':
      return { absolute: { ...absolute, quarters: readQuarters(value) } };
    case 'reject':
      return { absolute: { ...absolute, reject: readMeasures(key, value) } };
    case 'done':
      return { absolute: { ...absolute, done: readMeasures(key, value) } };
    case 'rank-points':
      return { absolute: { ...absolute, rankPoints: readRankPoints(value) } };
  }
}

function readMeasures(key: Key, value: string): readonly string[] {
  const ids = readIds([value]);
  if (ids.length === 0) throw usageError('what-if-value', { key, value });
  return ids;
}

/** Holds a what-if against the questionnaire and the limits that the file has. */
export function makeScenario(request: ScenarioRequest, { questionnaire, answers, limits }: PreparedRoadmap): Scenario {
  const { given, absolute, budgetChange, daysChange } = request;
  const whatIf = makeWhatIf(absolute, null, questionnaire);
  return {
    given,
    whatIf: {
      ...whatIf,
      ...(budgetChange === null ? {} : { budget: changedBudget(given, answers.planning.budget, budgetChange) }),
      ...(daysChange === null
        ? {}
        : { internalDaysPerQuarter: changedDays(given, limits.internalDaysPerQuarter, daysChange) }),
    },
  };
}

type BudgetByYear = ReadonlyMap<number, Parameters<typeof changeEveryYear>[1]>;

function changedBudget(given: string, own: BudgetByYear | null, change: BudgetRequest): BudgetByYear {
  if (own === null || own.size === 0) throw usageError('what-if-no-limit', { given, key: 'budget' });
  const changed = change.kind === 'years' ? changeYears(own, change.years) : changeEveryYear(own, change.budget);
  if (changed === null) throw usageError('what-if-below-zero', { given, key: 'budget' });
  return changed;
}

function changedDays(given: string, own: number | null, change: number): number {
  if (own === null) throw usageError('what-if-no-limit', { given, key: 'days' });
  if (own + change < 0) throw usageError('what-if-below-zero', { given, key: 'days' });
  return own + change;
}
