import { endOf, type Job } from './job.ts';
import { type Choice, earliestStarts, type StartOption } from './start-options.ts';
import { costOf, type Tariff, tariffOf } from './tariff.ts';
import type { Workload } from './workload.ts';

/** Gains that differ by less are equal. */
const tolerance = 1e-12;

/** Where jobs choose their starts by prices. */
export interface Market {
  /** What is chosen at the given prices of a day or Euro of each limit, null where not starting is best; and what that gains net of the prices. */
  choose(prices: readonly number[]): { readonly gain: number; readonly chosen: readonly (StartOption | null)[] };
}

/**
 * Each job hangs on one of its requirements at the most, and starts after that one has ended; the others count only for how early it may start. So the best
 * choices are found from the last rank to the first: what a job gains at a start is its own gain net of what it takes, and the most that those which hang
 * on it can gain after it. Of equal ones the earlier start is chosen. Formula: docs/roadmap.md#bound.
 */
export function openMarket(workload: Workload, choices: readonly Choice[]): Market {
  const { jobs, calendar } = workload;
  const hangsOn = hangingOf(workload);
  const hanging = jobs.map((): number[] => []);
  for (const [job, on] of hangsOn.entries()) if (on !== null) hanging[on]?.push(job);
  const needed = neededOf(choices, hanging);
  const size = calendar.length + 1;
  // By job and quarter: the most that it gains, with all that hang on it, from that quarter on, and the option that does; the last one: by not starting.
  const most = new Float64Array(jobs.length * size);
  const picks: (StartOption | null)[] = Array.from(most, () => null);

  function weigh(place: number, job: Job, tariff: Tariff): void {
    const options = choices[place]?.options ?? [];
    const { duration } = job;
    let best = needed[place] ? Number.NEGATIVE_INFINITY : 0;
    let pick: StartOption | null = null;
    let next = options.length - 1;
    for (let t = calendar.length; t >= 0; t -= 1) {
      const option = options[next];
      if (option !== undefined && option.start === t) {
        const gain = option.gain - costOf(job, t, tariff) + gainAfter(place, t + duration);
        if (gain >= best - tolerance) pick = option;
        best = Math.max(best, gain);
        next -= 1;
      }
      most[place * size + t] = best;
      picks[place * size + t] = pick;
    }
  }

  function gainAfter(place: number, quarter: number): number {
    const followers = hanging[place] ?? [];
    let sum = 0;
    for (let index = 0; index < followers.length; index += 1)
      sum += most[(followers[index] ?? 0) * size + quarter] ?? 0;
    return sum;
  }

  return {
    choose(prices) {
      // What hangs on a job has a higher rank.
      const tariff = tariffOf(workload, prices);
      for (let place = jobs.length - 1; place >= 0; place -= 1) {
        const job = jobs[place];
        if (job !== undefined) weigh(place, job, tariff);
      }
      let gain = 0;
      const chosen: (StartOption | null)[] = [];
      for (const [job, on] of hangsOn.entries()) {
        if (on === null) {
          gain += most[job * size] ?? 0;
          chosen.push(picks[job * size] ?? null);
        } else {
          const before = chosen[on] ?? null;
          const after = before === null ? null : before.start + (jobs[on]?.duration ?? 1);
          chosen.push(after === null ? null : (picks[job * size + after] ?? null));
        }
      }
      return { gain, chosen };
    },
  };
}

/** For each job the one of its requirements that would end last if nothing had limits, of several the first by rank; running ones are left aside. */
function hangingOf(workload: Workload): readonly (number | null)[] {
  const { jobs, requires, running } = workload;
  const starts = earliestStarts(workload);
  const ends = jobs.map((job, place) => endOf(job, starts[place] ?? 0));
  return jobs.map((_, job) => {
    if (running[job] != null) return null;
    let last: number | null = null;
    for (const required of requires[job] ?? []) {
      if (running[required] != null) continue;
      if (last === null || (ends[required] ?? 0) > (ends[last] ?? 0)) last = required;
    }
    return last;
  });
}

/** Whether a job has to be planned: itself, or for something that hangs on it. */
function neededOf(choices: readonly Choice[], hanging: readonly (readonly number[])[]): readonly boolean[] {
  const needed = choices.map(({ promised }) => promised);
  for (let job = choices.length - 1; job >= 0; job -= 1) {
    if (hanging[job]?.some((one) => needed[one])) needed[job] = true;
  }
  return needed;
}
