import { expect, test } from 'vitest';
import { evaluate } from '../../src/explain/derivation.ts';
import { explain } from '../../src/explain/explain.ts';
import { findSubject, subjectIds } from '../../src/explain/subject.ts';
import { englishNames } from '../../src/text/explain/english-names.ts';
import { readDocExamples } from '../support/doc-examples.ts';
import { readDocPage } from '../support/doc-page.ts';
import { explainCase } from '../support/explain-case.ts';
import { readCase } from '../support/load-case.ts';

const url = new URL('../../docs/explain.md', import.meta.url);
const page = readDocPage(url);

test('the page names every quantity, and says what it is as the report does', () => {
  const rows = [...page.prose.matchAll(/^\| [^|]+ \| `(\w+)` \| ([^|]+) \|$/gm)];
  const named = Object.fromEntries(rows.map(([, name = '', words = '']) => [name, words.trim()]));
  expect(named).toEqual(englishNames);
});

test('the page has its example', () => {
  expect(readDocExamples(url).map(({ title }) => title)).toEqual(['Example: one number']);
});

test.each(readDocExamples(url))('$title', async ({ documents, expected }) => {
  const { subject: id, pointer, derivation } = expected as { subject: string; pointer: string; derivation: object };
  const context = explainCase(await readCase(documents));
  const subject = findSubject(id, subjectIds(context.questionnaire, context.plan.calendar));
  if ('nearest' in subject) throw new Error(`no ${id}`);
  const number = explain(context, subject).numbers.find(({ pointers }) => pointers.includes(pointer));
  expect(number?.derivation).toMatchObject(derivation);
  expect(number === undefined ? null : evaluate(number.derivation)).toBe(number?.derivation.value);
});
