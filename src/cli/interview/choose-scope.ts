import type { Answers } from '../../answers/index.ts';
import { beginInterview, everything, questionsToCome, rolesOf, type Scope } from '../../interview/index.ts';
import type { Questionnaire } from '../../questionnaire/index.ts';
import { reportText } from '../../text/index.ts';
import { type Asking, chooseNumbered } from './asking.ts';
import { chooseDomain } from './choose-domain.ts';

type ScopeKind = 'everything' | 'quick' | 'domain' | 'open' | 'role';

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
  const items = offered.map(({ scope, label }) => ({ item: scope, label }));
  for (;;) {
    const kind = await chooseNumbered<ScopeKind>(
      { message: whichScope, items, current: 'everything', first: true },
      asking,
    );
    const scope = await scopeBehind(kind, questionnaire, answers, asking);
    if (scope !== null) return scope;
  }
}

async function scopeBehind(
  kind: ScopeKind | null,
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
    case 'domain': {
      const interview = beginInterview(questionnaire, answers);
      const domain = await chooseDomain(interview, asking.wording.start.whichDomain, asking);
      return domain === null ? null : { ...everything, domain };
    }
    case 'role':
      return chooseRole(questionnaire, answers, asking);
    default:
      return null;
  }
}

async function chooseRole(questionnaire: Questionnaire, answers: Answers, asking: Asking): Promise<Scope | null> {
  const { actors } = reportText(asking.language);
  const { whichRole, count } = asking.wording.start;
  const items = rolesOf(questionnaire).map((role) => {
    const own = questionsToCome(beginInterview(questionnaire, answers, { ...everything, role })).length;
    return { item: role, label: `${actors[role] ?? role} (${count(own)})` };
  });
  const role = await chooseNumbered({ message: whichRole, items, current: null }, asking);
  return role === null ? null : { ...everything, role };
}
