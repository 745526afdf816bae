import { nearestName } from '../diagnostics/index.ts';
import type { Questionnaire } from '../questionnaire/index.ts';
import type { ReachAim } from '../roadmap/index.ts';
import { readNumber } from './read-values.ts';
import { usageError } from './usage-error.ts';

/** A level of the whole, or of a domain, as the call gives it. */
export interface ReachRequest {
  readonly domain: string | null;
  readonly level: number;
}

/** `3`, `2.5` or `domain:it-sicherheit=3`, in levels above 0. */
export function readReach(value: string): ReachRequest {
  const parts = /^(?:domain:([^=]+)=)?(.*)$/s.exec(value);
  const level = readNumber(parts?.[2] ?? '');
  if (level === null || level === 0) throw usageError('reach-invalid', { value });
  return { domain: parts?.[1] ?? null, level };
}

/** Holds an aim against the questionnaire: what that does not have is a wrong call. */
export function reachAim({ domain, level }: ReachRequest, { domains, scale }: Questionnaire): ReachAim {
  if (level > scale.max) throw usageError('reach-level', { level, most: scale.max });
  if (domain === null) return { domain, level };
  const scored = domains.filter(({ questions }) => questions.some((question) => question.scored));
  const found = scored.find(({ id }) => id === domain);
  if (found !== undefined) return { domain: found.id, level };
  const ids = scored.map(({ id }) => id);
  throw usageError('reach-domain', { id: domain, suggestion: nearestName(domain, ids) });
}
