import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readComparisonExamples, runComparisonExample } from '../../support/comparison-examples.ts';

const page = new URL('../../../docs/comparison.md', import.meta.url);
const examples = readComparisonExamples(page);

test('the page has its examples', () => {
  expect(examples.map(({ title }) => title)).toEqual([
    'Example: three variants',
    'Example: parts of a change',
    'Example: a new version',
    'Example: two municipalities',
  ]);
});

test.each(examples)('$title', async (example) => {
  expect(await runComparisonExample(example)).toMatchObject(example.expected);
});

test('every anchor that the source names is on the page', () => {
  const folder = new URL('../../../src/explain/comparison/', import.meta.url);
  const sources = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const named = sources.flatMap((text) =>
    [...text.matchAll(/docs\/comparison\.md#([a-z-]+)/g)].map(([, anchor]) => anchor),
  );
  const headings = [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  );
  expect(named.length).toBeGreaterThan(3);
  expect(headings).toEqual(expect.arrayContaining(named));
});
