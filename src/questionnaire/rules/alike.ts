import { type Diagnostic, type DiagnosticArguments, diagnose } from '../../diagnostics/index.ts';
import { at, type Draft, type DraftItem, type DraftQuestion, items, members, type Spot, textOf } from '../draft.ts';
import { plainReading } from './plain-reading.ts';

/** A text that something is known by to readers. */
interface Label {
  /** Which one it is, for the message: an id or a level. */
  readonly name: string;
  readonly spot: Spot;
}

/** The levels of the scale, and the levels or options of a question, can be told apart by those who answer. */
export function* sameAnswer(draft: Draft): Generator<Diagnostic> {
  const scale = items(at(at({ pointer: '', data: draft.data }, 'scale'), 'levels'));
  yield* sameAnswers(
    draft,
    'level',
    scale.map((level) => label(at(level, 'level'), at(level, 'title'))),
  );
  for (const { spot, type } of draft.questions) {
    const levels = type === 'level' ? members(at(spot, 'levels')) : [];
    yield* sameAnswers(
      draft,
      'level',
      levels.map(([name, level]) => ({ name, spot: level })),
    );
    const options = items(at(spot, 'options'));
    yield* sameAnswers(
      draft,
      'option',
      options.map((option) => label(at(option, 'id'), at(option, 'label'))),
    );
  }
}

function label({ data }: Spot, spot: Spot): Label {
  return { name: typeof data === 'string' || typeof data === 'number' ? String(data) : '', spot };
}

function* sameAnswers(draft: Draft, what: 'level' | 'option', labels: readonly Label[]): Generator<Diagnostic> {
  for (const [{ name, spot }, first] of alikePairs(labels)) {
    yield diagnose('same-answer', draft.place(spot), { what, name, like: first.name }, related(draft, first));
  }
}

/** What lists and reports show by its title, or by its text, can be told apart from others of its kind. */
export function* sameName(draft: Draft): Generator<Diagnostic> {
  const { domains, measures, categories, workPackages } = draft;
  yield* sameNames(draft, 'domain', titles(domains));
  yield* sameQuestions(draft);
  yield* sameNames(draft, 'measure', titles(measures));
  yield* sameNames(draft, 'category', titles(categories));
  yield* sameNames(draft, 'work-package', titles(workPackages));
  yield* sameNames(draft, 'size-class', titles(draft.sizeClasses ?? []));
}

function titles(things: readonly DraftItem[]): readonly Label[] {
  return things.map(({ id, spot }) => ({ name: id, spot: at(spot, 'title') }));
}

type Named = DiagnosticArguments['same-name']['what'];

function* sameNames(draft: Draft, what: Named, labels: readonly Label[]): Generator<Diagnostic> {
  for (const [{ name, spot }, first] of alikePairs(labels)) {
    yield diagnose('same-name', draft.place(spot), { what, id: name, like: first.name }, related(draft, first));
  }
}

/**
 * Questions are asked by their text. Two that both hang on a condition may never be asked of the same municipality, and facts may be asked in
 * each domain anew („Was sollten wir noch wissen?“).
 */
function* sameQuestions(draft: Draft): Generator<Diagnostic> {
  const before = new Map<string, DraftQuestion[]>();
  for (const question of draft.questions) {
    const text = at(question.spot, 'text');
    const reading = plainReading(textOf(text) ?? '');
    const earlier = before.get(reading) ?? [];
    before.set(reading, [...earlier, question]);
    const first = reading === '' ? undefined : earlier.find((other) => bothAsked(question, other));
    if (first === undefined) continue;
    const label = { name: first.id, spot: at(first.spot, 'text') };
    yield diagnose(
      'same-name',
      draft.place(text),
      { what: 'question', id: question.id, like: first.id },
      related(draft, label),
    );
  }
}

function bothAsked(one: DraftQuestion, other: DraftQuestion): boolean {
  if (one.id === other.id) return false;
  const conditional = one.data.appliesWhen !== undefined && other.data.appliesWhen !== undefined;
  const apart = one.domain !== other.domain && !(one.scored && other.scored);
  return !conditional && !apart;
}

/** Each label that reads like an earlier one, with the first of these. */
function alikePairs(labels: readonly Label[]): readonly (readonly [later: Label, first: Label])[] {
  const firsts = new Map<string, Label>();
  return labels.flatMap((one) => {
    const reading = plainReading(textOf(one.spot) ?? '');
    const first = firsts.get(reading);
    if (reading === '') return [];
    if (first === undefined) firsts.set(reading, one);
    // Of two things with one name the name is said to be taken.
    return first === undefined || first.name === one.name ? [] : [[one, first] as const];
  });
}

function related(draft: Draft, { spot }: Label) {
  return { related: [draft.place(spot)] };
}
