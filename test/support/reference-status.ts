import type {
  AnswersDocument,
  ConditionDocument,
  EntryDocument,
  QuestionDocument,
  QuestionnaireDocument,
  ThresholdDocument,
  ValueDocument,
} from './reference-documents.ts';

/** Kleene's logic in numbers: 0 false, ½ open, 1 true; so `all` is the minimum, `any` the maximum, `not` what is left to 1. */
type Truth = 0 | 0.5 | 1;

export interface ReferenceState {
  status: 'answered' | 'unknown' | 'unanswered' | 'notApplicable';
  condition: Truth;
  value: ValueDocument | null;
  level: number | null;
}

export interface ReferenceStates {
  of(id: string): ReferenceState;
  truth(condition: ConditionDocument | undefined): Truth;
}

/** What state each question is in (scoring.md §1), worked out anew on every call. */
export function referenceStates(questionnaire: QuestionnaireDocument, answers: AnswersDocument): ReferenceStates {
  const { max } = questionnaire.scale;
  const profile = referenceProfile(questionnaire, answers);
  const questions = (questionnaire.domains ?? []).flatMap((domain) => domain.questions);

  function find(id: string): QuestionDocument {
    const question = questions.find((candidate) => candidate.id === id);
    if (question === undefined) throw new Error(`no question ${id}`);
    return question;
  }

  function of(id: string): ReferenceState {
    const question = find(id);
    const condition = truth(question.appliesWhen);
    const given = answers.answers[id];
    const entry: EntryDocument = typeof given === 'object' && !Array.isArray(given) ? given : shortForm(given);
    const out = { condition, value: null, level: null };
    if (condition === 0 || entry.notApplicable !== undefined) return { ...out, status: 'notApplicable' };
    if (entry.value !== undefined) {
      const level = referenceLevel(question, entry.value, max, profile.sizeClass);
      return { condition, status: 'answered', value: entry.value, level };
    }
    return { ...out, status: entry.unknown ? 'unknown' : 'unanswered' };
  }

  function truth(condition: ConditionDocument | undefined): Truth {
    if (condition === undefined) return 1;
    if (condition.all) return Math.min(...condition.all.map(truth)) as Truth;
    if (condition.any) return Math.max(...condition.any.map(truth)) as Truth;
    if (condition.not) return (1 - truth(condition.not)) as Truth;
    if (condition.profile !== undefined) {
      const field = profile[condition.profile];
      return field === undefined ? 0.5 : holds(condition, field, Number(field)) ? 1 : 0;
    }
    const id = String(condition.question);
    const { status, value, level } = of(id);
    if (status === 'notApplicable') return 0;
    if (value === null) return 0.5;
    const compared = find(id).type === 'number' ? Number(value) : (level ?? Number(value));
    return holds(condition, value, compared) ? 1 : 0;
  }

  return { of, truth };
}

function shortForm(value: ValueDocument | undefined): EntryDocument {
  return value === undefined ? {} : { value };
}

function holds(condition: ConditionDocument, value: ValueDocument, compared: number): boolean {
  if (condition.is !== undefined) return value === condition.is;
  if (condition.isAnyOf) return condition.isAnyOf.some((one) => one === value);
  if (condition.includes !== undefined) return Array.isArray(value) && value.includes(condition.includes);
  if (condition.atLeast !== undefined) return compared >= condition.atLeast - 1e-9;
  if (condition.atMost !== undefined) return compared <= condition.atMost + 1e-9;
  return true;
}

function referenceProfile(questionnaire: QuestionnaireDocument, { municipality }: AnswersDocument) {
  const classes = questionnaire.sizeClasses ?? [];
  const { population } = municipality;
  const inEffect =
    municipality.sizeClass !== undefined
      ? classes.find((one) => one.id === municipality.sizeClass)
      : population !== undefined
        ? classes.find((one) => one.belowPopulation === undefined || population < one.belowPopulation)
        : undefined;
  return {
    ...municipality,
    sizeClass: inEffect?.id,
    workplaces: municipality.workplaces ?? inEffect?.workplaces,
  };
}

function referenceLevel(
  question: QuestionDocument,
  value: ValueDocument,
  max: number,
  sizeClass: string | undefined,
): number | null {
  if (question.type === 'level') return Number(value);
  if (question.scored === false) return null;
  switch (question.type) {
    case 'choice':
      return question.options?.find((option) => option.id === value)?.level ?? null;
    case 'yes-no':
      return value === true ? (question.levels?.yes ?? max) : (question.levels?.no ?? 0);
    case 'number':
      return byThresholds(question, Number(value), sizeClass);
    case 'multi': {
      const chosen = (question.options ?? []).filter((option) => (value as string[]).includes(option.id));
      return byThresholds(
        question,
        chosen.reduce((sum, option) => sum + (option.points ?? 1), 0),
        sizeClass,
      );
    }
    default:
      return null;
  }
}

function byThresholds(question: QuestionDocument, x: number, sizeClass: string | undefined): number | null {
  const { thresholds = [], interpolate = false } = question;
  const list: ThresholdDocument[] = Array.isArray(thresholds) ? thresholds : (thresholds[String(sizeClass)] ?? []);
  const below = list.filter((threshold) => threshold.from <= x + 1e-9).at(-1);
  const above = list.find((threshold) => threshold.from > x + 1e-9);
  if (below === undefined) return above?.level ?? null;
  if (above === undefined || !interpolate) return below.level;
  return below.level + ((above.level - below.level) * (x - below.from)) / (above.from - below.from);
}
