import { describe, expect, test } from 'vitest';
import { agreementWithWaves, municipalityAtLevel, rankedMeasures } from '../../build/content/municipality-at-level.ts';
import {
  forSizeClass,
  type Measure,
  type MeasureId,
  type QuestionId,
  type SizeClassId,
  type Span,
} from '../../src/questionnaire/index.ts';
import { shipped } from './shipped.ts';
import { sentencesOf, wordsOf } from './texts.ts';

const questionnaire = await shipped('sachsen-anhalt');
const { measures, sizeClasses } = questionnaire;
const byId = new Map(measures.map((measure) => [measure.id, measure]));

/** No plan can be shorter than its longest chain: each link waits for the one before. */
const longestChain = 8;

describe('a measure', () => {
  test('says what it is, who does it, how long it takes and when an expert would do it', () => {
    const bad = measures.filter(
      ({ description, raises, responsible, wave, workPackages }) =>
        description === null ||
        raises.length === 0 ||
        responsible.length === 0 ||
        wave === null ||
        workPackages.length === 0,
    );
    expect(bad.map(({ id }) => id)).toEqual([]);
  });

  test.each(sizeClasses)('has days, months and amounts for class $id', ({ id: sizeClass }) => {
    const missing = measures.flatMap(({ id, effort, duration, costs }) => {
      const figures = [effort.internal, effort.external, duration, ...costs.map(({ amount }) => amount)];
      return figures.some((figure) => figure === null || forSizeClass(figure, sizeClass) === null) ? [id] : [];
    });
    expect(missing).toEqual([]);
  });

  test('takes some days and some time', () => {
    const none = measures.filter(({ effort, duration }) =>
      sizeClasses.some(({ id }) => figure(effort.internal, id)[1] === 0 || figure(duration, id)[1] === 0),
    );
    expect(none.map(({ id }) => id)).toEqual([]);
  });

  test('belongs to a domain of which it raises a question', () => {
    const strange = measures.filter(
      ({ domain, raises }) => !raises.some(({ question }) => questionnaire.questions.get(question)?.domain === domain),
    );
    expect(strange.map(({ id }) => id)).toEqual([]);
  });
});

describe('its texts', () => {
  test('title: at most 47 characters, as many as the bar chart of the report shows beside a rank, each its own', () => {
    const titles = measures.map(({ title }) => title);
    expect(titles.filter((title) => title.length > 47)).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('description: at most 420 characters, short sentences, and what lies on the table at the end', () => {
    const bad = measures.filter(({ description }) => {
      const text = description ?? '';
      const long = sentencesOf(text).some((sentence) => wordsOf(sentence) > 24);
      return text.length > 420 || long || !text.includes('Am Ende');
    });
    expect(bad.map(({ id, description }) => `${id} (${description?.length})`)).toEqual([]);
  });

  test('cost label: at most 95 characters, each its own', () => {
    const bad = measures.filter(({ costs }) => {
      const labels = costs.map(({ label, timing }) => `${timing} ${label}`);
      return new Set(labels).size < labels.length || costs.some(({ label }) => label.length > 95);
    });
    expect(bad.map(({ id }) => id)).toEqual([]);
  });

  test('no letter of a size class, no private firm', () => {
    const classes = /\b(Klassen? [A-D]|[A-D] \d|[A-D] und [A-D]|[A-D], [A-D])\b/;
    const firms =
      /\b(Bechtle|GiroSolution|PICTURE|AKDB|ELO|codia|d\.velop|PDV|T-Systems|Microsoft|SAP|Oracle|VMware|Sophos|Veeam)\b/;
    const bad = measures.filter((measure) =>
      readableTexts(measure).some((text) => classes.test(text) || firms.test(text)),
    );
    expect(bad.map(({ id }) => id)).toEqual([]);
  });
});

describe('the graph', () => {
  test('names only measures that there are, none twice, and never itself', () => {
    const bad = measures.filter(
      ({ id, requires }) =>
        requires.some((required) => !byId.has(required) || required === id) || new Set(requires).size < requires.length,
    );
    expect(bad.map(({ id }) => id)).toEqual([]);
  });

  test('names nothing twice: what another prerequisite brings along stands only where it lifts a question for this one', () => {
    const spare = measures.flatMap((measure) =>
      measure.requires
        .filter((required) => measure.requires.some((other) => other !== required && behind(other).has(required)))
        .filter((required) => !preparesFor(required, measure))
        .map((required) => `${measure.id}: ${required}`),
    );
    expect(spare.filter((pair) => !stated.has(pair))).toEqual([]);
  });

  test(`has no chain of more than ${longestChain} measures`, () => {
    const long = measures.filter(({ id }) => chainOf(id) > longestChain);
    expect(long.map(({ id }) => `${id}: ${chainOf(id)}`)).toEqual([]);
  });

  test('leaves duties, backup, second factor, reporting and the emergency plan free to begin', () => {
    const free: readonly string[] = measures.filter(({ requires }) => requires.length === 0).map(({ id }) => id);
    expect(free).toEqual(
      expect.arrayContaining([
        'bas-m-sicherer-zugang',
        'm-xrechnung-empfang',
        'its-m-backup',
        'its-m-mfa',
        'its-m-meldung',
        'its-m-inventar',
        'str-m-nis2',
      ]),
    );
    expect(byId.get(measureId('its-m-notfall'))?.requires).toEqual(['its-m-inventar']);
  });

  test.each([
    ['bas-m-ende-zu-ende', 'm-pilot', 'online services end in an E-Akte that runs'],
    ['bas-m-ende-zu-ende', 'str-m-prozesse', 'procedures are simplified before they are built'],
    ['bas-m-ende-zu-ende', 'bas-m-epayment', 'no paper bill behind an online service'],
    ['bas-m-ende-zu-ende', 'bas-m-anbindung', 'the network stands before services of the Land hang on it'],
    ['bas-m-antragsdaten', 'bas-m-standards', 'interfaces are listed before they are bought'],
    ['bas-m-antragsdaten', 'its-m-updates', 'what takes data from outside has no known holes'],
    ['bas-m-arbeitsplattform', 'its-m-mfa-alle', 'a second factor before work moves to the internet'],
    ['bas-m-efa-paket', 'bas-m-leistungsinfo', 'nobody finds a service that is not linked'],
    ['bas-m-zahlungsfluss', 'bas-m-epayment', 'payments exist before they are booked'],
    ['bas-m-zustellung', 'm-pilot', 'what is sent is filed'],
    ['m-rechnungsworkflow', 'm-xrechnung-empfang', 'invoices arrive before they run through the house'],
    ['m-rechnungsworkflow', 'm-anforderungen-wibe', 'where invoices run is decided before anything is bought'],
    ['m-pilot', 'm-datenschutz-dms', 'data protection before anyone works with real files'],
    ['m-pilot', 'm-dienstvereinbarung', 'the staff council before anyone works with real files'],
    ['m-pilot', 'its-m-backup', 'a safe copy before the electronic file leads'],
    ['m-ersetzendes-scannen', 'its-m-backup', 'a safe copy before paper is destroyed'],
    ['m-rollout-beginn', 'm-schulung', 'training before the roll-out'],
    ['m-rollout-beginn', 'm-betreuung-dms', 'somebody answers questions before many ask'],
    ['m-rollout-beginn', 'bas-m-anbindung', 'branch offices are connected before they are switched'],
    ['m-workflows', 'str-m-prozesse', 'procedures are simplified before they are built'],
    ['m-schnittstellen', 'bas-m-standards', 'standards before interfaces are bought'],
    ['m-betrieb-dms', 'm-aktenplan', 'the filing plan before the system is set up'],
    ['m-aussonderung', 'm-aktenplan-haus', 'no deletion without periods'],
    ['m-aussonderung', 'm-rollout-beginn', 'there are files before any expires'],
    ['m-rollout-rest', 'm-posteingang-haus', 'no office works without paper whose mail comes on paper'],
    ['its-m-notfall', 'its-m-inventar', 'one knows what has to come back first'],
    ['its-m-restore', 'its-m-backup', 'what is not saved cannot be restored'],
    ['str-m-zielbild', 'its-m-inventar', 'the picture of today before that of tomorrow'],
  ])('%s comes after %s: %s', (later, earlier) => {
    expect([...behind(measureId(later))]).toContain(earlier);
  });
});

describe('every scored question', () => {
  const scored = [...questionnaire.questions.values()].filter((question) => question.scored);

  test.each(scored)('$id is raised step by step from 0 to its target', ({ id, target, duty, cap }) => {
    const goal = Math.max(target ?? questionnaire.target, duty?.fulfilledAt ?? 0, cap?.below ?? 0);
    expect(liftedFromZero(id)).toBeGreaterThanOrEqual(goal);
  });
});

describe.each(sizeClasses)('a municipality of class $id', (sizeClass) => {
  test.each([0, 1, 2])('that starts at %i has a way to its target for every question that it answered', (level) => {
    const roadmap = municipalityAtLevel(questionnaire, sizeClass, level);
    const { scores } = roadmap;
    const ranked = rankedMeasures(roadmap);
    const after = new Map(ranked.flatMap(({ raises }) => raises.map(({ question, to }) => [question, to] as const)));
    const short = scores.questions.filter(
      ({ id, status, level, target }) => status === 'answered' && (after.get(id) ?? level ?? 0) < (target ?? 0),
    );
    expect(short.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(sizeClasses)('a municipality of class $id that starts at 0', (sizeClass) => {
  const ranked = rankedMeasures(municipalityAtLevel(questionnaire, sizeClass, 0));

  test('first fulfils what the law asks', () => {
    const tiers = ranked.map(({ tier }) => tier);
    const duties = tiers.filter((tier) => tier === 'duty');
    expect(duties.length).toBeGreaterThanOrEqual(2);
    expect(tiers.slice(0, duties.length)).toEqual(duties);
  });

  test.each([
    ['a backup', 'its-backup-konzept'],
    ['the second factor', 'its-mfa'],
    ['an emergency plan', 'its-notfallplan'],
    ['the reporting of incidents', 'its-vorfall-meldung'],
  ])('has %s among the first ten', (_, question) => {
    const ranks = ranked.filter(({ raises }) => raises.some((raise) => raise.question === question));
    expect(ranks[0]?.rank).toBeLessThanOrEqual(10);
  });

  test('gets an order that agrees with the waves of the experts', () => {
    expect(agreementWithWaves(questionnaire, ranked)).toBeGreaterThanOrEqual(0.5);
  });
});

test('every measure is good for somebody: ranked or enabling at some level, with the usual or with high targets', () => {
  const useful = new Set<string>();
  for (const sizeClass of sizeClasses) {
    for (const [level, target] of [
      [0, 3],
      [1, 3],
      [2, 3],
      [3, 4],
    ] as const) {
      const targets = new Map(questionnaire.domains.map(({ id }) => [id, target]));
      const roadmap = municipalityAtLevel(questionnaire, sizeClass, level, targets);
      for (const { id } of rankedMeasures(roadmap)) useful.add(id);
    }
  }
  expect(measures.filter(({ id }) => !useful.has(id)).map(({ id }) => id)).toEqual([]);
});

/** Prerequisites that stand although another brings them along, each for a reason of its own that stays if the other is met already. */
const stated = new Set([
  'm-altakten: m-ersetzendes-scannen', // paper is destroyed here, whoever has rolled out before
  'm-aussonderung: m-aktenplan-haus', // files are deleted here, whoever has rolled out before
  'm-schnittstellen-ausbau: bas-m-standards', // more interfaces are bought here, whoever has the first ones
]);

/** Whether a required measure lifts a question to where the other one can go on. */
function preparesFor(required: MeasureId, { raises }: Measure): boolean {
  const lifted = new Map(byId.get(required)?.raises.map(({ question, to }) => [question, to]) ?? []);
  return raises.some(({ question, from }) => from > 0 && (lifted.get(question) ?? 0) >= from);
}

function measureId(id: string): MeasureId {
  return id as MeasureId;
}

function figure(by: Measure['duration'], sizeClass: SizeClassId): Span {
  return (by === null ? null : forSizeClass(by, sizeClass)) ?? [0, 0];
}

function readableTexts({ title, description, costs, partners, deadline }: Measure): readonly string[] {
  return [title, description ?? '', ...costs.map(({ label }) => label), ...partners, deadline?.reference ?? ''];
}

/** All that a measure requires, directly or not. */
function behind(id: MeasureId): ReadonlySet<MeasureId> {
  const direct = byId.get(id)?.requires ?? [];
  return new Set(direct.flatMap((required) => [required, ...behind(required)]));
}

/** How many measures follow one another up to this one, itself included. */
function chainOf(id: MeasureId): number {
  return 1 + Math.max(0, ...(byId.get(id)?.requires ?? []).map(chainOf));
}

/** The level that a question reaches from 0 when every measure is done: each works only from its own first level on. */
function liftedFromZero(question: QuestionId): number {
  const raises = measures.flatMap((measure) => measure.raises.filter((raise) => raise.question === question));
  let level = 0;
  for (let before = -1; before < level; ) {
    before = level;
    level = Math.max(level, ...raises.filter(({ from }) => from <= level).map(({ to }) => to));
  }
  return level;
}
