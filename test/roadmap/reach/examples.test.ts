import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { prepareRoadmap } from '../../../src/roadmap/index.ts';
import type { ReachAim } from '../../../src/roadmap/reach/aim.ts';
import { reach } from '../../../src/roadmap/reach/reach.ts';
import { roundNumbers } from '../../../src/roadmap/round-numbers.ts';
import { readDocExamples } from '../../support/doc-examples.ts';
import { readCase } from '../../support/load-case.ts';
import { testSolver } from '../../support/solver.ts';

const page = new URL('../../../docs/reach.md', import.meta.url);
const examples = readDocExamples(page);

test('the page has its examples', () => {
  expect(examples.map(({ title }) => title)).toEqual([
    'Example: the cheapest set',
    'Example: goals below the level',
    'Example: too tight',
    'Example: no way',
  ]);
});

test.each(examples)('$title', async ({ documents, expected }) => {
  const { questionnaire, answers } = await readCase(documents);
  const aim = expected.aim as unknown as ReachAim;
  const search = { solver: testSolver, timeLimitSeconds: 20 };
  const answer = roundNumbers(await reach(prepareRoadmap(questionnaire, answers), aim, search));
  const measures = (answer.cheapest?.measures ?? []).map(({ id }) => id).sort();
  expect({ aim: { domain: answer.domain, level: answer.level }, reach: answer, measures }).toMatchObject(expected);
});

test('every anchor that the source names is on the page', () => {
  const folder = new URL('../../../src/roadmap/reach/', import.meta.url);
  const sources = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const named = sources.flatMap((text) => [...text.matchAll(/docs\/reach\.md#([a-z-]+)/g)].map(([, anchor]) => anchor));
  const headings = [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(headings).toEqual(expect.arrayContaining(named));
});
