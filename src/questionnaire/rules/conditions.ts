import { assertNever, type Diagnostic, diagnose, unknownName } from '../../diagnostics/index.ts';
import { isList } from '../../source/index.ts';
import { at, type Draft, type DraftQuestion, items, type Spot, textOf } from '../draft.ts';
import { bodies, type OptionId, type ProfileField, profileFields } from '../types.ts';
import { comparisons } from './comparisons.ts';
import { outOfRange } from './levels.ts';

/** Conditions compare what exists, with what it can be compared with. */
export function* conditions(draft: Draft): Generator<Diagnostic> {
  for (const { spot } of draft.questions) {
    yield* checkCondition(draft, at(spot, 'appliesWhen'));
    yield* checkCondition(draft, at(at(spot, 'cap'), 'when'));
  }
}

/** What is wrong with one condition, cycles aside. */
export function* checkCondition(draft: Draft, condition: Spot): Generator<Diagnostic> {
  for (const comparison of comparisons(condition)) {
    const subject = subjectOf(draft, comparison);
    if (!('about' in subject)) yield* subject.problems;
    else yield* checkComparison(draft, comparison, subject);
  }
}

const operators = ['is', 'isAnyOf', 'atLeast', 'atMost', 'includes'] as const;
type Operator = (typeof operators)[number];

/** What a comparison is about, and what it may ask of that. */
interface Subject {
  readonly about: string;
  /** As the diagnostic calls it: a type of question, or the type of a field. */
  readonly type: string;
  /** Where a question is; null: a field of the profile. */
  readonly spot: Spot | null;
  readonly operators: readonly Operator[];
  /** Of the values that `is`, `isAnyOf` and `includes` name. */
  readonly values: 'string' | 'number' | 'boolean';
  /** The values that exist, where there are only certain ones, and the code for one that does not. */
  readonly among: Names | null;
  /** Numbers are levels of the scale. */
  readonly levels: boolean;
}

interface Names {
  readonly code: 'unknown-option' | 'unknown-size-class';
  readonly names: readonly string[];
  /** Where they are listed. */
  readonly spot: Spot | null;
}

type Found = Subject | { readonly problems: readonly Diagnostic[] };

function subjectOf(draft: Draft, comparison: Spot): Found {
  const question = at(comparison, 'question');
  const id = textOf(question);
  if (id !== null) {
    const found = draft.questions.find((each) => each.id === id);
    if (found !== undefined) return questionSubject(found);
    return { problems: draft.complete ? [unknownQuestion(draft, question, id)] : [] };
  }
  const profile = at(comparison, 'profile');
  const name = textOf(profile);
  const field = profileFields.find((each) => each === name);
  if (field !== undefined) return profileSubject(draft, field);
  if (name === null) return { problems: [] };
  return { problems: [diagnose('unknown-profile-field', draft.place(profile), unknownName(name, profileFields))] };
}

function unknownQuestion(draft: Draft, spot: Spot, id: string): Diagnostic {
  const ids = draft.questions.map((question) => question.id);
  const args = unknownName(id, ids);
  const meant = draft.questions.find((question) => question.id === args.suggestion);
  const related = meant === undefined ? [] : [draft.place(at(meant.spot, 'id'))];
  return diagnose('unknown-question', draft.place(spot), args, { related });
}

/** `atLeast` and `atMost` compare levels, where there are any; of facts only numbers and questions of type `level` can be compared so. */
function questionSubject({ id, spot, type, scored, built }: DraftQuestion): Found {
  if (type === null) return { problems: [] };
  const common = { about: id, type, spot: at(spot, 'id'), levels: false, among: null };
  const ordered: readonly Operator[] = ['is', 'isAnyOf', 'atLeast', 'atMost'];
  const byLevel: readonly Operator[] = scored ? ['atLeast', 'atMost'] : [];
  const options = () => ({
    code: 'unknown-option' as const,
    spot: at(spot, 'options'),
    names: 'options' in built ? built.options.map((option): OptionId => option.id) : [],
  });
  switch (type) {
    case 'level':
      return { ...common, operators: ordered, values: 'number', levels: true };
    case 'number':
      return { ...common, operators: ordered, values: 'number' };
    case 'choice':
      return { ...common, operators: ['is', 'isAnyOf', ...byLevel], values: 'string', levels: true, among: options() };
    case 'yes-no':
      return { ...common, operators: ['is', 'isAnyOf', ...byLevel], values: 'boolean', levels: true };
    case 'multi':
      return { ...common, operators: ['includes', ...byLevel], values: 'string', levels: true, among: options() };
    case 'text':
      return { ...common, operators: ['is', 'isAnyOf'], values: 'string' };
    default:
      return assertNever(type);
  }
}

function profileSubject(draft: Draft, field: ProfileField): Subject {
  const common = { about: field, spot: null, levels: false, among: null };
  switch (field) {
    case 'population':
    case 'workplaces':
      return { ...common, type: 'number', operators: ['is', 'isAnyOf', 'atLeast', 'atMost'], values: 'number' };
    case 'body':
      return { ...text(common), among: { code: 'unknown-option', names: bodies, spot: null } };
    case 'sizeClass': {
      const names = draft.sizeClasses?.map(({ id }) => id);
      const spot = names?.length === 0 ? null : at({ pointer: '', data: draft.data }, 'sizeClasses');
      return { ...text(common), among: names === undefined ? null : { code: 'unknown-size-class', names, spot } };
    }
    case 'state':
      return text(common);
    default:
      return assertNever(field);
  }
}

function text<C extends object>(common: C): C & Pick<Subject, 'type' | 'operators' | 'values'> {
  return { ...common, type: 'string', operators: ['is', 'isAnyOf'], values: 'string' };
}

function* checkComparison(draft: Draft, comparison: Spot, subject: Subject): Generator<Diagnostic> {
  for (const operator of operators) {
    const operand = at(comparison, operator);
    if (operand.data === undefined) continue;
    if (!subject.operators.includes(operator)) {
      yield typeProblem(draft, operand, 'key', operator, subject);
    } else if (operator === 'atLeast' || operator === 'atMost') {
      yield* checkLevel(draft, operand, subject);
    } else {
      const values = operator === 'isAnyOf' && isList(operand.data) ? items(operand) : [operand];
      for (const value of values) yield* checkValue(draft, value, operator, subject);
    }
  }
}

function* checkValue(draft: Draft, value: Spot, operator: Operator, subject: Subject): Generator<Diagnostic> {
  const { data } = value;
  if (typeof data !== 'string' && typeof data !== 'number' && typeof data !== 'boolean') return;
  if (typeof data !== subject.values) yield typeProblem(draft, value, 'value', operator, subject);
  else if (subject.among !== null && typeof data === 'string' && !subject.among.names.includes(data)) {
    const related = subject.among.spot === null ? [] : [draft.place(subject.among.spot, 'key')];
    yield diagnose(subject.among.code, draft.place(value), unknownName(data, subject.among.names), { related });
  } else if (typeof data === 'number') yield* checkLevel(draft, value, subject);
}

function* checkLevel(draft: Draft, spot: Spot, { levels }: Subject): Generator<Diagnostic> {
  if (levels && draft.max !== null) yield* outOfRange(draft, spot, 0, draft.max);
}

function typeProblem(
  draft: Draft,
  spot: Spot,
  part: 'key' | 'value',
  comparison: Operator,
  { about, type, spot: subject }: Subject,
): Diagnostic {
  const related = subject === null ? [] : [draft.place(subject)];
  return diagnose('condition-type', draft.place(spot, part), { comparison, subject: about, type }, { related });
}
