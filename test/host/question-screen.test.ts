import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '../../src/answers/index.ts';
import { asciiPrompter } from '../../src/cli/interview/ascii-prompter.ts';
import { layoutScreen } from '../../src/host/question-screen.ts';
import { firstState } from '../../src/host/screen-state.ts';
import type { QuestionRequest } from '../../src/interview/index.ts';
import { buildQuestionnaire, type Questionnaire } from '../../src/questionnaire/index.ts';
import { shippedQuestionnaire } from '../support/compile-questionnaire.ts';
import { loadCase } from '../support/load-case.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { plainStyle, requestOf, showQuestion } from '../support/question-screen.ts';

let questionnaire: Questionnaire;
let answers: Answers;
let ids: readonly string[];

beforeAll(async () => {
  const json = await shippedQuestionnaire();
  questionnaire = buildQuestionnaire(json);
  answers = loadCase({
    questionnaire: json,
    answers: { municipality: { name: 'Musterstadt', population: 13240 } },
  }).answers;
  ids = [...questionnaire.questions.keys()];
});

describe('every question of the shipped questionnaire', () => {
  test('fits 80 × 24 with all its answers in sight', () => {
    for (const id of ids) {
      const lines = showQuestion({ questionnaire, answers, id }).split('\n');
      expect(lines.length).toBeLessThan(24);
      for (const line of lines) expect(line.length).toBeLessThan(80);
      expect(lines.filter((line) => /^[v^] \+/.test(line))).toEqual([]);
    }
  });

  test('fits any terminal that is at all usable, with its keys and what is chosen', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 200 }),
        fc.integer({ min: 12, max: 60 }),
        fc.nat(),
        fc.array(fc.constantFrom('down', 'up', '?', 'pagedown', 'pageup'), { maxLength: 8 }),
        (width, rows, index, keys) => {
          const id = ids[index % ids.length] ?? '';
          const lines = showQuestion({ questionnaire, answers, id, keys, width, rows }).split('\n');
          expect(lines.length).toBeLessThan(rows);
          for (const line of lines) expect(line.length).toBeLessThan(width);
          const last = keys.at(-1);
          if (last === 'down' || last === 'up') expect(lines.some((line) => /(^|\s)> /.test(line))).toBe(true);
        },
      ),
      propertyRuns(300),
    );
  });

  test('can be shown in ASCII', async () => {
    const shown: QuestionRequest[] = [];
    const prompter = asciiPrompter({
      say: async () => undefined,
      question: async (request) => {
        shown.push(request);
        return { kind: 'key', key: 'q' };
      },
      choose: async () => null,
      enter: async () => null,
      close: () => undefined,
    });
    for (const id of ids) await prompter.question(requestOf({ questionnaire, answers, id }));
    for (const request of shown) {
      const state = { ...firstState(request, true) };
      const { upper, lower } = layoutScreen(request, state, { width: 80, rows: 200 }, plainStyle);
      expect(`${upper}${lower}`).toMatch(/^[\n\x20-\x7e]*$/);
      expect(`${upper}${lower}`).not.toContain('?'.repeat(2));
    }
  });
});

test('help is shown where there is room, else by its key; what does not fit can be leafed through', () => {
  const shown = { questionnaire, answers, id: 'ea-strategie' };
  expect(showQuestion({ ...shown, rows: 24 })).toContain('Die gültige Akte');
  expect(showQuestion({ ...shown, rows: 17 })).not.toContain('Die gültige Akte');
  expect(showQuestion({ ...shown, rows: 17, keys: ['?'] })).toContain('Die gültige Akte');
  const low = showQuestion({ ...shown, rows: 14 });
  expect(low).toContain('v +');
  expect(low).toContain('(Bild ab)');
  expect(showQuestion({ ...shown, rows: 14, keys: ['pagedown', 'pagedown'] })).toContain('(Bild auf)');
  // What is chosen is always in sight.
  expect(showQuestion({ ...shown, rows: 14, keys: ['4'] })).toContain('> 4  Der beschlossene');
  expect(showQuestion({ ...shown, rows: 14, keys: ['4', '0'] })).toContain('> 0  ');
});

test('a page is leafed on by all lines in view but one, back as far, and help begins with the question', () => {
  const low = { questionnaire, answers, id: 'ea-strategie', rows: 14 };
  expect(
    showQuestion({ ...low, keys: ['4', '?'] })
      .split('\n')
      .slice(1, 3),
  ).toEqual([' ', 'Hat Ihre Verwaltung entschieden, ihre Akten künftig elektronisch zu führen?']);
  const at = (...keys: readonly string[]) => /\^ \+(\d+)/.exec(showQuestion({ ...low, keys }))?.[1] ?? '0';
  const inView = 14 - 1 - 1 - 2 - 2;
  expect(at('?', 'pagedown')).toBe(String(inView - 1));
  expect(at('?', 'pagedown', 'pagedown', 'pageup')).toBe(String(inView - 1));
  // Leafing on at the end does not have to be taken back.
  const end = Number(at('?', ...Array.from({ length: 9 }, () => 'pagedown')));
  expect(at('?', ...Array.from({ length: 9 }, () => 'pagedown'), 'pageup')).toBe(String(end - inView + 1));
});
