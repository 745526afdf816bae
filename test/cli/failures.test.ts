import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { start } from '../../src/cli/index.ts';
import { runProgram } from '../../src/cli/run-program.ts';
import type { Host } from '../../src/host/index.ts';
import { scriptedHost } from '../support/scripted-host.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const args = ['score', 'mini.yaml', '-q', 'mini'];

async function runWith(change: Partial<Host>) {
  const { host, output, errors } = scriptedHost(fixtures, []);
  const exit = await runProgram(args, { ...host, ...change });
  return { exit, output: output.join(''), errors: errors.join('') };
}

const bug = {
  today: () => {
    throw new Error('the clock\nstands still');
  },
};

test('a bug is one line and exit code 3', async () => {
  const { exit, output, errors } = await runWith(bug);
  expect({ exit, output }).toEqual({ exit: 3, output: '' });
  expect(errors).toMatch(
    /^lotse \d+\.\d+\.\d+: Das ist ein Fehler in lotse, .*: the clock stands still \(.*LOTSE_DEBUG=1.*\)\n$/,
  );
});

test('LOTSE_DEBUG=1 shows the stack of a bug', async () => {
  const { exit, errors } = await runWith({ ...bug, environment: { LOTSE_DEBUG: '1' } });
  expect(exit).toBe(3);
  expect(errors).toMatch(/the clock\nstands still\n\s+at /);
});

test.each([
  ['EPIPE', 0, ''],
  ['ENOSPC', 2, 'lotse: <stdout>: ENOSPC\n'],
])('the version where standard output fails with %s', async (code, exit, says) => {
  const errors: string[] = [];
  const stdout = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });
  const stderr = new Writable({
    write: (chunk, _encoding, done) => {
      errors.push(String(chunk));
      done();
    },
  });
  const process = { stdout, stderr } as unknown as NodeJS.Process;
  const questionnaires = { compiled: new URL('file:///'), sources: new URL('file:///') };
  const solver = new URL('file:///');
  expect(await start(['--version'], { process, questionnaires, solver })).toBe(exit);
  expect(errors.join('')).toBe(says);
});

test('help that can’t be written is a wrong call', async () => {
  const { host } = scriptedHost(fixtures, []);
  const terminal = { ...host.terminal, writeOutput: async () => ({ kind: 'failed', reason: 'ENOSPC' }) as const };
  expect(await runProgram(['--help'], { ...host, terminal })).toBe(2);
});

test('an output that can’t be written is a wrong call', async () => {
  const { host } = scriptedHost(fixtures, []);
  const terminal = { ...host.terminal, writeOutput: async () => ({ kind: 'failed', reason: 'ENOSPC' }) as const };
  const errors: string[] = [];
  const writeError = async (text: string) => {
    errors.push(text);
    return { kind: 'written' } as const;
  };
  expect(await runProgram(args, { ...host, terminal: { ...terminal, writeError } })).toBe(2);
  expect(errors.join('')).toContain('„<stdout>“ lässt sich nicht schreiben (ENOSPC).');
});
