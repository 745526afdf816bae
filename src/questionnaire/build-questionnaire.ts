import {
  isList,
  type Json,
  type JsonObject,
  numberAt,
  objectAt,
  objectsAt,
  textAt,
  textsAt,
  wordAt,
} from '../source/index.ts';
import { buildMeasure } from './build-measure.ts';
import { buildQuestion } from './build-question.ts';
import type {
  Category,
  CategoryId,
  Domain,
  DomainId,
  Pending,
  PendingWith,
  Policies,
  Priorities,
  Questionnaire,
  Scale,
  SizeClass,
  SizeClassId,
  Source,
  SourceId,
  WorkPackage,
  WorkPackageId,
} from './types.ts';

/** A questionnaire with every default filled in, from a merged document that its schema and the rules have passed. */
export function buildQuestionnaire(merged: JsonObject): Questionnaire {
  const scale = buildScale(objectAt(merged, 'scale') ?? {});
  const domains = objectsAt(merged, 'domains').map((domain) => buildDomain(domain, scale.max));
  const priorities = objectAt(merged, 'priorities');
  return {
    id: textAt(merged, 'id') ?? '',
    version: textAt(merged, 'version') ?? '',
    title: textAt(merged, 'title') ?? '',
    description: textAt(merged, 'description'),
    language: textAt(merged, 'language') ?? 'de',
    asOf: textAt(merged, 'asOf'),
    scale,
    target: numberAt(merged, 'target') ?? scale.max,
    policies: buildPolicies(objectAt(merged, 'scoring') ?? {}),
    sizeClasses: objectsAt(merged, 'sizeClasses').map(buildSizeClass),
    dayRate: numberAt(merged, 'dayRate'),
    depreciationYears: numberAt(merged, 'depreciationYears') ?? 5,
    domains,
    priorities: priorities && buildPriorities(priorities),
    measures: objectsAt(merged, 'measures').map(buildMeasure),
    sources: objectsAt(merged, 'sources').map(buildSource),
    questions: new Map(domains.flatMap((domain) => domain.questions.map((question) => [question.id, question]))),
  };
}

function buildScale(data: JsonObject): Scale {
  const levels = objectsAt(data, 'levels').map((level) => ({
    level: numberAt(level, 'level') ?? 0,
    title: textAt(level, 'title') ?? '',
    description: textAt(level, 'description'),
  }));
  return { max: numberAt(data, 'max') ?? 1, levels: levels.sort((a, b) => a.level - b.level) };
}

function buildPolicies(data: JsonObject): Policies {
  return {
    unanswered: wordAt(data, 'unanswered', ['open', 'zero'], 'open'),
    unknown: wordAt(data, 'unknown', ['open', 'zero'], 'open'),
    notApplicable: wordAt(data, 'notApplicable', ['exclude', 'full'], 'exclude'),
  };
}

function buildSizeClass(data: JsonObject): SizeClass {
  return {
    id: (textAt(data, 'id') ?? '') as SizeClassId,
    title: textAt(data, 'title') ?? '',
    belowPopulation: numberAt(data, 'belowPopulation'),
    workplaces: numberAt(data, 'workplaces') ?? 0,
    internalDaysPerQuarter: numberAt(data, 'internalDaysPerQuarter'),
  };
}

function buildDomain(data: JsonObject, max: number): Domain {
  const id = (textAt(data, 'id') ?? '') as DomainId;
  return {
    id,
    title: textAt(data, 'title') ?? '',
    description: textAt(data, 'description'),
    weight: numberAt(data, 'weight') ?? 1,
    target: numberAt(data, 'target'),
    aggregation: wordAt(data, 'aggregation', ['mean', 'min', 'staged'], 'mean'),
    passAt: numberAt(data, 'passAt') ?? max,
    questions: objectsAt(data, 'questions').map((question) => buildQuestion(question, id, max)),
  };
}

function buildPriorities(data: JsonObject): Priorities {
  return {
    id: textAt(data, 'id') ?? '',
    title: textAt(data, 'title') ?? '',
    date: textAt(data, 'date'),
    rankPoints: numbers(data.rankPoints),
    note: textAt(data, 'note'),
    categories: objectsAt(data, 'categories').map(buildCategory),
    workPackages: objectsAt(data, 'workPackages').map(buildWorkPackage),
  };
}

function buildCategory(data: JsonObject): Category {
  const { votes } = data;
  return {
    id: (textAt(data, 'id') ?? '') as CategoryId,
    title: textAt(data, 'title') ?? '',
    votes: isList(votes) ? numbers(votes) : null,
    weight: numberAt(data, 'weight'),
  };
}

function buildWorkPackage(data: JsonObject): WorkPackage {
  const due = objectAt(data, 'due');
  return {
    id: (textAt(data, 'id') ?? '') as WorkPackageId,
    category: (textAt(data, 'category') ?? '') as CategoryId,
    title: textAt(data, 'title') ?? '',
    due: due && { text: textAt(due, 'text') ?? '', date: textAt(due, 'date') },
    responsible: textsAt(data, 'responsible'),
    pending: buildPending(objectAt(data, 'pending')),
  };
}

function buildPending(data: JsonObject | null): Pending | null {
  if (data === null) return null;
  return {
    with: textsAt(data, 'with') as readonly PendingWith[],
    state: textAt(data, 'state') ?? '',
    action: textAt(data, 'action') ?? '',
    sources: textsAt(data, 'sources') as readonly SourceId[],
  };
}

function buildSource(data: JsonObject): Source {
  return {
    id: (textAt(data, 'id') ?? '') as SourceId,
    title: textAt(data, 'title') ?? '',
    url: textAt(data, 'url'),
    date: textAt(data, 'date'),
    note: textAt(data, 'note'),
  };
}

function numbers(value: Json | undefined): readonly number[] {
  return isList(value) ? value.filter((item) => typeof item === 'number') : [];
}
