import { type Diagnostic, type DiagnosticArguments, diagnose } from '../../diagnostics/index.ts';
import { at, type Draft, type DraftDomain, type DraftQuestion, items, numberOf, type Spot, textOf } from '../draft.ts';
import { statedLevels } from './stated-levels.ts';

/** As in scoring, which this folder can't see. */
const tolerance = 1e-9;

/** A question that is scored has answers that differ in level. */
export function* constantLevel(draft: Draft): Generator<Diagnostic> {
  const { max } = draft;
  if (max === null) return;
  for (const question of draft.questions) {
    const [level, ...others] = new Set(statedLevels(question, max));
    if (level === undefined || others.length > 0) continue;
    const { id, spot } = question;
    const key = ['options', 'thresholds', 'levels']
      .map((name) => at(spot, name))
      .find(({ data }) => data !== undefined);
    const place = key === undefined ? draft.place(at(spot, 'id')) : draft.place(key, 'key');
    yield diagnose('constant-level', place, { question: id, level });
  }
}

type LevelKey = DiagnosticArguments['level-unreached']['key'];

/** Some answer reaches the level that a question is to reach: its target, its duty, the end of its cap, what it must pass at, what a measure raises it to. */
export function* levelUnreached(draft: Draft): Generator<Diagnostic> {
  const { max } = draft;
  if (max === null) return;
  const highest = new Map<string, { readonly level: number; readonly question: DraftQuestion }>();
  for (const question of draft.questions) {
    const levels = differingLevels(question, max);
    if (levels === null) continue;
    const level = Math.max(...levels);
    highest.set(question.id, { level, question });
    for (const [key, spot] of wantedLevels(draft, question)) yield* unreached(draft, key, spot, question, level);
  }
  for (const raise of draft.measures.flatMap(({ spot }) => items(at(spot, 'raises')))) {
    const found = highest.get(textOf(at(raise, 'question')) ?? '');
    if (found !== undefined) yield* unreached(draft, 'to', at(raise, 'to'), found.question, found.level);
  }
}

/** What a question itself asks for; a target or `passAt` that it takes over is looked for where it stands. */
function wantedLevels(draft: Draft, { spot, domain }: DraftQuestion): readonly (readonly [LevelKey, Spot])[] {
  const targets = [at(spot, 'target'), at(domain.spot, 'target'), at({ pointer: '', data: draft.data }, 'target')];
  return [
    ['target', targets.find(({ data }) => data !== undefined) ?? at(spot, 'target')],
    ['fulfilledAt', at(at(spot, 'duty'), 'fulfilledAt')],
    ['below', at(at(spot, 'cap'), 'below')],
    ...(domain.aggregation === 'staged' ? ([['passAt', passAtOf(draft, domain)]] as const) : []),
  ];
}

/** `passAt` as it stands in the domain, or the highest level, its default, in its place. */
function passAtOf({ max }: Draft, domain: DraftDomain): Spot {
  const { pointer, data } = at(domain.spot, 'passAt');
  return { pointer, data: data === undefined && max !== null ? max : data };
}

function* unreached(
  draft: Draft,
  key: LevelKey,
  wanted: Spot,
  question: DraftQuestion,
  highest: number,
): Generator<Diagnostic> {
  const level = numberOf(wanted);
  // A level that is not on the scale is said elsewhere.
  if (level === null || level <= highest + tolerance || level > (draft.max ?? 0)) return;
  const own = wanted.pointer.startsWith(`${question.spot.pointer}/`) || key === 'to';
  const place = own ? draft.place(wanted) : draft.place(at(question.spot, 'id'));
  const other = own ? at(question.spot, 'id') : wanted;
  const related = draft.place(other);
  yield diagnose('level-unreached', place, { key, question: question.id, level, highest }, { related: [related] });
}

/** Some answer misses the level at which a duty is fulfilled, below which a cap holds, or at which questions of a staged domain pass. */
export function* alwaysMet(draft: Draft): Generator<Diagnostic> {
  const { max } = draft;
  if (max === null) return;
  for (const question of draft.questions) {
    const levels = differingLevels(question, max);
    if (levels === null) continue;
    const lowest = Math.min(...levels);
    for (const [key, spot] of [
      ['fulfilledAt', at(at(question.spot, 'duty'), 'fulfilledAt')],
      ['below', at(at(question.spot, 'cap'), 'below')],
    ] as const) {
      const level = numberOf(spot);
      if (level === null || level < 0 || level > lowest + tolerance) continue;
      yield diagnose('always-met', draft.place(spot), { key, id: question.id, level, lowest });
    }
  }
  for (const domain of draft.domains.filter(({ aggregation }) => aggregation === 'staged')) {
    const passAt = at(domain.spot, 'passAt');
    const level = numberOf(passAt);
    const own = draft.questions.filter((question) => question.domain === domain && question.scored);
    const lowest = Math.min(...own.flatMap((question) => statedLevels(question, max) ?? [Number.NEGATIVE_INFINITY]));
    if (level === null || level < 0 || own.length === 0 || level > lowest + tolerance) continue;
    yield diagnose('always-met', draft.place(passAt), { key: 'passAt', id: domain.id, level, lowest });
  }
}

/** Null also where all answers give one level: that is the one thing to be said of such a question. */
function differingLevels(question: DraftQuestion, max: number): readonly number[] | null {
  const levels = statedLevels(question, max);
  return levels !== null && new Set(levels).size > 1 ? levels : null;
}
