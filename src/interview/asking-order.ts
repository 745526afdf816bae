import {
  type Condition,
  comparisonsOf,
  type Question,
  type QuestionId,
  type Questionnaire,
} from '../questionnaire/index.ts';

/**
 * All questions in the order of asking: that of the questionnaire, but a question whose condition names later ones comes right after
 * the last of them, so that nobody is asked what a later answer would rule out. Conditions have no cycles (checked on loading).
 */
export function askingOrder({ questions }: Questionnaire): readonly Question[] {
  const placed = new Set<QuestionId>();
  const order: Question[] = [];
  let waiting: readonly Question[] = [];
  const place = (question: Question): void => {
    placed.add(question.id);
    order.push(question);
    const ready = waiting.filter((one) => namedBy(one).every((id) => placed.has(id)));
    waiting = waiting.filter((one) => !ready.includes(one));
    for (const one of ready) place(one);
  };
  for (const question of questions.values()) {
    if (namedBy(question).every((id) => placed.has(id))) place(question);
    else waiting = [...waiting, question];
  }
  return order;
}

/** The questions that a question's own condition names. */
export function namedBy({ appliesWhen }: Question): readonly QuestionId[] {
  return appliesWhen === null ? [] : questionsIn(appliesWhen);
}

/** The questions that a condition names. */
export function questionsIn(condition: Condition): readonly QuestionId[] {
  return comparisonsOf(condition).flatMap((comparison) =>
    comparison.kind === 'question' ? [comparison.question] : [],
  );
}
