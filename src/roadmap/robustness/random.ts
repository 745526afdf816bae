/**
 * Numbers in 0..1 (1 excluded) that look random and are the same for the same seed, a whole number from 0 to 2^32 − 1. It is Tommy Ettinger's
 * mulberry32 (2017, in the public domain): far from good enough for secrets, more than good enough for some thousand draws.
 */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = state;
    bits = Math.imul(bits ^ (bits >>> 15), bits | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
