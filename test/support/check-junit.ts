import { expect } from 'vitest';
import { readXml, type XmlElement } from './read-xml.ts';

export interface JunitCase {
  readonly file: string;
  readonly failure: string | null;
  readonly output: string | null;
}

/** Holds a report to test/schemas/junit.xsd as far as that goes without a validator of schemas (CI has one), and to its own counts. */
export function checkJunit(xml: string): readonly JunitCase[] {
  const suites = readXml(xml);
  expect([suites.name, Object.keys(suites.attributes)]).toEqual([
    'testsuites',
    ['name', 'tests', 'failures', 'errors'],
  ]);
  expect(suites.children.map(({ name }) => name)).toEqual(['testsuite']);
  const [suite] = suites.children;
  const cases = suite?.children ?? [];
  for (const { name, attributes, children } of cases) {
    expect([name, Object.keys(attributes)]).toEqual(['testcase', ['classname', 'name', 'file', 'time']]);
    expect(children.length).toBeLessThan(2);
    expect(['failure', 'system-out', undefined]).toContain(children[0]?.name);
  }
  expect(new Set(cases.map(({ attributes }) => attributes.name)).size).toBe(cases.length);
  const failures = cases.filter(({ children }) => children[0]?.name === 'failure').length;
  for (const { attributes } of [suites, ...(suite === undefined ? [] : [suite])])
    expect(attributes).toMatchObject({ tests: `${cases.length}`, failures: `${failures}`, errors: '0' });
  return cases.map(inShort);
}

function inShort({ attributes, children }: XmlElement): JunitCase {
  const textOf = (wanted: string) => children.find(({ name }) => name === wanted)?.text ?? null;
  return { file: attributes.file ?? '', failure: textOf('failure'), output: textOf('system-out') };
}
