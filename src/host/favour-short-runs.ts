import { versions } from 'node:process';
import { setFlagsFromString } from 'node:v8';

/**
 * Has the optimising compiler of V8 come in later. A call such as `score` is over before that work would pay: without it, it takes a
 * quarter less time (measured with Node.js 20 on two cores). What runs long is still optimised. Other versions of Node.js were not
 * measured and may not know the flag, so they are left alone.
 */
export function favourShortRuns(): void {
  if (versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000');
}
