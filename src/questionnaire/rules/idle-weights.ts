import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import { at, type Draft, type DraftQuestion, items, numberOf, type Spot } from '../draft.ts';
import { meantIds } from './meant-ids.ts';

/**
 * A weight is weighed against another: that of a domain against other scored domains, that of a question against the others of its domain or,
 * with priorities, of the whole questionnaire. (docs/scoring.md#domains)
 */
export function* weightNoEffect(draft: Draft): Generator<Diagnostic> {
  if (!draft.complete) return;
  const scored = draft.questions.filter((question) => question.scored && question.type !== null);
  const domains = new Set(scored.map(({ domain }) => domain));
  for (const domain of domains.size === 1 ? domains : []) {
    yield* idleWeight(draft, 'domain', domain.id, at(domain.spot, 'weight'));
  }
  const company = draft.hasPriorities
    ? () => scored
    : ({ domain }: DraftQuestion) => scored.filter((other) => other.domain === domain);
  for (const question of scored) {
    if (company(question).length === 1) yield* idleWeight(draft, 'question', question.id, at(question.spot, 'weight'));
  }
}

/** The default, written out, promises nothing. */
function* idleWeight(draft: Draft, what: 'domain' | 'question', id: string, weight: Spot): Generator<Diagnostic> {
  const value = numberOf(weight);
  if (value !== null && value !== 1) yield diagnose('weight-no-effect', draft.place(weight, 'key'), { what, id });
}

/**
 * Every category has scored questions, by itself or by its work packages; else what was voted for it counts nowhere. Where a name leads to none,
 * this one may be meant.
 */
export function* unusedCategory(draft: Draft): Generator<Diagnostic> {
  if (!draft.complete) return;
  const scored = draft.questions.filter((question) => question.scored && question.type !== null);
  const packages = meantIds(draft.workPackages, listed(scored, 'workPackages'));
  const served = draft.workPackages.filter(({ id }) => packages.has(id)).map(({ spot }) => at(spot, 'category'));
  const named = meantIds(draft.categories, [...listed(scored, 'categories'), ...served]);
  const known = new Set(draft.categories.map(({ id }) => id));
  if (scored.length === 0 || [...named].some((name) => !known.has(name))) return;
  for (const { id, spot } of draft.categories) {
    if (id !== '' && !named.has(id)) yield diagnose('unused-category', draft.place(at(spot, 'id')), { id });
  }
}

function listed(questions: readonly DraftQuestion[], key: string): readonly Spot[] {
  return questions.flatMap(({ spot }) => items(at(spot, key)));
}
