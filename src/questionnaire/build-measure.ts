import { type JsonObject, listAt, numberAt, objectAt, objectsAt, textAt, textsAt, wordAt } from '../source/index.ts';
import { buildBySizeClass, buildSpan } from './build-by-size-class.ts';
import { influences } from './build-question.ts';
import type {
  BySizeClass,
  Cost,
  DomainId,
  FigureStatus,
  Measure,
  MeasureId,
  QuestionId,
  Raise,
  SourceId,
  Span,
  WorkPackageId,
} from './types.ts';

const figureStatuses: readonly FigureStatus[] = ['sourced', 'derived', 'estimate'];

/** A measure (Maßnahme) with every default filled in. */
export function buildMeasure(data: JsonObject): Measure {
  const deadline = objectAt(data, 'deadline');
  return {
    id: (textAt(data, 'id') ?? '') as MeasureId,
    title: textAt(data, 'title') ?? '',
    description: textAt(data, 'description'),
    domain: (textAt(data, 'domain') ?? '') as DomainId,
    raises: objectsAt(data, 'raises').map(buildRaise),
    requires: textsAt(data, 'requires') as readonly MeasureId[],
    effort: buildEffort(objectAt(data, 'effort') ?? {}),
    costs: objectsAt(data, 'costs').map(buildCost),
    duration: spansOrNull(data, 'duration'),
    wave: numberAt(data, 'wave'),
    responsible: textsAt(data, 'responsible'),
    partners: textsAt(data, 'partners'),
    influence: wordAt(data, 'influence', influences, 'own'),
    deadline: deadline && { date: textAt(deadline, 'date') ?? '', reference: textAt(deadline, 'reference') },
    workPackages: textsAt(data, 'workPackages') as readonly WorkPackageId[],
    sources: textsAt(data, 'sources') as readonly SourceId[],
  };
}

function buildRaise(data: JsonObject): Raise {
  return {
    question: (textAt(data, 'question') ?? '') as QuestionId,
    from: numberAt(data, 'from') ?? 0,
    to: numberAt(data, 'to') ?? 0,
  };
}

function buildEffort(data: JsonObject): Measure['effort'] {
  return {
    internal: spansOrNull(data, 'internal'),
    external: spansOrNull(data, 'external'),
    status: wordAt(data, 'status', figureStatuses, 'estimate'),
  };
}

function buildCost(data: JsonObject): Cost {
  return {
    label: textAt(data, 'label') ?? '',
    timing: wordAt(data, 'timing', ['once', 'yearly'], 'once'),
    account: wordAt(data, 'account', ['ergebnis', 'finanz'], 'ergebnis'),
    amount: buildBySizeClass(data.amount, buildSpan),
    perWorkplace: buildSpan(listAt(data, 'perWorkplace')),
    status: wordAt(data, 'status', figureStatuses, 'estimate'),
    sources: textsAt(data, 'sources') as readonly SourceId[],
  };
}

function spansOrNull(data: JsonObject, key: string): BySizeClass<Span> | null {
  return key in data ? buildBySizeClass(data[key], buildSpan) : null;
}
