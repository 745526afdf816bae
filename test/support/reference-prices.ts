import type { Pot } from '../../src/questionnaire/index.ts';
import type { JsonObject } from '../../src/source/index.ts';
import type { PlanTerms } from './first-fit.ts';
import { at, listAt } from './plan-figures.ts';
import { daysIn, limitsOf, moneyIn, type Placed, quarterNumber, yearOf } from './plan-ledger.ts';
import type { ReferenceNeed } from './reference-need.ts';
import type { ReferenceMeasure, ReferenceRanking } from './reference-ranking.ts';

interface Market {
  readonly questionnaire: JsonObject;
  readonly terms: PlanTerms;
  readonly need: ReferenceNeed;
  /** Ids in the order of rank. */
  readonly ranked: readonly string[];
  readonly measureOf: (id: string) => ReferenceMeasure;
  readonly reckonValue: (plan: readonly Placed[]) => number;
  readonly ranking: ReferenceRanking;
  /** The plan along the ranking. */
  readonly along: readonly Placed[];
}

export interface ReferencePrices {
  readonly bound: number;
  /** In quarters from the first one, counted from 0. */
  readonly wishOf: (id: string) => number;
  readonly worthOf: (id: string) => number;
}

/** A start that a measure may choose, and which share of each limit it takes. */
interface Option {
  readonly start: number;
  readonly gain: number;
  readonly shares: readonly number[];
}

/** The bound of docs/roadmap.md#bound once more: the rounds as they are written there, each measure with all that hangs on it anew. */
export function referencePrices(market: Market): ReferencePrices {
  const { terms, ranked, measureOf, along, reckonValue, ranking } = market;
  const { first, last } = terms.window;
  const quarters = last - first + 1;
  const running = ranked.filter((id) => terms.figures.get(id)?.running === true);
  const others = ranked.filter((id) => !running.includes(id));
  const placeOf = (id: string) => along.find(({ figures }) => figures.id === id);
  const durationOf = (id: string) => terms.figures.get(id)?.duration ?? 1;
  const fixedOf = (id: string) => {
    const start = terms.figures.get(id)?.start ?? null;
    return start === null ? null : quarterNumber(start);
  };
  const isDue = (id: string) => placeOf(id) !== undefined && measureOf(id).tier !== 'gap';
  const isPromised = (id: string) => isDue(id) || (placeOf(id) !== undefined && fixedOf(id) !== null);

  const worthOf = worthBy(market);
  const gainOf = (id: string, start: number) =>
    (worthOf(id) * Math.max(0, last - Math.max(first, start + durationOf(id) - 1) + 1)) / quarters;

  const soonest = new Map<string, number>();
  for (const id of ranked) {
    const after = market.need.directOf(id).map((one) => (soonest.get(one) ?? 0) + durationOf(one));
    soonest.set(
      id,
      running.includes(id) ? (placeOf(id)?.start ?? first) : Math.max(first, fixedOf(id) ?? first, ...after),
    );
  }
  const hangsOn = new Map(
    others.map((id) => {
      const direct = market.need.directOf(id);
      const open = others.filter((one) => direct.includes(one));
      const endOf = (one: string) => (soonest.get(one) ?? 0) + durationOf(one);
      return [id, open.find((one) => open.every((other) => endOf(other) <= endOf(one)))] as const;
    }),
  );

  const placed = (id: string, start: number): Placed => {
    const figures = terms.figures.get(id);
    if (figures === undefined) throw new Error(`no measure ${id}`);
    return { figures, start, end: start + figures.duration - 1, running: false };
  };
  const limits = limitsOfPlan(
    terms,
    running.flatMap((id) => placeOf(id) ?? []),
  );
  const options = new Map(
    others.map((id) => {
      const latest = isDue(id) ? (placeOf(id)?.start ?? last) : last - durationOf(id) + 1;
      const starts = Array.from({ length: quarters }, (_, t) => first + t).filter(
        (start) => start >= (soonest.get(id) ?? first) && start <= latest && start <= (fixedOf(id) ?? start),
      );
      const all = starts.map((start) => ({
        start,
        gain: gainOf(id, start),
        shares: limits.map(({ amountOf, room }) => amountOf(placed(id, start)) / room),
      }));
      return [id, all.filter(({ shares }) => shares.every((share) => share <= 1))] as const;
    }),
  );
  const isNeeded = (id: string): boolean =>
    isPromised(id) || others.some((other) => hangsOn.get(other) === id && isNeeded(other));

  const settled = ranking.assuredToday + running.reduce((sum, id) => sum + gainOf(id, placeOf(id)?.start ?? first), 0);
  const target = reckonValue(along) - settled;
  const unlimited = reckonValue(ranked.map((id) => placed(id, soonest.get(id) ?? first)));
  let prices = limits.map(() => 0);
  let least = Number.POSITIVE_INFINITY;
  const wishes: ReadonlyMap<string, number>[] = [];
  const answer = (rounds: readonly ReadonlyMap<string, number>[]): ReferencePrices => ({
    bound: Math.min(unlimited, settled + least),
    wishOf: (id) => rounds.reduce((sum, round) => sum + (round.get(id) ?? quarters), 0) / rounds.length,
    worthOf,
  });
  for (let k = 0; k < 12; k += 1) {
    const { net, chosen } = choose(prices);
    const total = net + prices.reduce((sum, price) => sum + price, 0);
    least = Math.min(least, total);
    const over = limits.map((_, limit) => {
      const booked = [...chosen.values()].reduce((sum, { shares }) => sum + (shares[limit] ?? 0), 0);
      return booked < 1 && prices[limit] === 0 ? 0 : booked - 1;
    });
    const starts = new Map([...chosen].map(([id, { start }]) => [id, start - first]));
    if (over.every((one) => one === 0) || total <= target) return answer([starts]);
    wishes.push(starts);
    const step = (3 * 0.8 ** k * (total - target)) / over.reduce((sum, one) => sum + one ** 2, 0);
    prices = prices.map((price, limit) => Math.max(0, price + step * (over[limit] ?? 0)));
  }
  return answer(wishes.slice(6));

  /** The best choice of each measure and what they gain net. */
  function choose(priced: readonly number[]): { readonly net: number; readonly chosen: ReadonlyMap<string, Option> } {
    const chosen = new Map<string, Option>();
    const known = new Map<string, { readonly most: number; readonly option: Option | null }>();
    const bestFrom = (id: string, from: number): { readonly most: number; readonly option: Option | null } => {
      const key = `${id} ${from}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      let best: { most: number; option: Option | null } = {
        most: isNeeded(id) ? Number.NEGATIVE_INFINITY : 0,
        option: null,
      };
      for (const option of (options.get(id) ?? []).filter(({ start }) => start >= from).toReversed()) {
        const paid = option.shares.reduce((sum, share, limit) => sum + share * (priced[limit] ?? 0), 0);
        const after = followers(id).reduce((sum, one) => sum + bestFrom(one, option.start + durationOf(id)).most, 0);
        const net = option.gain - paid + after;
        if (net >= best.most - 1e-12) best = { most: Math.max(net, best.most), option };
      }
      known.set(key, best);
      return best;
    };
    const followers = (id: string) => others.filter((one) => hangsOn.get(one) === id);
    const take = (id: string, from: number): void => {
      const { option } = bestFrom(id, from);
      if (option === null) return;
      chosen.set(id, option);
      for (const one of followers(id)) take(one, option.start + durationOf(id));
    };
    const roots = others.filter((id) => hangsOn.get(id) === undefined);
    for (const id of roots) take(id, first);
    return { net: roots.reduce((sum, id) => sum + bestFrom(id, first).most, 0), chosen };
  }
}

/** What a measure adds to A at the most, each question that it raises looked at alone. */
function worthBy({ questionnaire, ranking: { parts } }: Market): (id: string) => number {
  const whole = Number(at(questionnaire, 'scale', 'max')) * parts.reduce((sum, { weight }) => sum + weight, 0);
  return (id) => {
    const measure = listAt(questionnaire, 'measures').find((one) => at(one, 'id') === id);
    return listAt(measure, 'raises').reduce<number>((sum, raise) => {
      const part = parts.find((one) => one.id === at(raise, 'question'));
      if (part === undefined || whole === 0) return sum;
      const levels =
        Math.min(Number(at(raise, 'to')), part.goal) - Math.max(part.level, Number(at(raise, 'from') ?? 0));
      return sum + (Math.max(0, levels) * part.weight) / whole;
    }, 0);
  };
}

interface PlainLimit {
  /** What running measures leave of it, with the tolerance. */
  readonly room: number;
  readonly amountOf: (one: Placed) => number;
}

/** The days of each quarter, then the money of each year. */
function limitsOfPlan({ window, capacity, answers }: PlanTerms, running: readonly Placed[]): readonly PlainLimit[] {
  const limit = (amount: number, taken: (placed: readonly Placed[]) => number): PlainLimit => ({
    room: Math.max(0, amount - taken(running)) + 1e-6,
    amountOf: (one) => taken([one]),
  });
  const quarters = Array.from({ length: window.last - window.first + 1 }, (_, t) => window.first + t);
  const days = capacity === null ? [] : quarters.map((quarter) => limit(capacity, (placed) => daysIn(placed, quarter)));
  const years = [...new Set(quarters.map(yearOf))];
  const money = years.flatMap((year): readonly PlainLimit[] => {
    const budget = limitsOf(answers, year);
    const due = (pot: Pot) => (placed: readonly Placed[]) => moneyIn(placed, year, pot, window)[1];
    if (budget.kind === 'none') return [];
    if (budget.kind === 'pots') return (['ergebnis', 'finanz'] as const).map((pot) => limit(budget[pot], due(pot)));
    return [limit(budget.total, (placed) => due('ergebnis')(placed) + due('finanz')(placed))];
  });
  return [...days, ...money];
}
