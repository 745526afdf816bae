import { formatQuarter } from '../answers/index.ts';
import { nearestName } from '../diagnostics/index.ts';
import type { Questionnaire } from '../questionnaire/index.ts';
import type { Calendar } from '../roadmap/index.ts';

/** What can be explained: by the id of the questionnaire, a year of the plan (2028) or a quarter of it (2028-Q1). */
export type Subject =
  | { readonly kind: 'whole'; readonly id: null }
  | { readonly kind: SubjectKind; readonly id: string };

/** In the order in which an id is looked for. */
export const subjectKinds = [
  'question',
  'domain',
  'measure',
  'category',
  'workPackage',
  'source',
  'quarter',
  'year',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export const whole: Subject = { kind: 'whole', id: null };

/** The ids of every kind. */
export type SubjectIds = { readonly [K in SubjectKind]: readonly string[] };

export function subjectIds(questionnaire: Questionnaire, calendar: Calendar): SubjectIds {
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  const { priorities } = questionnaire;
  return {
    question: [...questionnaire.questions.keys()],
    domain: ids(questionnaire.domains),
    measure: ids(questionnaire.measures),
    category: ids(priorities?.categories ?? []),
    workPackage: ids(priorities?.workPackages ?? []),
    source: ids(questionnaire.sources),
    quarter: Array.from({ length: calendar.length }, (_, t) => formatQuarter(calendar.start + t)),
    year: calendar.years.map(String),
  };
}

/**
 * What a name means: an id, or one behind its kind and a colon (category:finanzen) where several kinds use it. Case is no matter.
 * Where there is none of that name, the nearest id of all kinds; null where none is near.
 */
export function findSubject(name: string, ids: SubjectIds): Subject | { readonly nearest: string | null } {
  const [kind, own] = splitKind(name);
  const kinds = kind === null ? subjectKinds : [kind];
  const exact = kinds.find((one) => ids[one].includes(own));
  if (exact !== undefined) return { kind: exact, id: own };
  const lower = own.toLowerCase();
  for (const one of kinds) {
    const id = ids[one].find((candidate) => candidate.toLowerCase() === lower);
    if (id !== undefined) return { kind: one, id };
  }
  return {
    nearest: nearestName(
      own,
      kinds.flatMap((one) => ids[one]),
    ),
  };
}

function splitKind(name: string): readonly [SubjectKind | null, string] {
  const colon = name.indexOf(':');
  const kind = subjectKinds.find((one) => one === name.slice(0, colon));
  return kind === undefined ? [null, name] : [kind, name.slice(colon + 1)];
}
