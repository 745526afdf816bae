import type { RoadmapDocument } from '../../src/roadmap/index.ts';
import type { Json, JsonObject } from '../../src/source/index.ts';

/** low, mid, high */
export type Spread = readonly [number, number, number];

/** What one measure costs in days, money and time, read straight from the two documents. */
export interface PlainFigures {
  readonly id: string;
  readonly internalDays: Spread;
  /** EUR before funding. */
  readonly once: { readonly ergebnis: Spread; readonly finanz: Spread };
  readonly yearly: { readonly ergebnis: Spread; readonly finanz: Spread };
  /** EUR of funding in all. */
  readonly funding: number;
  /** Part of the once-costs that is left after funding. */
  readonly net: number;
  readonly months: Spread;
  /** Some of the figures are the municipality's own. */
  readonly replaced: boolean;
  /** In quarters. */
  readonly duration: number;
  readonly deadline: string | null;
  /** The user says that it is done or rejected. */
  readonly settled: boolean;
  /** As written: `running`, a fixed start, both or neither. */
  readonly running: boolean;
  readonly start: string | null;
}

export const at = (json: Json | undefined, ...path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as JsonObject)[key] : undefined,
    json,
  );

export const listAt = (json: Json | undefined, ...path: readonly string[]): readonly Json[] => {
  const found = at(json, ...path);
  return Array.isArray(found) ? found : [];
};

const numberOr = (json: Json | undefined, otherwise: number): number => (typeof json === 'number' ? json : otherwise);
const textOrNull = (json: Json | undefined): string | null => (typeof json === 'string' ? json : null);

export const addSpreads = (spreads: readonly Spread[]): Spread => [
  spreads.reduce((sum, [low]) => sum + low, 0),
  spreads.reduce((sum, [, mid]) => sum + mid, 0),
  spreads.reduce((sum, [, , high]) => sum + high, 0),
];

export const scaleSpread = ([low, mid, high]: Spread, factor: number): Spread => [
  low * factor,
  mid * factor,
  high * factor,
];

/** Internal person-days a quarter: the file's, else the size class's; null: no limit. */
export function capacityOf(questionnaire: JsonObject, answers: JsonObject, result: RoadmapDocument): number | null {
  const own = at(answers, 'planning', 'internalDaysPerQuarter');
  if (typeof own === 'number') return own;
  const sizeClass = listAt(questionnaire, 'sizeClasses').find((one) => at(one, 'id') === result.municipality.sizeClass);
  const byDefault = at(sizeClass, 'internalDaysPerQuarter');
  return typeof byDefault === 'number' ? byDefault : null;
}

export function plainFigures(
  questionnaire: JsonObject,
  answers: JsonObject,
  result: RoadmapDocument,
): ReadonlyMap<string, PlainFigures> {
  const capacity = capacityOf(questionnaire, answers, result);
  return new Map(
    listAt(questionnaire, 'measures').map((measure) => {
      const id = String(at(measure, 'id'));
      return [id, figuresOf(id, measure, at(answers, 'planning', 'measures', id), result, capacity)];
    }),
  );
}

function figuresOf(
  id: string,
  measure: Json,
  own: Json | undefined,
  { municipality: { sizeClass, workplaces } }: RoadmapDocument,
  capacity: number | null,
): PlainFigures {
  const spread = (json: Json | undefined, times = 1): Spread => {
    const pair = Array.isArray(json) ? json : sizeClass === null ? undefined : at(json, sizeClass);
    if (!Array.isArray(pair)) return [0, 0, 0];
    const [low, high] = [numberOr(pair[0], 0) * times, numberOr(pair[1], 0) * times];
    return [low, (low + high) / 2, high];
  };
  const exact = (json: Json | undefined): Spread => {
    const value = numberOr(json, 0);
    return [value, value, value];
  };
  const pot = (timing: string, account: string): Spread => {
    const replaced = at(own, timing);
    if (replaced !== undefined) return exact(at(replaced, account));
    const items = listAt(measure, 'costs').filter(
      (cost) => at(cost, 'timing') === timing && at(cost, 'account') === account,
    );
    return addSpreads(
      items.flatMap((cost) => [spread(at(cost, 'amount')), spread(at(cost, 'perWorkplace'), workplaces ?? 0)]),
    );
  };
  const figure = (key: string, otherwise: Json | undefined): Spread => {
    const replaced = at(own, key);
    return replaced === undefined ? spread(otherwise) : exact(replaced);
  };
  const internalDays = figure('internalDays', at(measure, 'effort', 'internal'));
  const months = figure('months', at(measure, 'duration'));
  const once = { ergebnis: pot('once', 'ergebnis'), finanz: pot('once', 'finanz') };
  const gross = once.ergebnis[1] + once.finanz[1];
  const upTo = numberOr(at(own, 'funding', 'upTo'), Number.POSITIVE_INFINITY);
  const funding = Math.min(numberOr(at(own, 'funding', 'share'), 0) * gross, upTo);
  const byCapacity = capacity !== null && capacity > 0 ? Math.ceil(internalDays[1] / capacity) : 0;
  return {
    id,
    internalDays,
    once,
    yearly: { ergebnis: pot('yearly', 'ergebnis'), finanz: pot('yearly', 'finanz') },
    funding,
    net: gross > 0 ? 1 - funding / gross : 1,
    months,
    replaced: ['internalDays', 'once', 'yearly', 'months'].some((key) => at(own, key) !== undefined),
    duration: Math.max(1, Math.ceil(months[1] / 3), byCapacity),
    deadline: textOrNull(at(measure, 'deadline', 'date')),
    settled: [own, at(own, 'state')].some((state) => state === 'done' || state === 'rejected'),
    running: at(own, 'state') === 'running',
    start: textOrNull(at(own, 'start')),
  };
}
