import { existsSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { buildQuestionnaire, type Measure, type Question, type Questionnaire } from '../../src/questionnaire/index.ts';
import { shipped, shippedIds } from '../content/shipped.ts';
import { shippedQuestionnaire } from '../support/compile-questionnaire.ts';
import { readDocPage } from '../support/doc-page.ts';

const readme = new URL('../../questionnaires/README.md', import.meta.url);
const page = readDocPage(readme);

let questionnaire: Questionnaire;

beforeAll(async () => {
  questionnaire = buildQuestionnaire(await shippedQuestionnaire());
});

function row(name: string, questions: readonly Question[], measures: readonly Measure[]): string {
  const count = (test: (question: Question) => boolean) => questions.filter(test).length;
  const counts = [
    questions.length,
    count(({ scored }) => scored),
    count(({ core }) => core),
    count(({ duty }) => duty !== null),
    count(({ cap }) => cap !== null),
    measures.length,
  ];
  return `| ${name} | ${counts.join(' | ')} |`;
}

test.each(shippedIds)('the table of %s counts what there is', async (id) => {
  const { domains, questions, measures } = await shipped(id);
  const rows = domains.map((domain) =>
    row(
      `\`${domain.id}\``,
      domain.questions,
      measures.filter(({ domain: of }) => of === domain.id),
    ),
  );
  expect(page.prose).toContain(`${[...rows, row('all', [...questions.values()], measures)].join('\n')}\n`);
});

test('each questionnaire has its section', () => {
  expect(shippedIds.filter((id) => !page.prose.includes(`\n## ${id}\n`))).toEqual([]);
});

test('the text counts what there is', () => {
  const { sources, priorities, measures } = questionnaire;
  const costs = measures.flatMap((measure) => measure.costs);
  const sourced = costs.filter(({ status }) => status === 'sourced');
  expect(costs.filter(({ status }) => status === 'derived')).toEqual([]);
  expect(measures.filter(({ effort }) => effort.status !== 'estimate')).toEqual([]);
  expect(page.prose).toContain(`there are ${sources.length} sources`);
  expect(page.prose).toContain(
    `the ${priorities?.categories.length} categories and ${priorities?.workPackages.length} work packages`,
  );
  expect(page.prose).toContain(`Of ${costs.length} cost items ${sourced.length} are sourced`);
});

test('links lead to files', () => {
  const links = [...page.prose.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path);
  expect(links.filter((path) => !existsSync(new URL(path, readme)))).toEqual([]);
});
