import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { codes } from '../src/diagnostics/index.ts';
import { runInProcess } from './support/run-call.ts';

const folder = fileURLToPath(new URL('cases/validate/', import.meta.url));
const schemas = fileURLToPath(new URL('../schemas/', import.meta.url));

const names = readdirSync(folder)
  .filter((name) => !/\.(txt|marks|md)$/.test(name))
  .sort();

/** Codes that only other commands give. */
const ofOtherCommands: readonly string[] = ['municipality-unclear', 'same-day'];

/** Keywords that say nothing by themselves: annotations, references, and those that combine others. */
const silent =
  /^(\$.*|title|description|properties|patternProperties|items|allOf|if|then|else|contains|dependentSchemas)$/;

/** Keywords with data in them, not schemas. */
const ofData = /^(examples|default|const|enum)$/;

interface Found {
  readonly code: string;
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

async function validate(name: string, ...options: readonly string[]): Promise<string> {
  const against = name.startsWith('answers-') ? ['-q', '../../fixtures/mini'] : [];
  const args = ['validate', name, ...against, ...options];
  const { stdout, stderr, exit } = await runInProcess({ args, environment: {}, input: new Uint8Array(), folder });
  expect(stderr).toBe('');
  expect([0, 1]).toContain(exit);
  return stdout;
}

async function findings(name: string): Promise<readonly Found[]> {
  const { diagnostics } = JSON.parse(await validate(name, '--format', 'json', '--lang', 'en')) as {
    diagnostics: Found[];
  };
  return diagnostics;
}

/** What is marked by hand, as `FILE CODE LINE:COLUMN`. */
function marksOf(name: string): readonly string[] {
  const beside = join(folder, `${name}.marks`);
  const apart = existsSync(beside)
    ? readFileSync(beside, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
  const files = name.includes('.')
    ? [name]
    : readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
        .map((file) => `${name}/${file.replaceAll('\\', '/')}`)
        .filter((file) => /\.ya?ml$/.test(file));
  const within = files.flatMap((file) => {
    const comments = readFileSync(join(folder, file), 'utf8').match(/# .*$/gm) ?? [];
    const marks = comments.flatMap((comment) => [
      ...comment.matchAll(/\b([a-z]+(?:-[a-z]+)*) (\d+:\d+|-)(?=[\s,;.]|$)/g),
    ]);
    return marks
      .filter(([, code = '']) => codes.some((each) => each === code))
      .map(([, code, place]) => `${file} ${code} ${place}`);
  });
  return [...apart, ...within].sort();
}

describe('a broken file', () => {
  test.each(names)('%s: exactly what is marked is found', async (name) => {
    const found = (await findings(name)).map(({ file, code, line, column }) =>
      [file, code, line === null ? '-' : `${line}:${column}`].join(' '),
    );
    expect([...found].sort()).toEqual(marksOf(name));
  });

  test.each(names)('%s: all is said as it was', async (name) => {
    const path = join(folder, `${name}.txt`);
    const output = await validate(name);
    if (process.env.UPDATE === '1') writeFileSync(path, output);
    expect(output).toBe(readFileSync(path, 'utf8'));
  });
});

describe('the corpus', () => {
  test('is large enough', () => {
    expect(names.length).toBeGreaterThanOrEqual(150);
  });

  test('has every code and every keyword of the schemas', async () => {
    const all = (await Promise.all(names.map(findings))).flat();
    const given = new Set(all.map(({ code }) => code));
    expect(codes.filter((code) => !given.has(code) && !ofOtherCommands.includes(code))).toEqual([]);
    const said = new Set(
      all.flatMap(({ code, message }) => (code === 'schema' ? [/\(([A-Za-z]+)\)\.?$/.exec(message)?.[1]] : [])),
    );
    expect(keywordsInUse().filter((keyword) => !said.has(keyword))).toEqual([]);
  });
});

/** The keywords that the schemas of inputs use to say what is wrong. */
function keywordsInUse(): readonly string[] {
  const keywords = new Set<string>();
  /** Below `properties` and the like stand schemas by names of their own. */
  const visit = (value: unknown, isSchema: boolean): void => {
    if (Array.isArray(value)) for (const each of value) visit(each, true);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const [key, each] of Object.entries(value)) {
      if (isSchema && !silent.test(key) && !/^(examples|default)$/.test(key)) keywords.add(key);
      if (!isSchema || !ofData.test(key))
        visit(each, !isSchema || !/^(properties|patternProperties|\$defs|dependentSchemas)$/.test(key));
    }
  };
  const inputs = readdirSync(schemas).filter((file) => !/^(roadmap|explanation|comparison)/.test(file));
  for (const file of inputs) visit(JSON.parse(readFileSync(join(schemas, file), 'utf8')), true);
  // A key that is not allowed has a code of its own.
  keywords.delete('additionalProperties');
  return [...keywords].sort();
}
