import { isObject } from './is-object.ts';

const scoredOnly: ReadonlySet<string> = new Set(['weight', 'duty', 'cap', 'target']);

/** Keys that stand for what their owner is; one of them explains why another key is out of place. */
const decisive = ['all', 'any', 'not', 'notApplicable', 'unknown'] as const;

/** What in its owner rules out a key that is known, but must not stand there: `type: level`, `scored: false`, `unknown` … */
export function rulingOut(key: string, owner: unknown): string {
  if (key === 'kind' || key === 'schemaVersion') return 'inline';
  if (!isObject(owner)) return '';
  if (key === 'passAt') return `aggregation: ${owner.aggregation ?? 'mean'}`;
  if (owner.scored === false && owner.type !== 'text' && scoredOnly.has(key)) return 'scored: false';
  if (Object.hasOwn(owner, 'type')) return `type: ${owner.type}`;
  return decisive.find((candidate) => candidate !== key && Object.hasOwn(owner, candidate)) ?? '';
}
