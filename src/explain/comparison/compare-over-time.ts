import type { Answers } from '../../answers/index.ts';
import type { Questionnaire } from '../../questionnaire/index.ts';
import { changeParts } from './change-parts.ts';
import { dutyStates } from './duty-states.ts';
import type { ChangeParts, OverTimeResult, ScoreChange, StepResult } from './over-time-result.ts';
import { reviewPlan } from './plan-review.ts';
import { difference, scoresToday, type Variant, variantOf } from './variant.ts';

/** One file of answers of a municipality. */
export interface Assessment {
  readonly answers: Answers;
  readonly answersDigest: string;
  /** The older version of the questionnaire, where the file was answered in that; its scores are of it, then. */
  readonly older: Questionnaire | null;
}

/** A municipality's assessments, in the order given, all read with the questionnaire. Formulas: docs/comparison.md#over-time. */
export function compareOverTime(questionnaire: Questionnaire, assessments: readonly Assessment[]): OverTimeResult {
  const moments = assessments.map((assessment): Moment => {
    const current = variantOf(questionnaire, assessment.answers);
    const own = assessment.older === null ? current : variantOf(assessment.older, assessment.answers);
    return { assessment, current, own };
  });
  const last = moments.at(-1);
  if (last === undefined) throw new Error('nothing to compare');
  return {
    municipality: last.current.document.municipality,
    assessments: moments.map(({ assessment, own }) => ({
      assessedOn: assessment.answers.assessedOn,
      answers: { digest: assessment.answersDigest },
      answered: assessment.answers.questionnaire.version,
      scored: own.prepared.questionnaire.version,
    })),
    steps: moments.slice(1).map((after, index) => stepOf(moments[index] ?? after, after)),
  };
}

interface Moment {
  readonly assessment: Assessment;
  /** With the questionnaire. */
  readonly current: Variant;
  /** With the version that it was answered in, where that is at hand; else the same. */
  readonly own: Variant;
}

function stepOf(before: Moment, after: Moment): StepResult {
  const { older } = before.assessment;
  const part = questionnairePart(before, after);
  const [old, now] = [dutyStates(before.current), dutyStates(after.current)];
  const gained = scoresToday(after.current).assured - scoresToday(before.current).assured;
  return {
    from: before.assessment.answers.assessedOn,
    to: after.assessment.answers.assessedOn,
    scores: scoreChanges(before, after, part === 'unknown'),
    questionnairePart: part,
    newQuestions:
      older === null
        ? null
        : [...before.current.prepared.questionnaire.questions.values()].flatMap(({ id, scored }) =>
            scored && !older.questions.has(id) ? [id] : [],
          ),
    parts: changeParts(before.current, after.current, explainedScore(before, after)),
    duties: [...now].map(([question, state]) => ({
      question,
      before: old.get(question) ?? 'notApplicable',
      after: state,
    })),
    plan: reviewPlan(before.own, after.current, gained),
  };
}

/** The score whose change is told by its parts: by priorities where it is known on every side, else the assured one, which always is. */
function explainedScore(...sides: readonly Moment[]): ChangeParts['of'] {
  const variants = sides.flatMap(({ current, own }) => [current, own]);
  return variants.every((variant) => scoresToday(variant).priority !== null) ? 'priority' : 'assured';
}

function questionnairePart(...sides: readonly Moment[]): StepResult['questionnairePart'] {
  if (sides.some(({ assessment }) => assessment.older !== null)) return 'computed';
  const isCurrent = ({ assessment, current }: Moment) =>
    assessment.answers.questionnaire.version === current.prepared.questionnaire.version;
  return sides.every(isCurrent) ? 'same' : 'unknown';
}

/** A score of a variant; null where it has none, or nothing is known. */
type Read = (variant: Variant) => number | null;

function scoreChanges(before: Moment, after: Moment, isUnknown: boolean): readonly ScoreChange[] {
  const changeOf = (score: ScoreChange['score'], domain: string | null, read: Read): ScoreChange => {
    const municipality = difference(read(after.current), read(before.current));
    // How much each side's own version gives more or less than the questionnaire.
    const [old, now] = [
      difference(read(before.current), read(before.own)),
      difference(read(after.current), read(after.own)),
    ];
    const known = difference(old, now);
    return {
      score,
      domain,
      before: read(before.own),
      after: read(after.own),
      change: difference(read(after.own), read(before.own)),
      municipality,
      questionnaire: isUnknown ? null : known,
      capped: scoreOfDomain(after.own, domain).capped,
    };
  };
  const domains = after.current.prepared.questionnaire.domains.filter(({ questions }) =>
    questions.some(({ scored }) => scored),
  );
  return [
    changeOf('assured', null, (variant) => scoresToday(variant).assured),
    changeOf('priority', null, (variant) => scoresToday(variant).priority),
    changeOf('maturity', null, (variant) => scoresToday(variant).maturity),
    ...domains.map(({ id }) => changeOf('domain', id, (variant) => scoreOfDomain(variant, id).value)),
  ];
}

/** null and not capped where there is no such domain. */
function scoreOfDomain(
  { prepared: { scores } }: Variant,
  domain: string | null,
): { readonly value: number | null; readonly capped: boolean } {
  const found = scores.domains.find(({ framed }) => framed.domain.id === domain);
  return { value: found?.interval.value ?? null, capped: found !== undefined && found.caps.length > 0 };
}
