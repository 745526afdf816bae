import type { Question, Questionnaire } from '../../questionnaire/index.ts';
import { formatDate, formatDecimal, type Language, questionListText, reportText } from '../../text/index.ts';
import { wordCondition } from './word-condition.ts';

/** What else is to be known of a question, as label and text: who answers, weight, target, duty, red line, evidence, law, measures. */
export function questionFacts(
  questionnaire: Questionnaire,
  question: Question,
  language: Language,
): readonly (readonly [label: string, fact: string])[] {
  const text = questionListText(language);
  const decimal = (value: number) => formatDecimal(value, language);
  const { actors } = reportText(language);
  const { duty, cap, appliesWhen } = question;
  const reason = question.weightReason;
  const raising = questionnaire.measures.filter(({ raises }) => raises.some((raise) => raise.question === question.id));
  const facts: readonly (readonly [string, string | null])[] = [
    [text.roles, question.roles.map((role) => actors[role] ?? role).join(', ')],
    [text.appliesWhen, appliesWhen && wordCondition(questionnaire, appliesWhen, language)],
    [
      text.weight,
      question.scored ? [decimal(question.weight), ...(reason === null ? [] : [reason])].join(' – ') : text.fact,
    ],
    [text.target, question.target === null ? null : decimal(question.target)],
    [
      text.duty,
      duty && text.dutyOf(duty.reference, decimal(duty.fulfilledAt), duty.since && formatDate(duty.since, language)),
    ],
    [text.cap, cap && text.capOf(decimal(cap.below), decimal(cap.at))],
    [text.evidence, question.evidence.join('; ')],
    [
      text.references,
      question.references
        .map((reference) => `${reference.text} (${text.referenceStatus[reference.status]})`)
        .join('; '),
    ],
    [text.workPackages, question.workPackages.join(', ')],
    [text.measures, raising.map((measure) => `${measure.title} (${measure.id})`).join('; ')],
  ];
  return facts.flatMap(([label, fact]) => (fact === null || fact === '' ? [] : [[label, fact] as const]));
}
