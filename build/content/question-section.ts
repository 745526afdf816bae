import {
  categoriesOf,
  type Measure,
  type Question,
  type Questionnaire,
  questionName,
} from '../../src/questionnaire/index.ts';
import type { Content } from './content.ts';
import { markdownTable } from './markdown-table.ts';

/** The scored questions of each domain: category, weight and its reason, who answers, and the measures that raise them. */
export function questionSection({ questionnaire }: Content): string {
  return questionnaire.domains
    .filter(({ questions }) => questions.some(({ scored }) => scored))
    .map(({ title, questions }) =>
      [
        `### ${title}`,
        markdownTable(
          ['Question', 'Title', 'Category', 'Weight >', 'Reason for the weight', 'Leads', 'Raised by'],
          questions.filter(({ scored }) => scored).map((question) => row(questionnaire, question)),
        ),
      ].join('\n\n'),
    )
    .join('\n\n');
}

function row(questionnaire: Questionnaire, question: Question): readonly string[] {
  const marks = [question.core ? 'Q' : '', question.duty === null ? '' : 'D', question.cap === null ? '' : 'R'].join(
    '',
  );
  return [
    `\`${question.id}\`${marks === '' ? '' : ` ${marks}`}`,
    questionName(question),
    categoriesOf(questionnaire, question).join(', '),
    String(question.weight),
    question.weightReason ?? '–',
    question.roles[0] ?? '–',
    questionnaire.measures.flatMap((measure) => raiseOf(measure, question)).join(', '),
  ];
}

function raiseOf({ id, raises }: Measure, question: Question): readonly string[] {
  return raises.flatMap((raise) => (raise.question === question.id ? [`\`${id}\` ${raise.from}→${raise.to}`] : []));
}
