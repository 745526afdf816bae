import type { RoadmapDocument } from '../../src/roadmap/index.ts';
import type { JsonObject } from '../../src/source/index.ts';
import { completeExample } from './doc-examples.ts';
import { type LoadedCase, readCase } from './load-case.ts';
import { roadmapOf } from './roadmap-of.ts';

/** A measure in few words. It raises a question of its own from 0 to 3, unless `enables` says that it raises nothing. */
export interface SmallMeasure {
  /** Weight of its question; a heavier one ranks before a lighter one of the same cost. */
  readonly weight?: number;
  readonly days?: number;
  readonly quarters?: number;
  /** EUR, once, pot ergebnis. */
  readonly once?: number;
  /** EUR a year, pot ergebnis. */
  readonly yearly?: number;
  readonly requires?: readonly string[];
  readonly enables?: true;
  /** Its question asks for a duty that it fulfils. */
  readonly duty?: true;
  readonly deadline?: string;
}

export interface SmallPlan {
  readonly result: RoadmapDocument;
  /** By id: `2027-Q1` for the start, or the reason why there is none. */
  readonly plan: { readonly [id: string]: string | null };
  readonly warnings: readonly string[];
}

/** Plans measures of which all figures are plain numbers, from 2027-Q1 on. */
export async function planSmall(measures: SmallMeasures, planning: JsonObject): Promise<SmallPlan> {
  return planIn(roadmapOf(await smallCase(measures, planning)));
}

export interface SmallMeasures {
  readonly [id: string]: SmallMeasure;
}

/** Questionnaire and answers for such measures. */
export function smallCase(measures: SmallMeasures, planning: JsonObject): Promise<LoadedCase> {
  const entries = Object.entries(measures);
  const raising = entries.filter(([, measure]) => measure.enables === undefined);
  const questionnaire: JsonObject = {
    dayRate: 1000,
    domains: [{ id: 'd', questions: raising.map(([id, measure]) => questionOf(id, measure)) }],
    measures: entries.map(([id, measure]) => measureOf(id, measure)),
  };
  const answers = {
    planning: { start: '2027-Q1', ...planning },
    answers: Object.fromEntries(raising.map(([id]) => [`q-${id}`, 0])),
  };
  return readCase(completeExample(questionnaire, answers));
}

/** A result's plan in few words. */
export function planIn(result: RoadmapDocument): SmallPlan {
  return {
    result,
    plan: Object.fromEntries(
      result.measures.map(({ id, plan }) => [id, plan === null ? null : 'reason' in plan ? plan.reason : plan.start]),
    ),
    warnings: result.plan.warnings.map((one) => `${one.code} ${'measure' in one ? one.measure : one.question}`),
  };
}

function questionOf(id: string, { weight = 1, duty }: SmallMeasure): JsonObject {
  return { id: `q-${id}`, weight, ...(duty === undefined ? {} : { duty: { fulfilledAt: 3 } }) };
}

function measureOf(id: string, measure: SmallMeasure): JsonObject {
  const { days = 0, quarters = 1, once = 0, yearly = 0, requires = [], enables, deadline } = measure;
  const cost = (timing: string, amount: number) => ({ timing, account: 'ergebnis', amount: [amount, amount] });
  return {
    id,
    requires,
    ...(enables === undefined ? { raises: [{ question: `q-${id}`, to: 3 }] } : {}),
    effort: { internal: [days, days] },
    duration: [3 * quarters, 3 * quarters],
    costs: [cost('once', once), cost('yearly', yearly)],
    ...(deadline === undefined ? {} : { deadline: { date: deadline } }),
  };
}
