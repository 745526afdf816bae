import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { codes, severities } from '../../src/diagnostics/index.ts';
import { readSource } from '../../src/source/index.ts';

const folder = fileURLToPath(new URL('../cases/', import.meta.url));
const page = readFileSync(fileURLToPath(new URL('../../docs/diagnostics.md', import.meta.url)), 'utf8');

/** A finding as a case prints it: `file:line:column code`, or `file code` where it has no place. */
const printed = /^(\S.*?) (?:Fehler|Warnung|error|warning) ([a-z-]+)$/gm;

const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const output = ['stdout', 'stderr'].map((stream) => readFileSync(join(folder, name, stream), 'utf8')).join('');
    const found = [...output.matchAll(printed)].map(([, place = '', code = '']) => ({ place, code }));
    return { name, found, marked: markedIn(name) };
  });

/** The comments in a case's files that say what is wrong there: `# unknown-key 12:5`. */
function markedIn(name: string): readonly string[] {
  return readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const file = path.slice(join(folder, name).length + 1).replaceAll('\\', '/');
      const comments = readFileSync(path, 'utf8').match(/# .*$/gm) ?? [];
      const marks = comments.flatMap((comment) => [...comment.matchAll(/\b([a-z]+(?:-[a-z]+)*) (\d+:\d+)/g)]);
      return marks.map(([, code = '', position = '']) => `${file}:${position} ${code}`);
    })
    .sort();
}

describe('every code', () => {
  test.each(codes)('has a case that provokes it: %s', (code) => {
    expect(cases.filter(({ found }) => found.some((each) => each.code === code)).map(({ name }) => name)).not.toEqual(
      [],
    );
  });

  test('that a case prints is one of the catalogue', () => {
    const known: readonly string[] = codes;
    expect(cases.flatMap(({ found }) => found.map(({ code }) => code)).filter((code) => !known.includes(code))).toEqual(
      [],
    );
  });
});

describe('positions', () => {
  test.each(cases.filter(({ marked }) => marked.length > 0))('are where the files say: $name', ({ found, marked }) => {
    const files = new Set(marked.map((mark) => mark.replace(/:.*/, '')));
    const inMarkedFiles = found.filter(({ place }) => place.includes(':') && files.has(place.replace(/:.*/, '')));
    expect(inMarkedFiles.map(({ place, code }) => `${place} ${code}`).sort()).toEqual(marked);
  });

  test('of twenty different mistakes are found in one run', () => {
    const twenty = cases.find(({ name }) => name === 'twenty-mistakes');
    expect(new Set(twenty?.found.map(({ code }) => code)).size).toBeGreaterThanOrEqual(20);
    expect(twenty?.found.map(({ place, code }) => `${place} ${code}`).sort()).toEqual(twenty?.marked);
  });
});

describe('docs/diagnostics.md', () => {
  const rows = [...page.matchAll(/^\| \[`([a-z-]+)`\]\(#([a-z-]+)\) +\| ([a-z ]+?) +\|/gm)];
  const sections = page.split(/^## /m).slice(1);

  test('lists the codes of the catalogue and no others, in its order, with their severities', () => {
    const expected = codes.map((code) => {
      // The one code with two; see `docs/diagnostics.md#version-mismatch`.
      const severity = code === 'version-mismatch' ? 'error or warning' : severities[code];
      return [code, code, severity];
    });
    expect(rows.map(([, code, link, severity]) => [code, link, severity])).toEqual(expected);
  });

  test('explains the codes of the catalogue and no others, in its order', () => {
    expect(sections.map((section) => section.split('\n', 1)[0])).toEqual(codes);
  });

  test.each(sections.map((section) => [section.split('\n', 1)[0], section]))(
    'has a bad and a good example and says what to do: %s',
    (_, section = '') => {
      const examples = [...section.matchAll(/^```yaml (bad|good)\n([\s\S]*?)\n```$/gm)];
      expect(examples.map(([, kind]) => kind)).toEqual(['bad', 'good']);
      const [bad = '', good = ''] = examples.map(([, , text]) => text);
      expect(good).not.toBe(bad);
      expect(readSource({ file: 'good.yaml', bytes: new TextEncoder().encode(good) }).diagnostics).toEqual([]);
      expect(section.trim().split('\n').at(-1)).toMatch(/^[A-Z`“(].*\.\)?$/);
    },
  );
});
