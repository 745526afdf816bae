import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import { isList } from '../../source/index.ts';
import { at, type Draft, items, numberOf, type Spot, textOf } from '../draft.ts';
import { meantIds } from './meant-ids.ts';

/** A measure is good for something: it raises a question, or another one requires it. */
export function* neverNeeded(draft: Draft): Generator<Diagnostic> {
  if (!draft.complete) return;
  const required = meantIds(
    draft.measures,
    draft.measures.flatMap(({ spot }) => items(at(spot, 'requires'))),
  );
  for (const { id, spot } of draft.measures) {
    const raises = at(spot, 'raises');
    const none = raises.data === undefined || (isList(raises.data) && raises.data.length === 0);
    if (id !== '' && none && !required.has(id))
      yield diagnose('never-needed', draft.place(at(spot, 'id')), { measure: id });
  }
}

/** A measure takes days or money; without either it goes before all others in the ranking. (docs/roadmap.md#ranking) */
export function* noEffort(draft: Draft): Generator<Diagnostic> {
  for (const { id, spot } of draft.measures) {
    const costs = items(at(spot, 'costs')).flatMap((cost) => [at(cost, 'amount'), at(cost, 'perWorkplace')]);
    const figures = [at(at(spot, 'effort'), 'internal'), ...costs];
    if (id === '' || !figures.every(isNothing)) continue;
    const effort = at(spot, 'effort');
    const place = effort.data === undefined ? draft.place(at(spot, 'id')) : draft.place(effort, 'key');
    yield diagnose('no-effort', place, { measure: id });
  }
}

/** Not given, or zeros only. What is no figure at all is none of nothing. */
function isNothing({ data }: Spot): boolean {
  if (data === undefined || data === 0) return true;
  if (typeof data !== 'object' || data === null) return false;
  return Object.values(data).every((value) => isNothing({ pointer: '', data: value }));
}

/** A measure is not meant to come before what it requires. */
export function* waveOrder(draft: Draft): Generator<Diagnostic> {
  const measures = new Map(draft.measures.map((measure) => [measure.id, measure]));
  for (const { id, spot } of draft.measures) {
    const wave = numberOf(at(spot, 'wave'));
    for (const requirement of wave === null ? [] : items(at(spot, 'requires'))) {
      const required = measures.get(textOf(requirement) ?? '');
      const later = required === undefined ? null : numberOf(at(required.spot, 'wave'));
      if (required === undefined || wave === null || later === null || later <= wave) continue;
      const args = { measure: id, wave, required: required.id, later };
      yield diagnose('wave-order', draft.place(requirement), args, {
        related: [draft.place(at(required.spot, 'wave'))],
      });
    }
  }
}
