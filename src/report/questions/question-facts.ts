import type { Question, Questionnaire } from '../../questionnaire/index.ts';
import { formatDate, formatDecimal, type Language, questionListText, reportText } from '../../text/index.ts';
import { wordCondition } from './word-condition.ts';

export interface QuestionFact {
  readonly about:
    | 'roles'
    | 'appliesWhen'
    | 'weight'
    | 'target'
    | 'duty'
    | 'cap'
    | 'evidence'
    | 'references'
    | 'workPackages'
    | 'measures';
  readonly label: string;
  readonly fact: string;
}

/** What else is to be known of a question: who answers, weight, target, duty, red line, evidence, law, measures. */
export function questionFacts(
  questionnaire: Questionnaire,
  question: Question,
  language: Language,
): readonly QuestionFact[] {
  const text = questionListText(language);
  const decimal = (value: number) => formatDecimal(value, language);
  const { actors } = reportText(language);
  const { duty, cap, appliesWhen } = question;
  const reason = question.weightReason;
  const raising = questionnaire.measures.filter(({ raises }) => raises.some((raise) => raise.question === question.id));
  const facts: readonly (readonly [QuestionFact['about'], string | null])[] = [
    ['roles', question.roles.map((role) => actors[role] ?? role).join(', ')],
    ['appliesWhen', appliesWhen && wordCondition(questionnaire, appliesWhen, language)],
    [
      'weight',
      question.scored ? [decimal(question.weight), ...(reason === null ? [] : [reason])].join(' – ') : text.fact,
    ],
    ['target', question.target === null ? null : decimal(question.target)],
    [
      'duty',
      duty && text.dutyOf(duty.reference, decimal(duty.fulfilledAt), duty.since && formatDate(duty.since, language)),
    ],
    ['cap', cap && text.capOf(decimal(cap.below), decimal(cap.at))],
    ['evidence', question.evidence.join('; ')],
    [
      'references',
      question.references
        .map((reference) => `${reference.text} (${text.referenceStatus[reference.status]})`)
        .join('; '),
    ],
    ['workPackages', question.workPackages.join(', ')],
    ['measures', raising.map((measure) => `${measure.title} (${measure.id})`).join('; ')],
  ];
  return facts.flatMap(([about, fact]) => (fact === null || fact === '' ? [] : [{ about, label: text[about], fact }]));
}
