import type { DomainId, Question, QuestionId, Questionnaire } from '../questionnaire/index.ts';
import { askingOrder, namedBy, questionsIn } from './asking-order.ts';

/** Which questions a session asks; each part narrows the others. */
export interface Scope {
  /** Only the core questions (Kurzcheck), and the facts that they hang on. */
  readonly quick: boolean;
  readonly domain: DomainId | null;
  /** Also what was answered with „weiß nicht“. */
  readonly open: boolean;
  /** Only what this role answers; its answers are marked with it. */
  readonly role: string | null;
}

export const everything: Scope = { quick: false, domain: null, open: false, role: null };

/**
 * The questions of a scope, in the order of asking. The facts that their conditions and red lines name come with them, though they are
 * no part of the scope themselves: one fact spares many questions. Only a role is never asked what belongs to others.
 */
export function questionsInScope(questionnaire: Questionnaire, scope: Scope): readonly Question[] {
  const order = askingOrder(questionnaire);
  const wanted = order.filter((question) => isWanted(question, scope));
  if (scope.role !== null) return wanted;
  const ids = new Set<QuestionId>();
  const add = (question: Question): void => {
    if (ids.has(question.id)) return;
    ids.add(question.id);
    factsNamedBy(question, questionnaire).forEach(add);
  };
  wanted.forEach(add);
  return order.filter(({ id }) => ids.has(id));
}

function factsNamedBy(question: Question, { questions }: Questionnaire): readonly Question[] {
  const when = question.cap?.when ?? null;
  const named = [...namedBy(question), ...(when === null ? [] : questionsIn(when))];
  return named.flatMap((id) => questions.get(id) ?? []).filter(({ scored }) => !scored);
}

function isWanted({ core, domain, roles }: Question, scope: Scope): boolean {
  if (scope.quick && !core) return false;
  if (scope.domain !== null && domain !== scope.domain) return false;
  return scope.role === null || roles.includes(scope.role);
}

/** All roles that a questionnaire names, in its order. */
export function rolesOf({ questions }: Questionnaire): readonly string[] {
  return [...new Set([...questions.values()].flatMap(({ roles }) => roles))];
}
