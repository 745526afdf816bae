import { describe, expect, test } from 'vitest';
import { findSubject, type SubjectIds, subjectIds } from '../../src/explain/subject.ts';
import { listPlan, prepareRoadmap } from '../../src/roadmap/index.ts';
import { shippedIds } from '../content/shipped.ts';
import { exampleNames, loadExample } from '../support/shipped-examples.ts';

const ids: SubjectIds = {
  question: ['akten', 'finanzen'],
  domain: ['verwaltung'],
  measure: ['m-akten'],
  category: ['finanzen'],
  workPackage: ['STD-7'],
  source: ['S04'],
  quarter: ['2027-Q1'],
  year: ['2027'],
};

describe('a name means', () => {
  test.each([
    ['m-akten', { kind: 'measure', id: 'm-akten' }],
    ['verwaltung', { kind: 'domain', id: 'verwaltung' }],
    ['2027', { kind: 'year', id: '2027' }],
    ['2027-q1', { kind: 'quarter', id: '2027-Q1' }],
    ['std-7', { kind: 'workPackage', id: 'STD-7' }],
    ['s04', { kind: 'source', id: 'S04' }],
  ])('%s', (name, subject) => {
    expect(findSubject(name, ids)).toEqual(subject);
  });

  test('the question, where a category is called the same, unless it says which', () => {
    expect(findSubject('finanzen', ids)).toEqual({ kind: 'question', id: 'finanzen' });
    expect(findSubject('category:finanzen', ids)).toEqual({ kind: 'category', id: 'finanzen' });
  });

  test('nothing, and then the nearest of all kinds comes near', () => {
    expect(findSubject('m-aktn', ids)).toEqual({ nearest: 'm-akten' });
    expect(findSubject('2027-Q7', ids)).toEqual({ nearest: '2027-Q1' });
    expect(findSubject('category:akten', ids)).toEqual({ nearest: null });
    expect(findSubject('ganz-anderes', ids)).toEqual({ nearest: null });
  });
});

test('the shipped questionnaires use each id once', async () => {
  const seen = new Set<string>();
  for (const name of exampleNames) {
    const { questionnaire, answers } = await loadExample(name);
    seen.add(questionnaire.id);
    const prepared = prepareRoadmap(questionnaire, answers);
    const all = Object.values(subjectIds(questionnaire, listPlan(prepared).calendar)).flat();
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  }
  expect([...seen].sort()).toEqual(shippedIds);
});
