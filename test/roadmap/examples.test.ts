import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { prepareRoadmap, type RoadmapDocument, robustnessOf } from '../../src/roadmap/index.ts';
import { roundNumbers } from '../../src/roadmap/round-numbers.ts';
import { readDocExamples } from '../support/doc-examples.ts';
import { readCase } from '../support/load-case.ts';
import { roadmapOf } from '../support/roadmap-of.ts';

const page = new URL('../../docs/roadmap.md', import.meta.url);
const examples = readDocExamples(page);

/** The result as the examples write it: measures by id beside their order, and the assured score before and after all of them. */
function inExampleForm({ measures, plan, bigPicture: { island } }: RoadmapDocument) {
  const today = island.assured.from;
  const gained = measures.reduce((sum, { benefit }) => sum + (benefit ?? 0), 0);
  return {
    order: measures.map(({ id }) => id),
    assured: { today, afterAll: Math.round((today + gained) * 1e6) / 1e6 },
    measures: Object.fromEntries(measures.map((measure) => [measure.id, measure])),
    plan,
    island,
  };
}

test('the page has its examples', () => {
  expect(examples.map(({ title }) => title)).toEqual([
    'Example: the order',
    'Example: a plan',
    'Example: another order',
    'Example: depreciation',
    'Example: tipping points',
  ]);
});

test.each(examples)('$title', async ({ documents, expected }) => {
  const { questionnaire, answers } = await readCase(documents);
  const result = inExampleForm(roadmapOf({ questionnaire, answers }));
  const robustness =
    'robustness' in expected ? robustnessOf(prepareRoadmap(questionnaire, answers), { draws: 1000, seed: 1 }) : null;
  expect({ ...result, robustness: roundNumbers(robustness) }).toMatchObject(expected);
});

test('every anchor that the source names is on the page', () => {
  const folder = new URL('../../src/roadmap/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const sources = files.map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const named = sources.flatMap((text) =>
    [...text.matchAll(/docs\/roadmap\.md#([a-z-]+)/g)].map(([, anchor]) => anchor),
  );
  const headings = [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(headings).toEqual(expect.arrayContaining(named));
});
