import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildRoadmap, type RoadmapDocument } from '../../src/roadmap/index.ts';
import { readDocExamples } from '../support/doc-examples.ts';
import { readCase } from '../support/load-case.ts';

const examples = readDocExamples(new URL('../../docs/scoring.md', import.meta.url));

/** The scores of the result document, as the examples write them: lists with ids as mappings, duties by status, the rest by id alone. */
function inExampleForm({ scores, duties, clarify, notApplicable }: RoadmapDocument) {
  const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
    Object.fromEntries(list.map((item) => [item.id, item]));
  return {
    ...scores,
    domains: byId(scores.domains.map((domain) => ({ ...domain, caps: domain.caps.map(({ question }) => question) }))),
    categories: byId(scores.categories),
    questions: byId(scores.questions),
    duties: Object.fromEntries(duties.map(({ question, status }) => [question, status])),
    clarify: clarify.map(({ question }) => question),
    lifts: Object.fromEntries(notApplicable.map(({ question, lift }) => [question, lift])),
  };
}

test('the sections exist that the code names', () => {
  const folder = new URL('../../src/scoring/', import.meta.url);
  const code = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const named = code.flatMap((text) =>
    [...text.matchAll(/(?:docs\/scoring\.md|,) ?#([\w-]+)/g)].map(([, name]) => name),
  );
  const page = readFileSync(new URL('../../docs/scoring.md', import.meta.url), 'utf8');
  const sections = [...page.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title.toLowerCase().replaceAll(' ', '-'));
  expect(named.length).toBeGreaterThan(5);
  expect(sections).toEqual(expect.arrayContaining(named));
});

test('the page has its examples', () => {
  expect(examples.length).toBeGreaterThanOrEqual(30);
});

test.each(examples)('$title', async ({ documents, expected }) => {
  const { questionnaire, answers } = await readCase(documents);
  const result = buildRoadmap({
    questionnaire,
    questionnaireDigest: '',
    answers,
    answersDigest: '',
    date: '2026-11-22',
    toolVersion: '',
    diagnostics: [],
  });
  const actual = inExampleForm(result);
  expect(actual).toMatchObject(expected);
  // An empty mapping matches anything: what is said to be all of the duties or categories has to be.
  for (const part of ['duties', 'categories'] as const) {
    if (part in expected) expect(Object.keys(actual[part])).toEqual(Object.keys(expected[part] ?? {}));
  }
});
