import { parseQuarter } from '../answers/index.ts';
import { assertNever } from '../diagnostics/index.ts';
import type { ExplainContext } from './explain-context.ts';
import type { ExplainedNumber } from './explanation.ts';
import { measureNumbers } from './measure/measure-numbers.ts';
import { quarterNumbers } from './plan/quarter-numbers.ts';
import { yearNumbers } from './plan/year-numbers.ts';
import { questionNumbers } from './question/question-numbers.ts';
import { categoryNumbers } from './standing/category-numbers.ts';
import { domainNumbers } from './standing/domain-numbers.ts';
import type { Subject } from './subject.ts';
import { wholeNumbers } from './whole/whole-numbers.ts';

/** All numbers of the result that a subject explains, each once over all subjects. Work packages and sources have none. */
export function numbersOf(context: ExplainContext, subject: Subject): readonly ExplainedNumber[] {
  const { prepared, questionnaire, frame, plan } = context;
  switch (subject.kind) {
    case 'whole':
      return wholeNumbers(context);
    case 'question': {
      const state = [...frame.applicability.states.values()].find(({ question }) => question.id === subject.id);
      return state === undefined ? [] : questionNumbers(context, state);
    }
    case 'domain': {
      const score = prepared.scores.domains.find(({ framed }) => framed.domain.id === subject.id);
      return score === undefined ? [] : domainNumbers(context, score);
    }
    case 'category': {
      const score = prepared.scores.categories.find(({ framed }) => framed.category.id === subject.id);
      return score === undefined ? [] : categoryNumbers(context, score);
    }
    case 'measure': {
      const measure = questionnaire.measures.find(({ id }) => id === subject.id);
      return measure === undefined ? [] : measureNumbers(context, measure);
    }
    case 'quarter':
      return quarterNumbers(context, Number(parseQuarter(subject.id)) - plan.calendar.start);
    case 'year':
      return yearNumbers(context, Number(subject.id));
    case 'workPackage':
    case 'source':
      return [];
    default:
      return assertNever(subject);
  }
}
