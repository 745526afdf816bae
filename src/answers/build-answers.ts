import { bodies, type MeasureId, type OptionId, type QuestionId, type SizeClassId } from '../questionnaire/index.ts';
import {
  isList,
  isObject,
  type Json,
  type JsonObject,
  membersOf,
  numberAt,
  objectAt,
  textAt,
} from '../source/index.ts';
import { parseQuarter } from './quarter.ts';
import type {
  Answers,
  AnswerValue,
  Budget,
  Entry,
  Funding,
  MeasurePlanning,
  Municipality,
  Planning,
  Pots,
} from './types.ts';

/** A municipality's answers from a file that passed its checks. */
export function buildAnswers(data: JsonObject): Answers {
  const questionnaire = objectAt(data, 'questionnaire') ?? {};
  const targets = membersOf(data.targets).flatMap(([id, level]) =>
    typeof level === 'number' ? [[id as QuestionId, level] as const] : [],
  );
  return {
    questionnaire: { id: textAt(questionnaire, 'id') ?? '', version: textAt(questionnaire, 'version') ?? '' },
    assessedOn: textAt(data, 'assessedOn') ?? '',
    municipality: buildMunicipality(objectAt(data, 'municipality') ?? {}),
    targets: new Map(targets),
    planning: buildPlanning(objectAt(data, 'planning') ?? {}),
    entries: new Map(membersOf(data.answers).map(([id, entry]) => [id as QuestionId, buildEntry(entry)])),
  };
}

function buildMunicipality(data: JsonObject): Municipality {
  return {
    name: textAt(data, 'name') ?? '',
    ags: textAt(data, 'ags'),
    ars: textAt(data, 'ars'),
    body: bodies.find((body) => body === data.body) ?? null,
    state: textAt(data, 'state'),
    population: numberAt(data, 'population'),
    sizeClass: textAt(data, 'sizeClass') as SizeClassId | null,
    workplaces: numberAt(data, 'workplaces'),
  };
}

function buildEntry(data: Json): Entry {
  if (!isObject(data))
    return { kind: 'answered', value: buildValue(data), evidence: null, comment: null, by: null, on: null };
  const common = {
    evidence: textAt(data, 'evidence'),
    comment: textAt(data, 'comment'),
    by: textAt(data, 'by'),
    on: textAt(data, 'on'),
  };
  const reason = textAt(data, 'notApplicable');
  if (reason !== null) return { ...common, kind: 'notApplicable', reason };
  if (data.unknown === true) return { ...common, kind: 'unknown' };
  const { value } = data;
  return value === undefined ? { ...common, kind: 'blank' } : { ...common, kind: 'answered', value: buildValue(value) };
}

function buildValue(data: Json): AnswerValue {
  if (isList(data)) return data.filter((item) => typeof item === 'string') as readonly string[] as readonly OptionId[];
  return typeof data === 'number' || typeof data === 'boolean' || typeof data === 'string' ? data : '';
}

function buildPlanning(data: JsonObject): Planning {
  const start = textAt(data, 'start');
  return {
    start: start === null ? null : parseQuarter(start),
    quarters: numberAt(data, 'quarters'),
    internalDaysPerQuarter: numberAt(data, 'internalDaysPerQuarter'),
    budget:
      'budget' in data
        ? new Map(membersOf(data.budget).map(([year, budget]) => [Number(year), buildBudget(budget)]))
        : null,
    measures: new Map(
      membersOf(data.measures).map(([id, planning]) => [id as MeasureId, buildMeasurePlanning(planning)]),
    ),
  };
}

function buildBudget(data: Json): Budget {
  return isObject(data)
    ? { kind: 'pots', ...buildPots(data) }
    : { kind: 'total', total: typeof data === 'number' ? data : 0 };
}

/** A pot that is not named is 0. */
function buildPots(data: JsonObject): Pots {
  return { ergebnis: numberAt(data, 'ergebnis') ?? 0, finanz: numberAt(data, 'finanz') ?? 0 };
}

function buildMeasurePlanning(data: Json): MeasurePlanning {
  const details = isObject(data) ? data : typeof data === 'string' ? { state: data } : {};
  const start = textAt(details, 'start');
  const once = objectAt(details, 'once');
  const yearly = objectAt(details, 'yearly');
  const funding = objectAt(details, 'funding');
  return {
    state: (['done', 'rejected', 'running', 'planned'] as const).find((state) => state === details.state) ?? null,
    start: start === null ? null : parseQuarter(start),
    internalDays: numberAt(details, 'internalDays'),
    once: once && buildPots(once),
    yearly: yearly && buildPots(yearly),
    months: numberAt(details, 'months'),
    funding: funding && buildFunding(funding),
  };
}

function buildFunding(data: JsonObject): Funding {
  return { share: numberAt(data, 'share') ?? 0, upTo: numberAt(data, 'upTo'), programme: textAt(data, 'programme') };
}
