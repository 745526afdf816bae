import { describe, expect, it } from 'vitest';
import {
  buildQuestionnaire,
  categoriesOf,
  forSizeClass,
  loadQuestionnaire,
  type QuestionId,
  type SizeClassId,
} from '../../src/questionnaire/index.ts';
import { memoryFiles } from './memory-files.ts';
import { changed } from './small-questionnaire.ts';

async function small() {
  const { value } = await loadQuestionnaire(memoryFiles(changed()), 'q');
  if (value === null) throw new Error('nothing loaded');
  return buildQuestionnaire(value.merged);
}

describe('buildQuestionnaire', () => {
  it('fills in every default', async () => {
    const { questions, domains, measures, policies } = await small();
    expect(policies).toEqual({ unanswered: 'open', unknown: 'open', notApplicable: 'exclude' });
    expect(domains.map(({ weight, aggregation, passAt, target }) => [weight, aggregation, passAt, target])).toEqual([
      [1, 'mean', 4, null],
      [1, 'mean', 4, null],
      [1, 'staged', 3, null],
    ]);
    expect(questions.get('start' as QuestionId)).toMatchObject({
      levels: { yes: 4, no: 0 },
      weight: 1,
      stage: 1,
      scored: true,
      influence: 'own',
    });
    expect(questions.get('bemerkung' as QuestionId)).toMatchObject({ type: 'text', scored: false });
    expect(questions.get('betrieb' as QuestionId)).toMatchObject({
      scored: false,
      options: [{ id: 'eigen', level: null }, { level: null }],
    });
    expect(questions.get('stellen' as QuestionId)).toMatchObject({
      thresholds: { kind: 'all', value: [] },
      interpolate: false,
      max: null,
    });
    expect(questions.get('ordnung' as QuestionId)).toMatchObject({
      levels: ['a', 'b', 'c', 'd', 'e'],
      duty: { fulfilledAt: 2, since: null, reference: 'Gesetz' },
      cap: { below: 2, at: 1, when: { kind: 'question', question: 'server', test: { op: 'is', value: true } } },
    });
    expect(questions.get('themen' as QuestionId)).toMatchObject({
      options: [{ points: 1, exclusive: false }, { points: 2 }, { points: 0, exclusive: true }],
    });
    expect(measures[0]).toMatchObject({
      raises: [
        { question: 'ordnung', from: 0, to: 3 },
        { question: 'start', from: 0, to: 4 },
      ],
      effort: { external: null, status: 'estimate' },
      costs: [{ amount: { kind: 'all', value: [0, 100] }, perWorkplace: [0, 0], status: 'estimate' }],
      influence: 'own',
      deadline: null,
      wave: null,
    });
  });

  it('keeps values by size class', async () => {
    const { measures } = await small();
    const internal = measures[0]?.effort.internal;
    if (!internal) throw new Error('no effort');
    expect(forSizeClass(internal, 'A' as SizeClassId)).toEqual([1, 2]);
    expect(forSizeClass(internal, 'X' as SizeClassId)).toBeNull();
    expect(forSizeClass(internal, null)).toBeNull();
    expect(forSizeClass({ kind: 'all', value: 7 }, null)).toBe(7);
  });

  it('adds up the categories of a question and of its work packages, in the order of the priorities', async () => {
    const questionnaire = await small();
    const question = questionnaire.questions.get('ordnung' as QuestionId);
    if (question === undefined) throw new Error('no question');
    const { priorities } = questionnaire;
    const both = { ...question, categories: (priorities?.categories ?? []).map(({ id }) => id).reverse() };
    expect(categoriesOf(questionnaire, question)).toEqual(['standards']);
    expect(categoriesOf(questionnaire, both)).toEqual(['standards', 'personal']);
    expect(categoriesOf({ ...questionnaire, priorities: null }, both)).toEqual([]);
  });
});
