import { comparisonsOf, type ProfileField, type Questionnaire } from '../../questionnaire/index.ts';

/** Which of the municipality’s facts a questionnaire makes use of, besides its name and kind. */
export interface NeededFacts {
  readonly state: boolean;
  readonly population: boolean;
  readonly workplaces: boolean;
}

/** With size classes all figures are asked, as effort and costs follow them; else only what a condition or a cost names. */
export function neededFacts({ questions, measures, sizeClasses }: Questionnaire): NeededFacts {
  const conditions = [...questions.values()].flatMap(({ appliesWhen, cap }) => [appliesWhen, cap?.when ?? null]);
  const named = new Set<ProfileField>(
    conditions
      .flatMap((condition) => (condition === null ? [] : comparisonsOf(condition)))
      .flatMap((comparison) => (comparison.kind === 'profile' ? [comparison.field] : [])),
  );
  const costsByWorkplace = measures.some(({ costs }) => costs.some(({ perWorkplace: [, high] }) => high > 0));
  const hasClasses = sizeClasses.length > 0;
  return {
    state: named.has('state') || landsOf(questions).size > 0,
    population: hasClasses || named.has('population'),
    workplaces: hasClasses || named.has('workplaces') || costsByWorkplace,
  };
}

/** The Land that a questionnaire is made for: the only one whose law it names; null where there is no such. */
export function landOf({ questions }: Questionnaire): string | null {
  const [land = null, other] = landsOf(questions);
  return other === undefined ? land : null;
}

function landsOf(questions: Questionnaire['questions']): ReadonlySet<string> {
  const references = [...questions.values()].flatMap((question) => question.references);
  return new Set(references.flatMap(({ state }) => (state === null ? [] : [state])));
}
