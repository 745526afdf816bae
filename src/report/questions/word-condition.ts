import { assertNever } from '../../diagnostics/index.ts';
import type { Condition, Question, Questionnaire, Scalar, Test } from '../../questionnaire/index.ts';
import {
  formatDecimal,
  joinAlternatives,
  type Language,
  noBreak,
  questionListText,
  quote,
  reportText,
} from '../../text/index.ts';

/** A condition (appliesWhen) in words: the ids of the questions that it looks at, or what they are called, and what they must be. */
export function wordCondition(
  questionnaire: Questionnaire,
  condition: Condition,
  language: Language,
  nameOf: (question: string) => string = (id) => quote(id, language),
): string {
  const text = questionListText(language);
  const word = (each: Condition) => wordCondition(questionnaire, each, language, nameOf);
  switch (condition.kind) {
    case 'all':
      return text.conditions.all(condition.of.map(word));
    case 'any':
      return text.conditions.any(condition.of.map(word));
    case 'not':
      return text.conditions.not(word(condition.of));
    case 'question': {
      const question = questionnaire.questions.get(condition.question);
      return `${nameOf(condition.question)} ${wordTest(condition.test, question, language)}`;
    }
    case 'profile':
      return `${text.profile[condition.field]} ${wordTest(condition.test, undefined, language)}`;
    default:
      return assertNever(condition);
  }
}

function wordTest(test: Test, question: Question | undefined, language: Language): string {
  const { conditions } = questionListText(language);
  const value = (scalar: Scalar) => wordScalar(scalar, question, language);
  const unit = question?.type === 'number' ? question.unit : null;
  const amount = (number: number) => [formatDecimal(number, language), ...(unit === null ? [] : [unit])].join(noBreak);
  const isLevel = question !== undefined && question.type !== 'number';
  switch (test.op) {
    case 'is':
      return conditions.is(value(test.value));
    case 'isAnyOf':
      return conditions.is(joinAlternatives(test.values.map(value), language));
    case 'atLeast':
      return conditions.atLeast(amount(test.value), isLevel);
    case 'atMost':
      return conditions.atMost(amount(test.value), isLevel);
    case 'includes':
      return conditions.includes(value(test.option));
    case 'answered':
      return conditions.answered;
    default:
      return assertNever(test);
  }
}

/** An answer in a condition: an option by its label, a kind of municipality by its name. */
function wordScalar(scalar: Scalar, question: Question | undefined, language: Language): string {
  const { conditions } = questionListText(language);
  if (typeof scalar === 'boolean') return scalar ? conditions.yes : conditions.no;
  if (typeof scalar === 'number') return formatDecimal(scalar, language);
  const options = question?.type === 'choice' || question?.type === 'multi' ? question.options : [];
  const label = options.find((option) => option.id === scalar)?.label ?? reportText(language).bodies[scalar];
  return quote(label ?? scalar, language);
}
