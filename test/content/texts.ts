import type { Measure, Question, Questionnaire } from '../../src/questionnaire/index.ts';

/** A text that people read, and where it stands: `ea-scannen level 2`. */
export interface Passage {
  readonly where: string;
  readonly kind:
    | 'title'
    | 'text'
    | 'help'
    | 'choice'
    | 'reason'
    | 'evidence'
    | 'reference'
    | 'description'
    | 'label'
    | 'state'
    | 'source';
  readonly text: string;
}

/** All texts of a questionnaire that anybody reads on a screen or in a report. */
export function passagesOf(questionnaire: Questionnaire): readonly Passage[] {
  const { title, description, domains, measures, priorities, sources, scale } = questionnaire;
  return [
    ...passages(questionnaire.id, { title: [title], description: [description] }),
    ...scale.levels.flatMap((level) =>
      passages(`scale ${level.level}`, { title: [level.title], description: [level.description] }),
    ),
    ...domains.flatMap((domain) => [
      ...passages(domain.id, { title: [domain.title], description: [domain.description] }),
      ...domain.questions.flatMap(questionPassages),
    ]),
    ...measures.flatMap(measurePassages),
    ...(priorities === null
      ? []
      : passages(priorities.id, { title: [priorities.title], description: [priorities.note] })),
    ...(priorities?.workPackages ?? []).flatMap((each) =>
      passages(each.id, { title: [each.title], state: [each.pending?.state ?? null, each.pending?.action ?? null] }),
    ),
    ...sources.flatMap((source) => passages(source.id, { source: [source.title, source.note] })),
  ];
}

/** The texts with which a question is asked. */
export function questionPassages(question: Question): readonly Passage[] {
  return [
    ...passages(question.id, {
      title: [question.title, question.section],
      text: [question.text],
      help: [question.help],
      reason: [question.weightReason],
      evidence: question.evidence,
      reference: [...question.references.map(({ text }) => text), question.duty?.reference ?? null],
    }),
    ...choicesOf(question).map(
      (text, index): Passage => ({ where: `${question.id} choice ${index}`, kind: 'choice', text }),
    ),
  ];
}

/** The texts to choose from: levels or options. */
export function choicesOf(question: Question): readonly string[] {
  if (question.type === 'level') return question.levels;
  return question.type === 'choice' || question.type === 'multi' ? question.options.map(({ label }) => label) : [];
}

function measurePassages({ id, title, description, costs, partners, deadline }: Measure): readonly Passage[] {
  return passages(id, {
    title: [title],
    description: [description],
    label: [...costs.map(({ label }) => label), ...partners],
    reference: [deadline?.reference ?? null],
  });
}

function passages(
  where: string,
  texts: { readonly [kind in Passage['kind']]?: readonly (string | null)[] },
): readonly Passage[] {
  return Object.entries(texts).flatMap(([kind, list]) =>
    list.flatMap((text): readonly Passage[] =>
      text === null ? [] : [{ where: `${where} ${kind}`, kind: kind as Passage['kind'], text }],
    ),
  );
}

/** Its sentences, where also a semicolon, a colon or a dash with spaces ends one. Ordinals, dates and short forms do not. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/\b(z|d|u|o|i)\.\s(B|h|a|ä|d)\./g, '$1$2')
    .replace(/\b(Art|Abs|Nr|Mio|Mrd|ca|bzw|Dr|St|vgl)\./g, '$1')
    .replace(/(\d)\.(?=\s?\p{L}|\s?\d)/gu, '$1')
    .split(/(?<=[.?!;:])\s+|\s–\s/)
    .filter((sentence) => sentence !== '');
}

export function wordsOf(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
