import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { runInProcess } from '../support/run-call.ts';

const call = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  runInProcess({ args, environment, input: new Uint8Array(), folder: tmpdir() });

const commands = ['assess', 'score', 'compare', 'validate', 'list'];
/** Words of commander's own that must not stay in German help. */
const english = /\b(Usage|Options|Arguments|Commands|display|default|command|output|option)\b/;

describe('help', () => {
  test.each([[], ...commands.map((name) => [name])])('is German by default: %s', async (...name) => {
    const { stdout, stderr, exit } = await call([...name, '--help']);
    expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 });
    expect(stdout).toMatch(/^Aufruf: lotse/);
    expect(stdout.replaceAll('--output', '')).not.toMatch(english);
  });

  test('is English by --lang, wherever it stands, and by LOTSE_LANG', async () => {
    const { stdout } = await call(['--lang', 'en', 'score', '--help']);
    expect(stdout).toMatch(/^Usage: lotse score \[options\] <answers>/);
    expect((await call(['score', '--lang=en', '--help'])).stdout).toBe(stdout);
    expect((await call(['score', '--help'], { LOTSE_LANG: 'en' })).stdout).toBe(stdout);
    expect((await call(['help', 'score'], { LOTSE_LANG: 'en' })).stdout).toBe(stdout);
  });

  test('no line is wider than the terminal', async () => {
    for (const name of commands) {
      const { stdout } = await call([name, '--help']);
      const tooWide = stdout.split('\n').filter((line) => line.length > 80 && !line.includes('lotse score'));
      expect(tooWide).toEqual([]);
    }
  });
});

describe('wrong calls', () => {
  test.each([
    [['--wrong'], 'lotse: Die Option „--wrong“ gibt es nicht.'],
    [['score', 'x.yaml', '--formt', 'json'], 'Meinten Sie „--format“?'],
    [['scor', 'x.yaml'], 'lotse: Den Befehl „scor“ gibt es nicht.\nMeinten Sie „score“?'],
    [['score'], 'lotse: Es fehlt die Angabe <Antworten>.'],
    [['score', 'a.yaml', 'b.yaml'], 'lotse: Für „score“ sind zu viele Angaben.'],
    [['score', 'a.yaml', '--date'], 'lotse: Der Option „--date“ fehlt ihr Wert.'],
    [[], 'lotse: Es fehlt ein Befehl.'],
    [['--lang', 'fr', 'list'], 'lotse: Die Sprache „fr“ in --lang gibt es nicht.'],
  ])('%j', async (args, message) => {
    const { stdout, stderr, exit } = await call(args);
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toContain(message);
  });

  test('in English', async () => {
    const { stderr, exit } = await call(['score', '--lang', 'en', '--wrong']);
    expect({ stderr, exit }).toEqual({
      stderr: 'lotse: There is no option “--wrong”.\n“--help” after the command shows all options.\n',
      exit: 2,
    });
  });
});

test('the version', async () => {
  expect(await call(['--version'])).toEqual({ stdout: '0.1.0\n', stderr: '', exit: 0 });
  expect((await call(['list', '-V'])).stdout).toBe('0.1.0\n');
});
