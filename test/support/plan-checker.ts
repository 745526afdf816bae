import type { MeasureResult, RoadmapDocument } from '../../src/roadmap/index.ts';
import type { JsonObject } from '../../src/source/index.ts';
import { firstFit, fitWithLacking, type PlanTerms, planTerms, quarterAfter } from './first-fit.ts';
import { addSpreads, at, type Spread, scaleSpread } from './plan-figures.ts';
import {
  brokenLimit,
  daysIn,
  depreciationIn,
  fundingIn,
  limitsOf,
  moneyIn,
  type Placed,
  quarterNumber,
  yearOf,
} from './plan-ledger.ts';
import type { ReferenceNeed } from './reference-need.ts';

export interface PlanCheck {
  /** The merged questionnaire and the answers, as JSON. */
  readonly questionnaire: JsonObject;
  readonly answers: JsonObject;
  readonly result: RoadmapDocument;
  readonly need: ReferenceNeed;
  /** A after measures are done, by the reference. */
  readonly assuredAfter: (measures: readonly string[]) => number;
}

/** Everything that is wrong with a result's plan, one sentence each; nothing of src/roadmap has a part in it. */
export function checkPlan(check: PlanCheck): readonly string[] {
  const terms = planTerms(check.questionnaire, check.answers, check.result, check.need);
  const planned = check.result.measures.filter(({ plan }) => plan?.state === 'planned' || plan?.state === 'running');
  const placed = planned.map((measure) => placedOf(measure, terms));
  return [
    ...wrongFigures(check.result, terms),
    ...wrongMembers(check, terms),
    ...placed.flatMap((one) => wrongPlace(one, placed, terms)),
    ...wrongLimits(placed, terms, check.answers),
    ...stillFitting(check, placed, terms),
    ...idleDelays(placed, terms),
    ...wrongLoad(check.result, placed, terms),
    ...wrongTrajectory(check, placed),
    ...wrongMoney(check, placed, terms),
    ...wrongWarnings(check, placed, terms),
    ...wrongIsland(check.result, placed, terms),
  ];
}

function placedOf({ id, plan }: MeasureResult, { figures }: PlanTerms): Placed {
  const own = figures.get(id);
  if (own === undefined || plan === null || plan.state === 'unplanned') throw new Error(`${id} is not planned`);
  return {
    figures: own,
    start: quarterNumber(plan.start),
    end: quarterNumber(plan.end),
    running: plan.state === 'running',
  };
}

/** The figures that each measure is shown with, whether it is planned or not. */
function wrongFigures({ measures }: RoadmapDocument, { figures }: PlanTerms): string[] {
  const ends = ([low, , high]: Spread): Spread => [low, low, high];
  const shown = ([low, high]: readonly [number, number]): Spread => [low, low, high];
  return measures.flatMap((measure) => {
    const own = figures.get(measure.id);
    if (own === undefined) return [`no figures of ${measure.id}`];
    return [
      ...expectSpread(shown(measure.internalDays), ends(own.internalDays), `${measure.id}: days`),
      ...expectSpread(shown(measure.durationMonths), ends(own.months), `${measure.id}: months`),
      ...(['once', 'yearly'] as const).flatMap((timing) =>
        (['ergebnis', 'finanz'] as const).flatMap((pot) =>
          expectSpread(shown(measure[timing][pot]), ends(own[timing][pot]), `${measure.id}: ${timing} ${pot}`),
        ),
      ),
      ...expectNear(measure.funding?.amount ?? 0, own.funding, `${measure.id}: funding`),
      ...(measure.ownFigures === own.replaced ? [] : [`${measure.id}: own figures are ${measure.ownFigures}`]),
      ...((measure.deadline?.date ?? null) === own.deadline ? [] : [`${measure.id}: another deadline`]),
    ];
  });
}

/** What is needed is planned or has a reason; nothing else has a plan. */
function wrongMembers({ result, need }: PlanCheck, { figures }: PlanTerms): string[] {
  const reasons = new Map(result.plan.unplanned.map(({ measure, reason }) => [measure, reason]));
  const wrong = result.measures.flatMap(({ id, status, plan }) => {
    const wanted = status === 'needed' || status === 'enabling';
    if (wanted !== (plan !== null)) return [`${id} (${status}): plan is ${JSON.stringify(plan)}`];
    if (plan === null) return reasons.has(id) ? [`${id} is listed as unplanned`] : [];
    const reason = plan.state === 'unplanned' ? plan.reason : undefined;
    if (reason !== reasons.get(id)) return [`${id}: reason ${reason} here, ${reasons.get(id)} in the list`];
    if (need.blocked.has(id) !== (reason === 'blocked')) return [`${id}: blocked, but reason ${reason}`];
    const running = figures.get(id)?.running === true && !need.blocked.has(id);
    return running === (plan.state === 'running') ? [] : [`${id}: ${plan.state} though running is ${running}`];
  });
  const distinct = reasons.size === result.plan.unplanned.length;
  return distinct ? wrong : [...wrong, 'a measure is listed twice as unplanned'];
}

function wrongPlace(one: Placed, placed: readonly Placed[], { window, need }: PlanTerms): string[] {
  const { id, duration, start: fixed } = one.figures;
  const wrong: string[] = [];
  if (one.end - one.start + 1 !== duration) wrong.push(`${id} takes ${one.end - one.start + 1}, not ${duration}`);
  if (fixed !== null && quarterNumber(fixed) !== one.start) wrong.push(`${id} does not keep its start`);
  if (one.running) return wrong;
  if (one.start < window.first || one.end > window.last) wrong.push(`${id} leaves the horizon`);
  for (const required of need.directOf(id)) {
    const before = placed.find(({ figures }) => figures.id === required);
    if (before === undefined) wrong.push(`${id} lacks ${required}`);
    else if (before.end >= one.start) wrong.push(`${id} starts before ${required} has ended`);
  }
  return wrong;
}

function wrongLimits(placed: readonly Placed[], { window, capacity }: PlanTerms, answers: JsonObject): string[] {
  const broken = brokenLimit(placed, window, capacity, answers);
  return broken === null ? [] : [`the plan breaks the ${broken}`];
}

/** Nothing that is left out would fit with what it lacks, and no enabling measure stands alone. */
function stillFitting({ result, need }: PlanCheck, placed: readonly Placed[], terms: PlanTerms): string[] {
  const planned = new Set(placed.map(({ figures }) => figures.id));
  return result.measures.flatMap(({ id, status, blocked, plan }) => {
    if (status === 'enabling' && plan?.state === 'planned') {
      const useful = need.needed.some((one) => planned.has(one) && need.unmetOf(one).has(id));
      return useful ? [] : [`${id} enables nothing that is planned`];
    }
    if (status !== 'needed' || blocked || plan?.state !== 'unplanned') return [];
    return 'placed' in fitWithLacking(terms, id, placed) ? [`${id} would still fit`] : [];
  });
}

/** Nothing that is planned could start earlier beside the others; running measures and starts that the user has set aside. */
function idleDelays(placed: readonly Placed[], terms: PlanTerms): string[] {
  return placed.flatMap((one) => {
    const { id, start: fixed } = one.figures;
    if (one.running || fixed !== null) return [];
    const others = placed.filter((other) => other !== one);
    const fit = firstFit(terms, id, quarterAfter(terms, id, others), others);
    const isDelayed = 'placed' in fit && fit.placed.start < one.start;
    return isDelayed ? [`${id} could start in ${quarterName(fit.placed.start)}`] : [];
  });
}

function quarterName(quarter: number): string {
  return `${yearOf(quarter)}-Q${(quarter % 4) + 1}`;
}

function wrongLoad({ plan }: RoadmapDocument, placed: readonly Placed[], { window, capacity }: PlanTerms): string[] {
  return expectRows(window.last - window.first + 1, plan.load.length, 'load').concat(
    plan.load.flatMap(({ quarter, internalDays, limit }, index) => [
      ...(quarterNumber(quarter) === window.first + index ? [] : [`load: ${quarter} at ${index}`]),
      ...expectNear(internalDays, daysIn(placed, window.first + index), `days in ${quarter}`),
      ...(limit === capacity ? [] : [`limit in ${quarter} is ${limit}, not ${capacity}`]),
    ]),
  );
}

function wrongTrajectory({ result: { plan }, assuredAfter }: PlanCheck, placed: readonly Placed[]): string[] {
  const first = quarterNumber(plan.start);
  const assured = Array.from({ length: plan.quarters }, (_, index) =>
    assuredAfter(placed.filter(({ end }) => end <= first + index).map(({ figures }) => figures.id)),
  );
  const value = assured.reduce((sum, one) => sum + one, 0) / plan.quarters;
  return [
    ...expectRows(plan.quarters, plan.trajectory.length, 'trajectory'),
    ...plan.trajectory.flatMap((row, index) => [
      ...(quarterNumber(row.quarter) === first + index ? [] : [`trajectory: ${row.quarter} at ${index}`]),
      ...expectNear(row.assured, assured[index] ?? Number.NaN, `assured score in ${row.quarter}`),
    ]),
    ...expectNear(plan.value, value, 'value'),
    ...(plan.bound >= plan.value ? [] : [`bound ${plan.bound} below value ${plan.value}`]),
    ...expectNear(plan.gap, plan.bound > 0 ? (plan.bound - plan.value) / plan.bound : 0, 'gap', 1e-4),
  ];
}

function wrongMoney(
  { questionnaire, answers, result }: PlanCheck,
  placed: readonly Placed[],
  terms: PlanTerms,
): string[] {
  const { window } = terms;
  const { budget, afterwards } = result.plan;
  const years = Number(at(questionnaire, 'depreciationYears') ?? 5);
  const wrong = expectRows(yearOf(window.last) - yearOf(window.first) + 1, budget.length, 'budget');
  budget.forEach((row, index) => {
    const { year } = row;
    if (year !== yearOf(window.first) + index) wrong.push(`budget: ${year} at ${index}`);
    const [ergebnis, finanz] = [moneyIn(placed, year, 'ergebnis', window), moneyIn(placed, year, 'finanz', window)];
    const limits = limitsOf(answers, year);
    const limitOf = (pot: 'ergebnis' | 'finanz') => (limits.kind === 'pots' ? limits[pot] : null);
    wrong.push(
      ...expectSpread(row.ergebnis.planned, ergebnis, `${year} ergebnis`),
      ...expectSpread(row.finanz.planned, finanz, `${year} finanz`),
      ...expectSpread(row.total.planned, addSpreads([ergebnis, finanz]), `${year} total`),
      ...expectNear(row.funding, fundingIn(placed, year, window), `${year} funding`),
      ...expectNear(row.depreciation, depreciationIn(placed, year, years), `${year} depreciation`),
      ...(row.ergebnis.limit === limitOf('ergebnis') ? [] : [`${year}: limit of ergebnis is ${row.ergebnis.limit}`]),
      ...(row.finanz.limit === limitOf('finanz') ? [] : [`${year}: limit of finanz is ${row.finanz.limit}`]),
      ...(limits.kind === 'total' && row.total.limit !== limits.total ? [`${year}: total is ${row.total.limit}`] : []),
    );
  });
  const yearly = (pot: 'ergebnis' | 'finanz') => addSpreads(placed.map(({ figures }) => figures.yearly[pot]));
  return [
    ...wrong,
    ...expectSpread(afterwards.yearly.ergebnis, yearly('ergebnis'), 'afterwards ergebnis'),
    ...expectSpread(afterwards.yearly.finanz, yearly('finanz'), 'afterwards finanz'),
  ];
}

/** Missed deadlines, starts that do not fit and starts that mean nothing; duties are left to their own test. */
function wrongWarnings({ result }: PlanCheck, placed: readonly Placed[], { figures }: PlanTerms): string[] {
  const expected = result.measures.flatMap(({ id, plan, blocked, status }) => {
    const own = figures.get(id);
    if (own === undefined) return [`no figures of ${id}`];
    const place = placed.find((one) => one.figures.id === id);
    const idle = plan === null || blocked;
    return [
      ...(plan !== null && own.deadline !== null && (place === undefined || lastDay(place.end) > own.deadline)
        ? [`deadline-missed ${id}`]
        : []),
      // An enabling measure that fits where it is wanted may still be taken out for want of a use.
      ...(status === 'needed' && plan?.state === 'unplanned' && !blocked && own.start !== null
        ? [`start-unfit ${id}`]
        : []),
      ...(idle && !own.settled && (own.start !== null || own.running) ? [`start-ignored ${id}`] : []),
    ];
  });
  const enabling = new Set(result.measures.filter(({ status }) => status === 'enabling').map(({ id }) => id));
  const found = result.plan.warnings.flatMap((warning) =>
    warning.code === 'duty-missed' || (warning.code === 'start-unfit' && enabling.has(warning.measure))
      ? []
      : [`${warning.code} ${warning.measure}`],
  );
  return expected.sort().join() === found.sort().join()
    ? []
    : [`warnings are ${found.join()}; expected ${expected.join()}`];
}

function lastDay(quarter: number): string {
  return `${yearOf(quarter)}-${['03-31', '06-30', '09-30', '12-31'][quarter % 4]}`;
}

function wrongIsland(
  { bigPicture: { island }, plan }: RoadmapDocument,
  placed: readonly Placed[],
  { window }: PlanTerms,
): string[] {
  const within = placed.map(({ figures, start, end }) => {
    const quarters = Math.min(end, window.last) - Math.max(start, window.first) + 1;
    return { ...figures, share: Math.max(0, quarters) / figures.duration };
  });
  const once = within.flatMap(({ once: { ergebnis, finanz }, net, share }) =>
    [ergebnis, finanz].map((spread) => scaleSpread(spread, net * share)),
  );
  const days = within.map(({ internalDays, share }) => scaleSpread(internalDays, share));
  const yearly = within.flatMap(({ yearly: { ergebnis, finanz } }) => [ergebnis, finanz]);
  return [
    ...(island.measures === placed.length ? [] : [`island: ${island.measures} measures, not ${placed.length}`]),
    ...expectSpread(island.internalDays, addSpreads(days), 'island: days'),
    ...expectSpread(island.once, addSpreads(once), 'island: once'),
    ...expectSpread(island.yearlyAfterwards, addSpreads(yearly), 'island: yearly'),
    ...expectNear(island.assured.to, plan.trajectory.at(-1)?.assured ?? Number.NaN, 'island: reached'),
    ...(island.start === plan.start && island.end === plan.trajectory.at(-1)?.quarter
      ? []
      : ['island: other quarters']),
  ];
}

function expectRows(expected: number, found: number, what: string): string[] {
  return expected === found ? [] : [`${what} has ${found} rows, not ${expected}`];
}

function expectSpread(found: Spread, expected: Spread, what: string): string[] {
  return [0, 1, 2].flatMap((index) =>
    expectNear(found[index] ?? Number.NaN, expected[index] ?? Number.NaN, `${what} ${['low', 'mid', 'high'][index]}`),
  );
}

/** Numbers in a result are rounded to 6 decimals. */
function expectNear(found: number, expected: number, what: string, within = 2e-6): string[] {
  const slack = within + Math.abs(expected) * 1e-12;
  return Math.abs(found - expected) <= slack ? [] : [`${what} is ${found}, not ${expected}`];
}
