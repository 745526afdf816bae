import type { ReachSetResult, RoadmapDocument } from '../../src/roadmap/index.ts';

const digest = `sha256:${'0a'.repeat(32)}`;
const interval = { value: 0.4, min: 0.3, max: 0.5 };
const unknown = { value: null, min: 0, max: 1 };
const coverage = { applicable: 2, answered: 1, unknown: 1, unanswered: 0, notApplicable: 1, open: 0 };
const pots = { ergebnis: [0, 2600], finanz: [0, 0] } as const;

const measure: RoadmapDocument['measures'][number] = {
  id: 'm-a',
  title: 'A',
  domain: 'd',
  status: 'needed',
  blocked: false,
  rank: 1,
  for: 'm-a',
  tier: 'duty',
  duty: 'q1',
  cap: null,
  confirmFirst: false,
  benefit: 0.012,
  cost: 8.5,
  index: 1.4,
  raises: [{ question: 'q1', from: 1, to: 3 }],
  requires: ['m-b'],
  internalDays: [3, 6],
  once: pots,
  yearly: pots,
  durationMonths: [2, 3],
  estimated: true,
  ownFigures: false,
  funding: { amount: 100, programme: null },
  deadline: { date: '2027-01-01', reference: null },
  responsible: ['hauptamt'],
  partners: ['KITU'],
  influence: 'own',
  plan: { state: 'planned', start: '2027-Q1', end: '2027-Q2' },
};

const unranked = { rank: null, for: null, tier: null, duty: null, benefit: null, cost: null, index: null } as const;

const budget: RoadmapDocument['plan']['budget'] = [
  {
    year: 2027,
    ergebnis: { planned: [0, 1300, 2600], limit: 40000 },
    finanz: { planned: [0, 0, 0], limit: null },
    total: { planned: [0, 1300, 2600], limit: null },
    funding: 0,
    depreciation: 0,
  },
];

const reachSet: ReachSetResult = {
  value: 0.63,
  cost: 12.5,
  internalDays: [3, 4.5, 6],
  once: { ergebnis: [0, 1300, 2600], finanz: [0, 0, 0] },
  yearly: { ergebnis: [0, 0, 0], finanz: [0, 0, 0] },
  earliest: { unlimited: '2027-Q3', planned: null },
  measures: [
    { id: 'm-a', running: true, start: '2026-Q4', end: '2027-Q1' },
    { id: 'm-b', running: false, start: null, end: null },
  ],
  budget: null,
};

/** A result with every kind of entry that the type knows. */
export const roadmapDocument: RoadmapDocument = {
  kind: 'roadmap',
  schemaVersion: 1,
  tool: { name: 'lotse', version: '1.0.0' },
  questionnaire: { id: 'klein', version: '1.0.0', digest },
  answers: { digest },
  date: '2026-11-22',
  municipality: {
    name: 'Musterstadt',
    ags: '15099001',
    ars: null,
    body: 'einheitsgemeinde',
    state: 'ST',
    population: 12345,
    sizeClass: 'B',
    workplaces: 70,
  },
  assessedOn: '2026-11-20',
  scores: {
    maturity: { ...interval, level: 1, levelTitle: 'begonnen' },
    priority: interval,
    withoutExclusions: { maturity: interval, priority: interval },
    coverage,
    domains: [
      {
        ...{ id: 'd', title: 'D', weight: 1, ...interval, level: 1, levelTitle: 'begonnen' },
        ...{ target: 3, gap: 0.35, coverage, caps: [{ question: 'q1', at: 1 }] },
      },
    ],
    categories: [{ id: 'c', title: 'C', weight: 1, assumed: true, ...unknown }],
    questions: [
      {
        ...{ id: 'q1', domain: 'd', status: 'answered', value: ['a'], level: 1.5, target: 3, gap: 0.375 },
        ...{ weight: 2, effectiveWeight: 0.5, contribution: 0.2 },
      },
      {
        ...{ id: 'q2', domain: 'd', status: 'notApplicable', value: null, level: null, target: null, gap: null },
        ...{ weight: 1, effectiveWeight: null, contribution: null },
      },
    ],
  },
  duties: [{ question: 'q1', reference: 'Gesetz', since: '2023-07-01', status: 'open' }],
  clarify: [{ question: 'q1', effectiveWeight: 0.5 }],
  notApplicable: [
    { question: 'q2', reason: null, by: null, lift: null },
    { question: 'q3', reason: 'Grund', by: 'it', lift: 0.02 },
  ],
  whatIf: ['--days 25'],
  votes: { rankPoints: [3, 2, 1], firstSixKept: 5, firstSix: 6, largestShift: 2, rankCorrelation: 0.9 },
  bigPicture: {
    wind: [{ question: 'q1', level: 4, target: 3, effectiveWeight: 0.5 }],
    anchors: [{ question: 'q1', status: 'unknown', level: null, target: 3, contribution: 0.1 }],
    rocks: [
      { kind: 'duty', question: 'q1', status: 'open', reference: 'Gesetz', since: null },
      { kind: 'cap', status: 'holds', question: 'q1', domain: 'd', at: 1 },
      { kind: 'deadline', measure: 'm-a', date: '2027-01-01', end: null },
      { kind: 'external', question: 'q1', contribution: 0.1 },
    ],
    island: {
      target: 3,
      start: '2027-Q1',
      end: '2029-Q4',
      assured: { from: 0.4, to: 0.7 },
      priority: { from: null, to: 0.7 },
      maturity: { from: 0.4, to: 0.8 },
      measures: 1,
      internalDays: [3, 4.5, 6],
      once: [0, 1300, 2600],
      yearlyAfterwards: [0, 0, 0],
    },
  },
  measures: [
    measure,
    { ...measure, id: 'm-b', ...unranked, funding: null, deadline: null, plan: null },
    { ...measure, id: 'm-c', tier: 'gap', plan: { state: 'unplanned', reason: 'budget' } },
    { ...measure, id: 'm-d', tier: 'cap', plan: { state: 'running', start: '2026-Q3', end: '2027-Q1' } },
  ],
  plan: {
    start: '2027-Q1',
    quarters: 12,
    method: 'list',
    value: 0.58,
    rankingValue: 0.57,
    bound: 0.61,
    gap: 0.05,
    trajectory: [{ quarter: '2027-Q1', assured: 0.41, priority: null, maturity: interval, domains: { d: unknown } }],
    load: [{ quarter: '2027-Q1', internalDays: 3, limit: null }],
    budget,
    afterwards: { yearly: { ergebnis: [0, 0, 0], finanz: [0, 0, 0] } },
    unplanned: [{ measure: 'm-c', reason: 'budget' }],
    warnings: [
      { code: 'deadline-missed', measure: 'm-a', date: '2027-01-01' },
      { code: 'duty-missed', question: 'q1' },
      { code: 'start-unfit', measure: 'm-a', start: '2027-Q1' },
      { code: 'start-ignored', measure: 'm-b' },
    ],
  },
  robustness: {
    draws: 1000,
    seed: 1,
    priority: { p5: 0.35, p95: null },
    measures: [{ id: 'm-a', topSix: 0.97, rank: [1, 3] }],
    tippingPoints: [
      { rank: 1, measures: ['m-a', 'm-b'], fixed: 'tier', points: [] },
      { rank: 2, measures: ['m-b', 'm-c'], fixed: 'requirement', points: [] },
      {
        rank: 3,
        measures: ['m-c', 'm-d'],
        fixed: null,
        points: [{ category: 'c', factor: 0.5, from: 0.4, to: 0.25 }],
      },
    ],
  },
  reach: [
    {
      ...{ domain: null, level: 2.5, today: 0.4, goalsRaised: true, status: 'fitsDearer', proven: false },
      cheapest: reachSet,
      fitting: { ...reachSet, earliest: { unlimited: '2027-Q3', planned: '2028-Q1' }, budget },
      remedies: {
        quarters: 16,
        internalDaysPerQuarter: 20,
        budget: [{ year: 2027, pot: 'finanz', amount: 1000 }],
        daysAndBudget: {
          internalDaysPerQuarter: 25,
          budget: [
            { year: 2027, pot: 'ergebnis', amount: 1000 },
            { year: 2028, pot: 'total', amount: 2000 },
          ],
        },
        freeStarts: true,
      },
      obstacles: null,
    },
    {
      ...{ domain: 'd', level: 4, today: null, goalsRaised: false, status: 'impossible', proven: true },
      ...{ cheapest: null, fitting: null, remedies: null },
      obstacles: { most: 0.8, rejected: ['m-a'], questions: [{ question: 'q1', attainable: 3, wanted: 4 }] },
    },
    ...(['reached', 'fits', 'tooTight'] as const).map((status) => ({
      ...{ domain: null, level: 1, today: 0.4, goalsRaised: false, status, proven: true },
      ...{ cheapest: null, fitting: null, remedies: null, obstacles: null },
    })),
  ],
  diagnostics: [],
};
