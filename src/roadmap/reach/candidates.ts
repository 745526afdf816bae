import type { Planning } from '../../answers/index.ts';
import type { MeasureId, Questionnaire } from '../../questionnaire/index.ts';
import type { Need, Needs } from '../need.ts';
import type { Participants } from '../participants.ts';

/** A measure that a set may have. */
export interface Candidate {
  readonly need: Need;
  /** It runs, so every set has it. */
  readonly running: boolean;
}

/**
 * The measures that a set may have, requirements first: neither done nor rejected, with nothing rejected behind them, and of use, as they raise a
 * question or are required by one that does. Whether they are needed for the goals plays no part.
 */
export function candidatesOf(
  { measures }: Questionnaire,
  planning: Planning,
  needs: Needs,
  participants: Participants,
): readonly Candidate[] {
  const useful = new Set<MeasureId>();
  for (const { id } of measures) {
    const need = needs.get(id);
    if (need === undefined || !isOpen(need, needs) || (participants.raises.get(id) ?? []).length === 0) continue;
    for (const required of [id, ...need.requiresAll]) useful.add(required);
  }
  const ordered = new Map<MeasureId, Need>();
  const add = (id: MeasureId): void => {
    const need = needs.get(id);
    if (need === undefined || ordered.has(id)) return;
    for (const required of need.requires) add(required);
    ordered.set(id, need);
  };
  for (const { id } of measures) if (useful.has(id)) add(id);
  return [...ordered].map(([id, need]) => ({ need, running: planning.measures.get(id)?.state === 'running' }));
}

/** Whether nothing keeps a measure from being done: itself, or a rejected one behind it. */
function isOpen(need: Need, needs: Needs): boolean {
  if (need.status === 'done' || need.status === 'rejected') return false;
  const leadsToRejected = ({ requires }: Need) => requires.some((id) => needs.get(id)?.status === 'rejected');
  return ![need, ...[...need.requiresAll].flatMap((id) => needs.get(id) ?? [])].some(leadsToRejected);
}
