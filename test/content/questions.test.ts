import { describe, expect, test } from 'vitest';
import { minutesFor } from '../../build/content/minutes.ts';
import { namedIn, predictions, quickQuestions } from '../../build/content/quick-check.ts';
import { worlds } from '../../build/content/simulated-municipalities.ts';
import { categoriesOf } from '../../src/questionnaire/index.ts';
import { shipped } from './shipped.ts';

const questionnaire = await shipped('sachsen-anhalt');
const questions = [...questionnaire.questions.values()];
const scored = questions.filter((question) => question.scored);
const packages = questionnaire.priorities?.workPackages ?? [];

describe('work packages', () => {
  test('are served by a scored question, or lie with the Land or the Bund', () => {
    const served = new Set(scored.flatMap(({ workPackages }) => workPackages));
    expect(packages.filter(({ id, pending }) => pending === null && !served.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('lie with the Land or the Bund where only their bodies were to act', () => {
    const theirs = new Set(['land', 'bund', 'mid', 'mf', 'it-plr']);
    const wrong = packages.filter(
      ({ responsible, pending }) =>
        pending === null && responsible.length > 0 && responsible.every((body) => theirs.has(body)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('are never said to lie with others alone where the municipalities were to act', () => {
    const wrong = packages.filter(({ responsible, pending }) => pending !== null && responsible.includes('kommunen'));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('tell what a municipality can do meanwhile in a sentence that begins with what to do', () => {
    const actions = packages.flatMap(({ id, pending }) => (pending === null ? [] : [{ id, action: pending.action }]));
    expect(actions.length).toBeGreaterThan(20);
    expect(actions.filter(({ action }) => !/\bSie\b/.test(action) || !action.endsWith('.'))).toEqual([]);
  });
});

test('every scored question has a category', () => {
  expect(scored.filter((question) => categoriesOf(questionnaire, question).length === 0).map(({ id }) => id)).toEqual(
    [],
  );
});

/**
 * Questions that come into play with the answer to another scored question: improving that answer may lower a score. Each is a burden that only then
 * exists (a system to be run, records to be protected); the YAML says so beside the condition.
 */
const burdens = new Map<string, readonly string[]>([
  ['ea-nutzung', ['ea-durchdringung']],
  ['ea-qualitaet', ['ea-durchdringung']],
  ['ea-scannen', ['ea-durchdringung', 'ea-posteingang', 'dms-system']],
  ['ea-datenschutz', ['ea-durchdringung', 'dms-system']],
  ['dms-betrieb', ['dms-system']],
  ['dms-administration', ['dms-system']],
  ['dms-barrierefreiheit', ['dms-system']],
  ['dms-migration-exit', ['dms-system']],
]);

test('conditions hang on facts, but for burdens that only come with what is asked elsewhere', () => {
  const hanging = scored.flatMap(({ id, appliesWhen }) => {
    const on = namedIn(appliesWhen).filter((named) => questionnaire.questions.get(named)?.scored);
    return on.length === 0 ? [] : [[id, on] as const];
  });
  expect(new Map<string, readonly string[]>(hanging)).toEqual(burdens);
});

describe('law', () => {
  const binding = questions.flatMap(({ id, references }) =>
    references.filter(({ status }) => status === 'binding').map((reference) => ({ id, ...reference })),
  );

  test('what binds has a paragraph or article, a date or version, and a source', () => {
    expect(binding.length).toBeGreaterThan(20);
    const vague = binding.filter(
      ({ text, sources }) => !/(§|Art\.)\s?\d/.test(text) || !/\d{4}|Fassung/.test(text) || sources.length === 0,
    );
    expect(vague.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });

  test('a duty stands among the binding references of its question', () => {
    const duties = questions.filter(({ duty }) => duty !== null);
    expect(duties.length).toBeGreaterThan(0);
    const unfounded = duties.filter(
      ({ duty, references }) =>
        !references.some(
          ({ status, text }) => status === 'binding' && text.includes(duty?.reference.split(' ')[0] ?? '?'),
        ),
    );
    expect(unfounded.map(({ id }) => id)).toEqual([]);
  });

  test('the Land is not held against the municipalities: no deadline for the E-Akte, no NIS-2 for the town hall', () => {
    const wrong = binding.filter(
      ({ id, text }) => /NIS-2|BSIG/.test(text) && !/Betrieb/.test(text) && id !== 'str-nis2-betriebe',
    );
    expect(wrong.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
    expect(
      questionnaire.domains.find(({ id }) => id === 'e-akte')?.questions.filter(({ duty }) => duty !== null),
    ).toEqual([]);
  });
});

describe('the quick check', () => {
  const core = questions.filter((question) => question.core);
  const asked = quickQuestions(questionnaire);

  test('has 20 to 24 questions from all domains, with every duty and red line', () => {
    expect(core.length).toBeGreaterThanOrEqual(20);
    expect(core.length).toBeLessThanOrEqual(24);
    expect(new Set(core.map(({ domain }) => domain)).size).toBe(5);
    const decisive = questions.filter(({ duty, cap }) => duty !== null || cap !== null);
    expect(decisive.filter((question) => !question.core).map(({ id }) => id)).toEqual([]);
  });

  test('is read and answered in 20 minutes', () => {
    expect(minutesFor(questions.filter(({ id }) => asked.has(id)))).toBeLessThanOrEqual(20);
  });

  test('tells the order of municipalities and most of the score', () => {
    for (const world of worlds.filter(({ municipality }) => municipality > 0)) {
      for (const { score, rankCorrelation, difference } of predictions(questionnaire, asked, world, 200, 7)) {
        expect(rankCorrelation, `${world.name}: ${score}`).toBeGreaterThan(score === 'priority' ? 0.94 : 0.86);
        if (score === 'priority') expect(difference[1] - difference[0], world.name).toBeLessThan(0.16);
      }
    }
  });
});
