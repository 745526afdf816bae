import { assertNever } from '../diagnostics/index.ts';
import {
  flagAt,
  isObject,
  type Json,
  type JsonObject,
  numberAt,
  objectAt,
  objectsAt,
  textAt,
  textsAt,
  wordAt,
} from '../source/index.ts';
import { buildBySizeClass } from './build-by-size-class.ts';
import { buildCondition } from './build-condition.ts';
import type {
  BySizeClass,
  Cap,
  CategoryId,
  DomainId,
  Duty,
  Influence,
  OptionId,
  Question,
  QuestionId,
  Reference,
  SourceId,
  Threshold,
  WorkPackageId,
} from './types.ts';

export const questionTypes = ['level', 'choice', 'yes-no', 'number', 'multi', 'text'] as const;
export const influences: readonly Influence[] = ['own', 'shared', 'external'];

/** A question with every default filled in; `max` is the highest level of the scale. */
export function buildQuestion(data: JsonObject, domain: DomainId, max: number): Question {
  const type = wordAt(data, 'type', questionTypes, 'text');
  const common = commonOf(data, domain, type !== 'text' && flagAt(data, 'scored') !== false);
  switch (type) {
    case 'level':
      return { ...common, type, levels: levelTexts(objectAt(data, 'levels') ?? {}, max) };
    case 'choice':
      return {
        ...common,
        type,
        options: objectsAt(data, 'options').map((option) => choiceOption(option, common.scored)),
      };
    case 'yes-no': {
      const levels = objectAt(data, 'levels') ?? {};
      return { ...common, type, levels: { yes: numberAt(levels, 'yes') ?? max, no: numberAt(levels, 'no') ?? 0 } };
    }
    case 'number':
      return {
        ...common,
        ...thresholdsOf(data, common.scored),
        type,
        unit: textAt(data, 'unit'),
        min: numberAt(data, 'min'),
        max: numberAt(data, 'max'),
        integer: flagAt(data, 'integer') ?? false,
      };
    case 'multi':
      return {
        ...common,
        ...thresholdsOf(data, common.scored),
        type,
        options: objectsAt(data, 'options').map(multiOption),
      };
    case 'text':
      return { ...common, type };
    default:
      return assertNever(type);
  }
}

function commonOf(data: JsonObject, domain: DomainId, scored: boolean) {
  return {
    id: (textAt(data, 'id') ?? '') as QuestionId,
    domain,
    section: textAt(data, 'section'),
    title: textAt(data, 'title'),
    text: textAt(data, 'text') ?? '',
    help: textAt(data, 'help'),
    scored,
    weight: numberAt(data, 'weight') ?? 1,
    weightReason: textAt(data, 'weightReason'),
    target: numberAt(data, 'target'),
    stage: numberAt(data, 'stage'),
    core: flagAt(data, 'core') ?? false,
    roles: textsAt(data, 'roles'),
    influence: wordAt(data, 'influence', influences, 'own'),
    evidence: textsAt(data, 'evidence'),
    references: objectsAt(data, 'references').map(buildReference),
    workPackages: textsAt(data, 'workPackages') as readonly WorkPackageId[],
    categories: textsAt(data, 'categories') as readonly CategoryId[],
    appliesWhen: buildCondition(data.appliesWhen),
    duty: buildDuty(objectAt(data, 'duty')),
    cap: buildCap(objectAt(data, 'cap')),
  };
}

function buildReference(data: JsonObject): Reference {
  return {
    text: textAt(data, 'text') ?? '',
    status: wordAt(data, 'status', ['binding', 'guideline', 'recommendation'], 'recommendation'),
    state: textAt(data, 'state'),
    sources: textsAt(data, 'sources') as readonly SourceId[],
  };
}

function buildDuty(data: JsonObject | null): Duty | null {
  if (data === null) return null;
  return {
    fulfilledAt: numberAt(data, 'fulfilledAt') ?? 0,
    since: textAt(data, 'since'),
    reference: textAt(data, 'reference') ?? '',
  };
}

function buildCap(data: JsonObject | null): Cap | null {
  if (data === null) return null;
  return { below: numberAt(data, 'below') ?? 0, at: numberAt(data, 'at') ?? 0, when: buildCondition(data.when) };
}

function levelTexts(levels: JsonObject, max: number): readonly string[] {
  return Array.from({ length: max + 1 }, (_, level) => textAt(levels, String(level)) ?? '');
}

function choiceOption(data: JsonObject, scored: boolean) {
  return { ...labelled(data), level: scored ? (numberAt(data, 'level') ?? 0) : null };
}

function multiOption(data: JsonObject) {
  return { ...labelled(data), points: numberAt(data, 'points') ?? 1, exclusive: flagAt(data, 'exclusive') ?? false };
}

function labelled(data: JsonObject) {
  return { id: (textAt(data, 'id') ?? '') as OptionId, label: textAt(data, 'label') ?? '' };
}

interface Thresholds {
  readonly thresholds: BySizeClass<readonly Threshold[]>;
  readonly interpolate: boolean;
}

function thresholdsOf(data: JsonObject, scored: boolean): Thresholds {
  const { thresholds = [] } = data;
  return {
    thresholds: buildBySizeClass(scored ? thresholds : [], thresholdList),
    interpolate: flagAt(data, 'interpolate') ?? false,
  };
}

function thresholdList(items: readonly Json[]): readonly Threshold[] {
  return items
    .filter(isObject)
    .map((item) => ({ from: numberAt(item, 'from') ?? 0, level: numberAt(item, 'level') ?? 0 }));
}
