import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import { at, type Draft, type DraftItem, items, numberOf, type Spot, textOf } from '../draft.ts';
import { meantIds } from './meant-ids.ts';

/** A measure raises a question at most once. */
export function* duplicateRaise(draft: Draft): Generator<Diagnostic> {
  for (const { spot } of draft.measures) {
    const first = new Map<string, Spot>();
    for (const raise of items(at(spot, 'raises'))) {
      const question = at(raise, 'question');
      const id = textOf(question);
      const before = id === null ? undefined : first.get(id);
      if (id === null) continue;
      if (before === undefined) first.set(id, question);
      else
        yield diagnose('duplicate-raise', draft.place(question), { question: id }, { related: [draft.place(before)] });
    }
  }
}

/** Every scored question is raised by some measure, if there are measures at all. */
export function* neverRaised(draft: Draft): Generator<Diagnostic> {
  if (!draft.complete || draft.measures.length === 0) return;
  const raises = draft.measures.flatMap(({ spot }) => items(at(spot, 'raises')));
  const raised = meantIds(
    draft.questions,
    raises.map((raise) => at(raise, 'question')),
  );
  for (const { id, spot, type, scored } of draft.questions) {
    if (type !== null && scored && id !== '' && !raised.has(id)) {
      yield diagnose('never-raised', draft.place(at(spot, 'id')), { question: id });
    }
  }
}

/**
 * What a measure raises can be raised: the question is scored, and where the measure works only from a level above 0, another one that
 * it requires, directly or not, lifts the question to there.
 */
export function* raiseNoEffect(draft: Draft): Generator<Diagnostic> {
  if (!draft.complete) return;
  const questions = new Map(draft.questions.map((question) => [question.id, question]));
  const measures = new Map(draft.measures.map((measure) => [measure.id, measure]));
  for (const measure of draft.measures) {
    for (const raise of items(at(measure.spot, 'raises'))) {
      const id = textOf(at(raise, 'question'));
      const question = id === null ? undefined : questions.get(id);
      if (id === null || question === undefined || question.type === null) continue;
      const args = { measure: measure.id, question: id };
      if (!question.scored) {
        const related = [draft.place(at(question.spot, 'id'))];
        yield diagnose(
          'raise-no-effect',
          draft.place(at(raise, 'question')),
          { ...args, why: 'nothing-to-raise' },
          { related },
        );
      } else if (isUnreached(raise, measure, measures)) {
        yield diagnose('raise-no-effect', draft.place(at(raise, 'from')), { ...args, why: 'from-unreached' });
      }
    }
  }
}

type Measures = ReadonlyMap<string, DraftItem>;

/** Nothing brings the question to where the measure begins to work. Levels in the wrong order have a finding of their own. */
function isUnreached(raise: Spot, measure: DraftItem, measures: Measures): boolean {
  const from = numberOf(at(raise, 'from')) ?? 0;
  const to = numberOf(at(raise, 'to')) ?? Number.POSITIVE_INFINITY;
  return from < to && !liftedTo(measure, textOf(at(raise, 'question')) ?? '', from, measures);
}

/** Whether what the measure requires lifts a question to a level; taken for granted where a name that it requires is unknown. */
function liftedTo(measure: DraftItem, question: string, level: number, measures: Measures): boolean {
  if (level <= 0) return true;
  const seen = new Set<string>([measure.id]);
  const waiting = requirementsOf(measure);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const required = measures.get(id);
    if (required === undefined || lifts(required, question, level)) return true;
    waiting.push(...requirementsOf(required));
  }
  return false;
}

function requirementsOf({ spot }: DraftItem): string[] {
  return items(at(spot, 'requires')).flatMap((required) => textOf(required) ?? []);
}

function lifts({ spot }: DraftItem, question: string, level: number): boolean {
  return items(at(spot, 'raises')).some(
    (raise) => at(raise, 'question').data === question && (numberOf(at(raise, 'to')) ?? level) >= level,
  );
}
