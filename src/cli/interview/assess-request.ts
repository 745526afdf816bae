import { nearestName } from '../../diagnostics/index.ts';
import { rolesOf, type Scope } from '../../interview/index.ts';
import type { Questionnaire } from '../../questionnaire/index.ts';
import { chooseLanguage } from '../choose-language.ts';
import type { Context } from '../context.ts';
import { usageError } from '../usage-error.ts';

/** As commander hands them over. */
export interface AssessOptions {
  readonly questionnaire?: string;
  readonly quick?: true;
  readonly domain?: string;
  readonly open?: true;
  readonly role?: string;
  readonly plain?: true;
  readonly answersFrom?: string;
  readonly output?: string;
}

export interface AssessRequest {
  readonly path: string;
  /** The questionnaire as the call names it. */
  readonly named: string | null;
  readonly options: AssessOptions;
}

const defaultFile = 'antworten.yaml';

export function readAssessRequest(file: string | undefined, options: AssessOptions): AssessRequest {
  return { path: file ?? defaultFile, named: options.questionnaire ?? null, options };
}

/** The scope that the call names; null where it names none, and the respondent is asked. */
export function scopeOf({ options }: AssessRequest, questionnaire: Questionnaire): Scope | null {
  const { quick, domain, open, role } = options;
  if (quick === undefined && domain === undefined && open === undefined && role === undefined) return null;
  const found = questionnaire.domains.find(({ id }) => id === domain);
  if (domain !== undefined && found === undefined) {
    const ids = questionnaire.domains.map(({ id }) => id);
    throw usageError('unknown-domain', { id: domain, suggestion: nearestName(domain, ids), domains: ids });
  }
  const roles = rolesOf(questionnaire);
  if (role !== undefined && !roles.includes(role))
    throw usageError('unknown-role', { role, suggestion: nearestName(role, roles), roles });
  return { quick: quick === true, domain: found?.id ?? null, open: open === true, role: role ?? null };
}

/** The call of a command that goes on with the same file, as the user can type it again. */
export function callAgain(
  name: 'assess' | 'score',
  { path, named, options }: AssessRequest,
  scope: Scope | null,
  { host, language }: Context,
): string {
  const usual = chooseLanguage([], host.environment.LOTSE_LANG);
  const words = [
    'lotse',
    name,
    path,
    ...(named === null ? [] : ['-q', named]),
    ...(name === 'assess' ? scopeWords(scope) : []),
    ...(name === 'assess' && options.plain === true ? ['--plain'] : []),
    ...(language === usual ? [] : ['--lang', language]),
  ];
  return words.map(quoted).join(' ');
}

function scopeWords(scope: Scope | null): readonly string[] {
  if (scope === null) return [];
  const { quick, domain, open, role } = scope;
  return [
    ...(quick ? ['--quick'] : []),
    ...(domain === null ? [] : ['--domain', domain]),
    ...(open ? ['--open'] : []),
    ...(role === null ? [] : ['--role', role]),
  ];
}

export function quoted(word: string): string {
  return /^[\w./@:+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
