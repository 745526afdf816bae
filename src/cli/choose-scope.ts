import type { Answers } from '../answers/index.ts';
import { beginInterview, domainsOf, everything, questionsToCome, rolesOf, type Scope } from '../interview/index.ts';
import type { Questionnaire } from '../questionnaire/index.ts';
import { reportText } from '../text/index.ts';
import { type Asking, choose } from './asking.ts';

/** Asks what this session is to be about; what would ask nothing is not offered. */
export async function chooseScope(questionnaire: Questionnaire, answers: Answers, asking: Asking): Promise<Scope> {
  const { scopes, whichScope } = asking.wording.start;
  const toCome = (scope: Scope) => questionsToCome(beginInterview(questionnaire, answers, scope)).length;
  const all = toCome(everything);
  const quick = toCome({ ...everything, quick: true });
  const open = toCome({ ...everything, open: true });
  const isNew = answers.entries.size === 0;
  const firstLabel = isNew ? scopes.everything(all) : all === 0 ? scopes.nothingLeft : scopes.goOn(all);
  const offers = [
    { scope: 'everything', label: firstLabel, offered: true },
    { scope: 'quick', label: scopes.quick(quick), offered: quick > 0 && quick < all },
    { scope: 'domain', label: scopes.domain, offered: questionnaire.domains.length > 1 },
    { scope: 'open', label: scopes.open(open), offered: !isNew && open > all },
    { scope: 'role', label: scopes.role, offered: rolesOf(questionnaire).length > 1 },
  ] as const;
  const offered = offers.filter((offer) => offer.offered);
  if (offered.length === 1) return everything;
  const choices = offered.map(({ scope, label }, index) => ({ scope, key: String(index + 1), label }));
  for (;;) {
    const key = await choose({ message: whichScope, choices, current: '1' }, asking);
    const scope = await scopeBehind(
      choices.find((choice) => choice.key === key)?.scope ?? null,
      questionnaire,
      answers,
      asking,
    );
    if (scope !== null) return scope;
  }
}

async function scopeBehind(
  kind: 'everything' | 'quick' | 'domain' | 'open' | 'role' | null,
  questionnaire: Questionnaire,
  answers: Answers,
  asking: Asking,
): Promise<Scope | null> {
  switch (kind) {
    case 'everything':
      return everything;
    case 'quick':
      return { ...everything, quick: true };
    case 'open':
      return { ...everything, open: true };
    case 'domain':
      return chooseDomain(questionnaire, answers, asking);
    case 'role':
      return chooseRole(questionnaire, answers, asking);
    default:
      return null;
  }
}

async function chooseDomain(questionnaire: Questionnaire, answers: Answers, asking: Asking): Promise<Scope | null> {
  const { course, start } = asking.wording;
  const domains = domainsOf(beginInterview(questionnaire, answers));
  const choices = domains.map(({ domain, settled, applicable }, index) => ({
    id: domain.id,
    key: String(index + 1),
    label: `${domain.title} (${course.settled(settled, applicable)})`,
  }));
  const key = await choose({ message: start.whichDomain, choices, current: null }, asking);
  const chosen = choices.find((choice) => choice.key === key);
  return chosen === undefined ? null : { ...everything, domain: chosen.id };
}

async function chooseRole(questionnaire: Questionnaire, answers: Answers, asking: Asking): Promise<Scope | null> {
  const { actors } = reportText(asking.language);
  const { whichRole, count } = asking.wording.start;
  const choices = rolesOf(questionnaire).map((role, index) => {
    const own = questionsToCome(beginInterview(questionnaire, answers, { ...everything, role })).length;
    return { role, key: String(index + 1), label: `${actors[role] ?? role} (${count(own)})` };
  });
  const key = await choose({ message: whichRole, choices, current: null }, asking);
  const chosen = choices.find((choice) => choice.key === key);
  return chosen === undefined ? null : { ...everything, role: chosen.role };
}
