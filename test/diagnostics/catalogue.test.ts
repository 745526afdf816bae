import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { codes } from '../../src/diagnostics/index.ts';

const folder = fileURLToPath(new URL('../cases/', import.meta.url));

/** A finding as a case prints it: `file:line:column code`, or `file code` where it has no place. */
const printed = /^(\S.*?) (?:Fehler|Warnung|error|warning) ([a-z-]+)$/gm;

const cases = readdirSync(folder, { withFileTypes: true })
  // The broken files in validate/ have a test of their own.
  .filter((entry) => entry.isDirectory() && entry.name !== 'validate')
  .map(({ name }) => {
    const output = ['stdout', 'stderr'].map((stream) => readFileSync(join(folder, name, stream), 'utf8')).join('');
    return { name, found: findingsIn(output), marked: markedIn(name) };
  });

const ofBrokenFiles = readdirSync(join(folder, 'validate'))
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => findingsIn(readFileSync(join(folder, 'validate', name), 'utf8')));

function findingsIn(output: string): readonly { readonly place: string; readonly code: string }[] {
  return [...output.matchAll(printed)].map(([, place = '', code = '']) => ({ place, code }));
}

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
  test('has a case that provokes it', () => {
    const given = new Set([...cases.flatMap(({ found }) => found), ...ofBrokenFiles].map(({ code }) => code));
    expect(codes.filter((code) => !given.has(code))).toEqual([]);
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
