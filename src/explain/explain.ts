import { parseQuarter } from '../answers/index.ts';
import { assertNever } from '../diagnostics/index.ts';
import { questionName } from '../questionnaire/index.ts';
import { type ExplainContext, type ExplainInput, explainContext } from './explain-context.ts';
import type { Explanation, Facts } from './explanation.ts';
import { measureFacts } from './measure/measure-facts.ts';
import { numbersOf } from './numbers-of.ts';
import { sourceFacts, workPackageFacts } from './origin-facts.ts';
import { quarterFacts, yearFacts } from './plan/plan-facts.ts';
import { questionFacts } from './question/question-facts.ts';
import { categoryFacts, domainFacts } from './standing/standing-facts.ts';
import type { Subject } from './subject.ts';

/** Where every number of a subject comes from. The subject must exist (see `findSubject`). Rules: docs/explain.md. */
export function explain(input: ExplainInput, subject: Subject): Explanation {
  const context = explainContext(input);
  const { result } = input;
  return {
    kind: 'explanation',
    schemaVersion: 1,
    tool: result.tool,
    questionnaire: result.questionnaire,
    answers: result.answers,
    date: result.date,
    municipality: result.municipality.name,
    whatIf: result.whatIf,
    subject: { ...subject, title: titleOf(context, subject) },
    facts: factsOf(context, subject),
    numbers: numbersOf(context, subject),
  };
}

/** What a subject is called in the questionnaire; null where nothing but its id names it. */
function titleOf({ questionnaire }: ExplainContext, { kind, id }: Subject): string | null {
  const { domains, measures, priorities, questions, sources } = questionnaire;
  const titleIn = (list: readonly { readonly id: string; readonly title: string }[] = []) =>
    list.find((one) => one.id === id)?.title ?? null;
  switch (kind) {
    case 'question': {
      const question = [...questions.values()].find((one) => one.id === id);
      return question === undefined ? null : questionName(question);
    }
    case 'domain':
      return titleIn(domains);
    case 'measure':
      return titleIn(measures);
    case 'category':
      return titleIn(priorities?.categories);
    case 'workPackage':
      return titleIn(priorities?.workPackages);
    case 'source':
      return titleIn(sources);
    case 'whole':
    case 'quarter':
    case 'year':
      return null;
    default:
      return assertNever(kind);
  }
}

function factsOf(context: ExplainContext, subject: Subject): Facts {
  const { prepared, questionnaire, frame, plan } = context;
  const { scores } = prepared;
  switch (subject.kind) {
    case 'whole':
      return { kind: 'whole' };
    case 'question': {
      const state = [...frame.applicability.states.values()].find(({ question }) => question.id === subject.id);
      return questionFacts(context, existing(state, subject));
    }
    case 'domain': {
      const score = scores.domains.find(({ framed }) => framed.domain.id === subject.id);
      return domainFacts(context, existing(score, subject));
    }
    case 'category': {
      const score = scores.categories.find(({ framed }) => framed.category.id === subject.id);
      return categoryFacts(context, existing(score, subject));
    }
    case 'measure': {
      const measure = questionnaire.measures.find(({ id }) => id === subject.id);
      return measureFacts(context, existing(measure, subject));
    }
    case 'quarter':
      return quarterFacts(context, Number(parseQuarter(subject.id)) - plan.calendar.start);
    case 'year':
      return yearFacts(context, Number(subject.id));
    case 'workPackage':
      return existing(workPackageFacts(context, subject.id), subject);
    case 'source':
      return existing(sourceFacts(context, subject.id), subject);
    default:
      return assertNever(subject);
  }
}

function existing<T>(found: T | null | undefined, { kind, id }: Subject): T {
  if (found === null || found === undefined) throw new Error(`there is no ${kind} ${id} to explain`);
  return found;
}
