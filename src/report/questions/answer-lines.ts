import { assertNever } from '../../diagnostics/index.ts';
import type { BySizeClass, Question, Questionnaire, Threshold } from '../../questionnaire/index.ts';
import { formatDecimal, type Language, questionListText } from '../../text/index.ts';
import type { Text } from '../document/block.ts';
import { strong } from '../document/build-blocks.ts';

/** What can be answered: the levels, the options with theirs, or the kind of value and from where on it counts as what. */
export function answerLines(questionnaire: Questionnaire, question: Question, language: Language): readonly Text[] {
  const text = questionListText(language);
  const decimal = (value: number) => formatDecimal(value, language);
  switch (question.type) {
    case 'level':
      return question.levels.map((words, level): Text => [strong(`${level}:`), ` ${words}`]);
    case 'choice':
      return question.options.map(({ label, level }) =>
        level === null || !question.scored ? label : `${label} (${text.level(decimal(level))})`,
      );
    case 'yes-no':
      return question.scored
        ? [text.yesNo(decimal(question.levels.yes), decimal(question.levels.no))]
        : [text.plainYesNo];
    case 'number':
      return [
        text.number(question.unit, bound(question.min, decimal), bound(question.max, decimal), question.integer),
        ...thresholdLines(questionnaire, question.thresholds, language),
      ];
    case 'multi':
      return [
        ...question.options.map(({ label, points, exclusive }) =>
          exclusive
            ? `${label} (${text.exclusive})`
            : question.scored
              ? `${label} (${text.points(points, decimal(points))})`
              : label,
        ),
        ...thresholdLines(questionnaire, question.thresholds, language),
      ];
    case 'text':
      return [text.freeText];
    default:
      return assertNever(question);
  }
}

function bound(value: number | null, decimal: (value: number) => string): string | null {
  return value === null ? null : decimal(value);
}

/** From which amount on which level is reached, for each size class where they differ. */
function thresholdLines(
  questionnaire: Questionnaire,
  thresholds: BySizeClass<readonly Threshold[]>,
  language: Language,
): readonly string[] {
  const text = questionListText(language);
  const decimal = (value: number) => formatDecimal(value, language);
  const words = (each: readonly Threshold[]) =>
    each.map(({ from, level }) => text.threshold(decimal(from), decimal(level))).join(', ');
  if (thresholds.kind === 'all') return thresholds.value.length === 0 ? [] : [words(thresholds.value)];
  return questionnaire.sizeClasses.flatMap(({ id, title }) => {
    const own = thresholds.values.get(id);
    return own === undefined || own.length === 0 ? [] : [`${title}: ${words(own)}`];
  });
}
