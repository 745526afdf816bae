import type { Job } from './job.ts';
import type { Workload } from './workload.ts';

/** What it costs to book from the first quarter up to quarter t, t = 0..length: a day in each of them, or a Euro of each pot in each of them. */
export interface Tariff {
  readonly days: Float64Array;
  readonly ergebnis: Float64Array;
  readonly finanz: Float64Array;
}

/** The tariff of given prices of a day or Euro of each limit. */
export function tariffOf({ limits, calendar }: Workload, prices: readonly number[]): Tariff {
  const days = new Float64Array(calendar.length + 1);
  const ergebnis = new Float64Array(calendar.length + 1);
  const finanz = new Float64Array(calendar.length + 1);
  for (const [index, limit] of limits.entries()) {
    const price = prices[index] ?? 0;
    if (price === 0) continue;
    const sums =
      limit.reason === 'capacity' ? [days] : limit.pots.map((pot) => (pot === 'ergebnis' ? ergebnis : finanz));
    for (const each of sums) each.fill(price, limit.first - calendar.start + 1, limit.last - calendar.start + 2);
  }
  for (const sums of [days, ergebnis, finanz]) {
    for (let t = 1; t < sums.length; t += 1) sums[t] = (sums[t] ?? 0) + (sums[t - 1] ?? 0);
  }
  return { days, ergebnis, finanz };
}

/** What a job costs at a start (in quarters from the first one of the plan): its days and once-costs while it runs, its yearly costs afterwards. */
export function costOf(
  { duration, internalDays, once, yearly }: Job,
  start: number,
  { days, ergebnis, finanz }: Tariff,
): number {
  const end = start + duration;
  const last = days.length - 1;
  const euroAtEnd = ergebnis[end] ?? 0;
  const investedAtEnd = finanz[end] ?? 0;
  return (
    (internalDays * ((days[end] ?? 0) - (days[start] ?? 0)) +
      once.ergebnis * (euroAtEnd - (ergebnis[start] ?? 0)) +
      once.finanz * (investedAtEnd - (finanz[start] ?? 0))) /
      duration +
    (yearly.ergebnis * ((ergebnis[last] ?? 0) - euroAtEnd) + yearly.finanz * ((finanz[last] ?? 0) - investedAtEnd)) / 4
  );
}
