import { expect, test } from 'vitest';
import type { Context } from '../../src/cli/context.ts';
import { recordFiles } from '../../src/cli/file-record.ts';
import { findReach } from '../../src/cli/find-reach.ts';
import { Interrupted } from '../../src/interview/index.ts';
import { prepareRoadmap, type ReachAim, type Solver } from '../../src/roadmap/index.ts';
import { completeExample } from '../support/doc-examples.ts';
import { readCase } from '../support/load-case.ts';
import { testSolver } from '../support/solver.ts';

const aims: readonly ReachAim[] = [{ domain: null, level: 2.5 }];

async function find(solver: Solver, language: Context['language'] = 'de') {
  const { questionnaire, answers } = await readCase(
    completeExample(
      {
        dayRate: 1000,
        domains: [{ id: 'd', questions: [{ id: 'q' }] }],
        measures: [{ id: 'm', raises: [{ question: 'q', to: 3 }], effort: { internal: [2, 2] } }],
      },
      { answers: { q: 1 } },
    ),
  );
  const shown: string[] = [];
  const terminal = {
    rewritesErrors: true,
    unicode: true,
    width: 80,
    writeError: async (text: string) => void shown.push(text),
  };
  const host = { terminal, solver: async () => solver } as unknown as Context['host'];
  const context = { host, language, files: recordFiles(host.files) };
  return { found: await findReach(prepareRoadmap(questionnaire, answers), aims, context), shown: shown.join('') };
}

test('tells on a terminal what it looks for, and takes the line away again', async () => {
  const { found, shown } = await find(testSolver);
  expect(found).toMatchObject([{ status: 'fits', cheapest: { cost: 2 } }]);
  expect(shown).toContain('Sucht den günstigsten Weg zu Stufe 2,5 …');
  expect(shown.endsWith('\r\u001b[2K')).toBe(true);
  expect((await find(testSolver, 'en')).shown).toContain('Looking for the cheapest way to level 2.5 …');
});

test('gives nothing where the user stops it, and says so', async () => {
  const stopped: Solver = {
    solve: async () => {
      throw new Interrupted();
    },
  };
  const { found, shown } = await find(stopped);
  expect(found).toBeNull();
  expect(shown).toContain('lotse: Abgebrochen; es ist kein Fahrplan geschrieben.');
});

test('hides no other failure', async () => {
  const broken: Solver = {
    solve: async () => {
      throw new Error('the solver ended with code 1');
    },
  };
  await expect(find(broken)).rejects.toThrow('the solver ended');
});
